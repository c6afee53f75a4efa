/** What an offer comes to, in the figures by which offers are compared. */
import { halfEven } from '../basics/half-even';
import { addDays, addMonths, daysBetween, type LocalDate } from '../basics/local-date';
import { cents, subtract, sum, zero, type Cents } from '../basics/money';
import { paymentsAYear, type Cadence } from './cadence';
import { yearPart } from './day-count';
import { interestFor } from './interest';
import type { PlanLine } from './plan-line';
import type { Schedule } from './schedule';
import type { PlanTerms, TermsOf } from './terms';

/** What the figures are held against. Rates are a year's, in millionths: 80_000 is 8 %. */
export interface OfferBasis {
  /** The day the offer is made. */
  readonly from: LocalDate;
  /** What money costs the business, from its overdraft: the rate at which later money is worth less. */
  readonly costOfMoney: number;
  /** What it could charge on late debts by contract or statute; 0 where it would not. */
  readonly chargeable: number;
  /** What the debtor has left each month; null where nobody knows. */
  readonly leftOver: Cents | null;
}

export interface OfferFigures {
  /** How many, the deposit among them. */
  readonly payments: number;
  /** The largest instalment, or the deposit where it is all there is. */
  readonly largest: Cents;
  readonly firstOn: LocalDate;
  readonly lastOn: LocalDate;
  /** Calendar months from the offer to the last payment, a begun one counted whole. */
  readonly months: number;
  readonly received: Cents;
  readonly concession: Cents;
  readonly interest: Cents;
  /** Σ principal × chargeable rate × days / 365 from the offer to each payment, less the interest charged; never below 0. */
  readonly interestForgone: Cents;
  /** Σ amount / (1 + cost of money)^(days / 365), as a spreadsheet's XNPV has it. */
  readonly presentValue: Cents;
  /** What a month takes, as a part of what is left over: 0.5 is half. Null where that is not known, or nothing is left. */
  readonly shareOfLeftOver: number | null;
}

export function offerFigures(
  { lines, concession, interest }: Schedule,
  terms: PlanTerms,
  basis: OfferBasis,
): OfferFigures {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) throw new Error('an offer without payments');
  const instalments = 'deposit' in terms && terms.deposit > 0 ? lines.slice(1) : lines;
  const largest = cents(Math.max(...instalments.map(({ amount }) => amount)));
  const monthly = 'cadence' in terms ? perMonth(largest, terms.cadence) : largestMonth(lines);
  const { leftOver } = basis;
  return {
    payments: lines.length,
    largest,
    firstOn: first.on,
    lastOn: last.on,
    months: monthsUntil(basis.from, last.on),
    received: sum(lines.map(({ amount }) => amount)),
    concession,
    interest,
    interestForgone: cents(Math.max(0, chargeableOn(lines, basis) - interest)),
    presentValue: presentValue(lines, basis),
    shareOfLeftOver: leftOver !== null && leftOver > 0 ? monthly / leftOver : null,
  };
}

/** What so much each time is in a month: amount × payments a year / 12, so that a month is 52/12 weeks. */
export function perMonth(amount: Cents, cadence: Cadence): Cents {
  return cents(halfEven(BigInt(amount) * BigInt(paymentsAYear[cadence]), 12n));
}

export interface BreakEven {
  /**
   * The yearly rate at which less now equals all later: (full / discounted)^(365 / days) − 1, days being those between
   * the two. 0.4459 for 2 % ten days instead of thirty. Null where both fall on one day.
   */
  readonly yearlyRate: number | null;
  /**
   * The last day on which waiting for the full sum is no worse, at the business's cost of money: discounted sum ×
   * (1 + cost)^(days / 365) = full sum. Who would pay later than that is cheaper with the discount. Null beyond a century.
   */
  readonly day: LocalDate | null;
}

/** When a discount pays. `debt` is the full sum. */
export function breakEven(debt: Cents, terms: TermsOf<'discount'>, costOfMoney: number): BreakEven {
  const growth = debt / subtract(debt, terms.discount);
  const waiting = daysBetween(terms.by, terms.otherwiseOn);
  const days = Math.floor((365 * Math.log(growth)) / Math.log1p(costOfMoney / 1_000_000));
  return {
    yearlyRate: waiting > 0 ? growth ** (365 / waiting) - 1 : null,
    day: days <= 36_500 ? addDays(terms.by, days) : null,
  };
}

/** An estimate by its nature: worked out in fractions, rounded once. */
function presentValue(lines: readonly PlanLine[], { from, costOfMoney }: OfferBasis): Cents {
  const growth = 1 + costOfMoney / 1_000_000;
  const worth = lines.map(({ on, amount }) => amount / growth ** (daysBetween(from, on) / 365));
  return cents(Math.round(worth.reduce((all, each) => all + each, 0)));
}

function chargeableOn(lines: readonly PlanLine[], { from, chargeable }: OfferBasis): number {
  if (chargeable === 0) return 0;
  return sum(
    lines.map(({ on, amount, interest = zero }) =>
      interestFor(subtract(amount, interest), chargeable, yearPart(from, on, 'actual/365')),
    ),
  );
}

function monthsUntil(from: LocalDate, to: LocalDate): number {
  let months = 0;
  while (addMonths(from, months) < to) months++;
  return months;
}

/** For lines without a rhythm: the most that falls into one calendar month. */
function largestMonth(lines: readonly PlanLine[]): Cents {
  const months = new Map<string, number>();
  for (const { on, amount } of lines) {
    months.set(on.slice(0, 7), (months.get(on.slice(0, 7)) ?? 0) + amount);
  }
  return cents(Math.max(...months.values()));
}
