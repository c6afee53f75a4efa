/** A plan in one line of words, for letters, the timeline and screens. */
import { sayFullDay } from '../basics/date-text';
import { sum } from '../basics/money';
import { sayMoney } from '../basics/money-text';
import type { PlanLine } from './plan-line';
import type { PlanVersion } from './state';

/**
 * `£800.00 on 1 September 2026, then 4 monthly payments of £400.00 from 1 October 2026`.
 *
 * Where the last payment is another amount, it is named: `…, the last of £33.34`. A plan that was changed is said by
 * its lines alone, since its terms are those it had before.
 */
export function planWords(
  { terms, change, lines }: Pick<PlanVersion, 'terms' | 'change' | 'lines'>,
  currency: string,
  locale: string,
): string {
  if (change) return lineWords(lines, currency, locale);
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

/** `3 payments of £400.00 from 1 November 2026 to 1 January 2027`; the sum where they differ. */
export function lineWords(lines: readonly PlanLine[], currency: string, locale: string): string {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return 'no payments';
  const day = (line: PlanLine) => sayFullDay(line.on, locale);
  const money = (amount: PlanLine['amount']) => sayMoney(amount, currency, locale);
  if (first === last) return `one payment of ${money(first.amount)} on ${day(first)}`;
  const isEven = lines.every(({ amount }) => amount === first.amount);
  const amounts = isEven
    ? `${lines.length} payments of ${money(first.amount)}`
    : `${money(sum(lines.map(({ amount }) => amount)))} in ${lines.length} payments`;
  return `${amounts} from ${day(first)} to ${day(last)}`;
}
