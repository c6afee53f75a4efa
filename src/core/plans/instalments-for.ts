/** How many equal instalments fit what somebody can pay each time. */
import { shareByWeights } from '../basics/allocate';
import type { Cents } from '../basics/money';
import { ok, refuse, type Result } from '../basics/result';
import { MAX_INSTALMENTS } from './terms';

/**
 * The smallest number of equal instalments over `rest` of which none is above `most`.
 *
 * Refuses an amount that would take longer than the longest plan.
 */
export function instalmentsFor(rest: Cents, most: Cents): Result<number> {
  if (most <= 0 || rest <= 0) return refuse('no-instalment', 'How much can they pay each time?', 'most');
  // The last share takes the odd pennies, so one instalment more may be needed than division says.
  for (let count = Math.ceil(rest / most); count <= MAX_INSTALMENTS; count++) {
    const shares = shareByWeights(rest, Array<number>(count).fill(1));
    if (Math.max(...shares) <= most) return ok(count);
  }
  return refuse(
    'too-small-instalment',
    `That would take more than ${MAX_INSTALMENTS} payments, the longest plan there is. Ask for a little more each time, or for a deposit.`,
    'most',
  );
}
