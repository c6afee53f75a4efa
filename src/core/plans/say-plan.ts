/** A plan in one line of words, for letters, the timeline and screens. */
import { sayFullDay } from '../basics/date-text';
import { add, sum, zero } from '../basics/money';
import { sayMoney } from '../basics/money-text';
import type { Cadence } from './cadence';
import type { PlanLine } from './plan-line';
import type { PlanTerms } from './terms';

/**
 * `£800.00 on 1 September 2026, then 4 monthly payments of £400.00 from 1 October 2026`.
 *
 * Where the last payment is another amount, it is named: `…, the last of £33.34`; where the others differ too, the sum is
 * said instead: `6 monthly payments from … to …, £960.00 in all`.
 */
export function planWords(
  terms: PlanTerms,
  lines: readonly PlanLine[],
  currency: string,
  locale: string,
): string {
  const say = {
    money: (line: PlanLine) => sayMoney(line.amount, currency, locale),
    day: (line: PlanLine) => sayFullDay(line.on, locale),
  };
  const deposit = 'deposit' in terms && terms.deposit > 0 ? lines[0] : undefined;
  const rest = sayInstalments(terms, deposit ? lines.slice(1) : lines, say);
  return (
    (deposit ? `${say.money(deposit)} on ${say.day(deposit)}, then ${rest}` : rest) +
    sayCondition(terms, lines, say)
  );
}

interface Say {
  readonly money: (line: PlanLine) => string;
  readonly day: (line: PlanLine) => string;
}

function sayInstalments(terms: PlanTerms, lines: readonly PlanLine[], { money, day }: Say): string {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) throw new Error('a plan without instalments');
  if (first === last) return `one payment of ${money(first)} on ${day(first)}`;
  const isEven = lines.slice(0, -1).every(({ amount }) => amount === first.amount);
  const [before, after] = 'cadence' in terms ? cadenceWords[terms.cadence] : ['', ''];
  const payments = `${lines.length} ${before}payments`;
  if (!isEven) {
    const all = { on: last.on, amount: sum(lines.map(({ amount }) => amount)) };
    return `${payments}${after} from ${day(first)} to ${day(last)}, ${money(all)} in all`;
  }
  const many = `${payments} of ${money(first)}${after} from ${day(first)}`;
  return many + (first.amount === last.amount ? '' : `, the last of ${money(last)}`);
}

/** Before and after the word "payments". */
const cadenceWords: Readonly<Record<Cadence, readonly [string, string]>> = {
  weekly: ['weekly ', ''],
  fortnightly: ['fortnightly ', ''],
  'four-weekly': ['four-weekly ', ''],
  monthly: ['monthly ', ''],
  'last-working-day': ['monthly ', ' on the last working day'],
  'weekday-of-month': ['monthly ', ' on the same weekday of the month'],
  'last-weekday-of-month': ['monthly ', ' on the last such weekday of the month'],
};

/** What else is agreed: a discount for paying by the day, a lower sum taken for all, the interest in it. */
function sayCondition(terms: PlanTerms, lines: readonly PlanLine[], { money, day }: Say): string {
  const [first] = lines;
  if (terms.strategy === 'discount' && first) {
    const full = { on: terms.otherwiseOn, amount: add(first.amount, terms.discount) };
    return `; if it is not paid by then, ${money(full)} on ${day(full)}`;
  }
  if (terms.strategy === 'settlement') return ', in full and final settlement';
  const interest = sum(lines.map((line) => line.interest ?? zero));
  return first && interest > 0 ? `, ${money({ on: first.on, amount: interest })} of it interest` : '';
}
