/** A version of a plan in one line of words: as its terms say it, or, once it was changed, by its lines. */
import { sayFullDay } from '../basics/date-text';
import { sum, type Cents } from '../basics/money';
import { sayMoney } from '../basics/money-text';
import type { PlanLine } from './plan-line';
import { planWords } from './say-plan';
import type { PlanVersion } from './state';

export function versionWords(version: PlanVersion, currency: string, locale: string): string {
  const { terms, change, lines } = version;
  return change ? lineWords(lines, currency, locale) : planWords(terms, lines, currency, locale);
}

/** `3 payments of £400.00 from 1 November 2026 to 1 January 2027`; the sum where they differ. */
export function lineWords(lines: readonly PlanLine[], currency: string, locale: string): string {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return 'no payments';
  const day = (line: PlanLine) => sayFullDay(line.on, locale);
  const money = (amount: Cents) => sayMoney(amount, currency, locale);
  if (first === last) return `one payment of ${money(first.amount)} on ${day(first)}`;
  const isEven = lines.every(({ amount }) => amount === first.amount);
  const amounts = isEven
    ? `${lines.length} payments of ${money(first.amount)}`
    : `${money(sum(lines.map(({ amount }) => amount)))} in ${lines.length} payments`;
  return `${amounts} from ${day(first)} to ${day(last)}`;
}
