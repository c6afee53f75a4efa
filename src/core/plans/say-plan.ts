/** A plan in one line of words, for letters, the timeline and screens. */
import { sayFullDay } from '../basics/date-text';
import { sayMoney } from '../basics/money-text';
import type { EqualTerms } from './equal';
import type { PlanLine } from './plan-line';

/**
 * `£800.00 on 1 September 2026, then 4 monthly payments of £400.00 from 1 October 2026`.
 *
 * Where the last payment is another amount, it is named: `…, the last of £33.34`.
 */
export function planWords(
  terms: EqualTerms,
  lines: readonly PlanLine[],
  currency: string,
  locale: string,
): string {
  const money = (line: PlanLine) => sayMoney(line.amount, currency, locale);
  const day = (line: PlanLine) => sayFullDay(line.on, locale);
  const deposit = terms.deposit > 0 ? lines[0] : undefined;
  const instalments = deposit ? lines.slice(1) : lines;
  const [first, last] = [instalments[0], instalments.at(-1)];
  if (!first || !last) throw new Error('a plan without instalments');
  const many = `${instalments.length} ${terms.cadence} payments of ${money(first)} from ${day(first)}`;
  const rest =
    first === last
      ? `one payment of ${money(first)} on ${day(first)}`
      : many + (first.amount === last.amount ? '' : `, the last of ${money(last)}`);
  return deposit ? `${money(deposit)} on ${day(deposit)}, then ${rest}` : rest;
}
