/** Finds out that a computer's clock was set back. Nothing is refused for it: the order of the entries is their number. */
import { clockSetBack, type Notice } from './notices';

/** The clocks of two desks may differ by so much without anybody being told. */
const SLACK_MS = 5 * 60_000;

/** What to tell when an instant lies before the last entry's (null: there is none yet); null: nothing. */
export function clockNotice(at: string, lastAt: string | null): Notice | null {
  if (lastAt === null || !(Date.parse(at) < Date.parse(lastAt) - SLACK_MS)) return null;
  return clockSetBack(lastAt);
}
