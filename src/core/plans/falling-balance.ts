/** How the balance falls under several offers at once: one row for each day on which one of them has a payment. */
import type { LocalDate } from '../basics/local-date';
import { cents, type Cents } from '../basics/money';
import type { Schedule } from './schedule';

export interface BalanceRow {
  readonly on: LocalDate;
  /** What is left after that day, an offer each, in their order; null once it was paid off before, or has no schedule. */
  readonly left: readonly (Cents | null)[];
}

/**
 * The first row is `from`, with all of it. A concession is taken off with the last payment, when its condition is met, so
 * that every offer begins with the debt (and its interest) and ends with nothing.
 */
export function fallingBalances(
  debt: Cents,
  offers: readonly (Pick<Schedule, 'lines' | 'interest'> | null)[],
  from: LocalDate,
): BalanceRow[] {
  const days = new Set([from, ...offers.flatMap((offer) => offer?.lines.map(({ on }) => on) ?? [])]);
  const falls = offers.map((offer) => (offer ? fallOf(debt, offer) : () => null));
  return [...days].toSorted().map((on) => ({ on, left: falls.map((leftOn) => leftOn(on)) }));
}

/** To be asked for days in their order. */
function fallOf(debt: Cents, { lines, interest }: Pick<Schedule, 'lines' | 'interest'>) {
  let [left, next] = [debt + interest, 0];
  return (on: LocalDate): Cents | null => {
    if (next === lines.length) return null;
    for (; next < lines.length && (lines[next]?.on ?? on) <= on; next++) left -= lines[next]?.amount ?? 0;
    return next === lines.length ? cents(0) : cents(left);
  };
}
