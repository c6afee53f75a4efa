/** A practice in a folder, as main opens it at the start; what it pushes is kept for who wants to look. */
import type { Push } from '#core/contract/push';
import type { Clock } from '#main/clock';
import { Practice } from '#main/practice/practice';
import { clock as morning } from './desk';

export async function openPractice(
  dataDir: string,
  pushes: Push[] = [],
  clock: Clock = morning,
): Promise<Practice> {
  const push = (pushed: Push) => void pushes.push(pushed);
  return Practice.open({ dataDir, clock, version: '0.1.0', userName: 'Dawn', push });
}
