/** An offer as its fields hold it: texts, so that what is half typed is there again, and each strategy keeps its own. */
import { addMonths, type LocalDate } from '#core/basics/local-date';
import { cents, type Cents } from '#core/basics/money';
import type { Cadence } from '#core/plans/cadence';
import { equal } from '#core/plans/first-offers';
import type { PlanLine } from '#core/plans/plan-line';
import type { InstalmentTerms, Pin, PlanTerms, Strategy } from '#core/plans/terms';
import type { Shift } from '#core/plans/working-day';

export interface OfferTexts {
  /** Empty until somebody gives it one. */
  readonly name: string;
  readonly strategy: Strategy;
  readonly deposit: string;
  /** Days are ISO, or empty. */
  readonly depositOn: string;
  readonly payments: string;
  readonly cadence: Cadence;
  readonly firstOn: string;
  /** Empty: days stay where they fall. */
  readonly shift: Shift | '';
  /** In minor units: `1`, `100`. */
  readonly roundTo: string;
  /** After how many payments, and how many go by: empty for no pause. */
  readonly pauseAfter: string;
  readonly pauseFor: string;
  readonly pins: readonly Pin[];
  readonly each: string;
  readonly atMost: string;
  readonly endOn: string;
  readonly firstPayments: string;
  readonly firstEach: string;
  /** January first. */
  readonly weights: readonly number[];
  readonly settleFor: string;
  readonly laterOn: string;
  readonly discount: string;
  readonly by: string;
  readonly otherwiseOn: string;
  readonly lines: readonly PlanLine[];
}

/** How an amount is written in a field: `1,440.00`. */
export type SayAmount = (amount: Cents) => string;

/** The terms as texts; what they say nothing of is as it was in `before`. */
export function textsOf(terms: PlanTerms, before: OfferTexts, say: SayAmount): OfferTexts {
  const texts = { ...before, strategy: terms.strategy };
  switch (terms.strategy) {
    case 'extension':
      return { ...texts, laterOn: terms.on };
    case 'discount': {
      const { discount, by, otherwiseOn } = terms;
      return { ...texts, discount: say(discount), by, otherwiseOn };
    }
    case 'free-form':
      return { ...texts, lines: terms.lines };
    case 'amount':
      return { ...texts, ...common(terms, say), each: say(terms.each), atMost: sayCount(terms.atMost) };
    case 'until':
      return { ...texts, ...common(terms, say), endOn: terms.endOn };
    case 'equal':
      return { ...texts, ...common(terms, say), payments: String(terms.instalments) };
    case 'stepped':
      return {
        ...texts,
        ...common(terms, say),
        payments: String(terms.instalments),
        firstPayments: String(terms.first.payments),
        firstEach: say(terms.first.each),
      };
    case 'seasonal':
      return { ...texts, ...common(terms, say), payments: String(terms.instalments), weights: terms.weights };
    case 'settlement': {
      const payments = String(terms.instalments);
      return { ...texts, ...common(terms, say), payments, settleFor: say(terms.settleFor) };
    }
  }
}

function common(terms: InstalmentTerms, say: SayAmount) {
  const { deposit, depositOn, cadence, firstOn, shift, roundTo, pause, pins } = terms;
  return {
    deposit: deposit > 0 ? say(deposit) : '',
    depositOn,
    cadence,
    firstOn,
    shift: shift ?? '',
    roundTo: String(roundTo ?? 1),
    pauseAfter: sayCount(pause?.after),
    pauseFor: sayCount(pause?.skips),
    pins: pins ?? [],
  } as const;
}

function sayCount(count: number | undefined): string {
  return count === undefined ? '' : String(count);
}

/** What stands in the fields of a strategy before it is chosen: something that works, to be changed. */
export function usualTexts(debt: Cents, today: LocalDate, unit: number, say: SayAmount): OfferTexts {
  const usual = equal(today, 3);
  const part = (of: number) => {
    const whole = Math.floor(debt / of / unit) * unit;
    return whole > 0 ? say(cents(whole)) : '';
  };
  return {
    ...common(usual, say),
    name: '',
    strategy: 'equal',
    payments: '6',
    each: part(6),
    atMost: '',
    endOn: addMonths(usual.firstOn, 5),
    firstPayments: '2',
    firstEach: part(12),
    weights: Array<number>(12).fill(1),
    settleFor: part(1.25),
    laterOn: addMonths(usual.firstOn, 1),
    discount: part(20),
    by: addMonths(today, 1),
    otherwiseOn: addMonths(today, 3),
    lines: [],
  };
}
