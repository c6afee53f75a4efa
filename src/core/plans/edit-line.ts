/** A line of an offer changed by hand: it stays as it was written, and the rest re-balances. */
import type { LocalDate } from '../basics/local-date';
import type { Cents } from '../basics/money';
import { withoutPin, withPin } from './pins';
import type { PlanTerms } from './terms';

/** What of a line is changed; what is left out stays as the plan has it. */
export interface LineEdit {
  readonly amount?: Cents;
  readonly on?: LocalDate;
  /** The days of the payments after it follow. */
  readonly isFollowed?: boolean;
}

/** The terms with the line at that place (the deposit's is 0, where there is one) edited. */
export function editLine(terms: PlanTerms, place: number, edit: LineEdit): PlanTerms {
  const { amount, on, isFollowed } = edit;
  if (amount === undefined && on === undefined) return terms;
  if (terms.strategy === 'extension') return on ? { ...terms, on } : terms;
  if (terms.strategy === 'discount') return on ? { ...terms, by: on } : terms;
  if (terms.strategy === 'free-form') {
    const edited = terms.lines.map((line, i) =>
      i === place ? { on: on ?? line.on, amount: amount ?? line.amount } : line,
    );
    return { ...terms, lines: edited };
  }
  const instalment = instalmentAt(terms, place);
  if (instalment === null) {
    return { ...terms, ...(amount !== undefined && { deposit: amount }), ...(on && { depositOn: on }) };
  }
  return withPin(terms, {
    instalment,
    ...(amount !== undefined && { amount }),
    ...(on && { on, ...(isFollowed && { isFollowed }) }),
  });
}

/** The line is as the plan itself would have it again. */
export function letLineGo(terms: PlanTerms, place: number): PlanTerms {
  const instalment = instalmentAt(terms, place);
  return instalment === null || !('cadence' in terms) ? terms : withoutPin(terms, instalment);
}

/** Whether somebody edited the line at that place. */
export function isLineEdited(terms: PlanTerms, place: number): boolean {
  const instalment = instalmentAt(terms, place);
  return 'cadence' in terms && (terms.pins ?? []).some((pin) => pin.instalment === instalment);
}

/** A single payment of all that is asked for has no amount to choose. */
export function mayEditAmount({ strategy }: PlanTerms): boolean {
  return strategy !== 'extension' && strategy !== 'discount';
}

/** Null for the deposit. */
function instalmentAt(terms: PlanTerms, place: number): number | null {
  const deposits = 'deposit' in terms && terms.deposit > 0 ? 1 : 0;
  return place < deposits ? null : place - deposits;
}
