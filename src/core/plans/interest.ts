/** Interest on a plan: what each payment bears, and how equal payments come to be. */
import { shareByWeights } from '../basics/allocate';
import { halfEven } from '../basics/half-even';
import type { LocalDate } from '../basics/local-date';
import { cents, zero, type Cents } from '../basics/money';
import { yearPart, type YearPart } from './day-count';
import type { InterestTerms } from './interest-terms';

/** What one payment is made of. */
export interface InterestRow {
  readonly on: LocalDate;
  readonly principal: Cents;
  readonly interest: Cents;
}

const MILLION = 1_000_000n;
/** Fixed-point digits for growth factors: more than any payment has. */
const ONE = 10n ** 24n;

/**
 * The rows of a plan over `principal` (> 0) on these days, none before `terms.from`; null where whole units are too
 * coarse for any.
 *
 * Interest is simple within a period, rounded once a row, half to even. `level` solves the one payment that ends at
 * zero over uneven periods too, rounds it to `unit`, and the last row takes the rest.
 */
export function interestRows(
  principal: Cents,
  days: readonly LocalDate[],
  terms: InterestTerms,
  unit: number,
): InterestRow[] | null {
  const parts = days.map((on, i) => yearPart(days[i - 1] ?? terms.from, on, terms.dayCount));
  const grace = terms.graceOnPrincipal ?? 0;
  if (terms.method !== 'level') {
    const shares = shareByWeights(
      principal,
      days.slice(grace).map(() => 1),
      unit,
    );
    return fitting(rows(principal, days, parts, terms, (i) => shares[i - grace] ?? zero));
  }
  const paying = parts.slice(grace);
  for (const payment of levelPayments(principal, paying, terms.rate, unit)) {
    const found = fitting(rows(principal, days, parts, terms, (_, due) => cents(payment - due)));
    if (found) return found;
  }
  return null;
}

/** Interest on a balance over a part of a year, to the minor unit. */
export function interestFor(balance: Cents, rate: number, { days, ofYear }: YearPart): Cents {
  return cents(halfEven(BigInt(balance) * BigInt(rate) * days, MILLION * ofYear));
}

function rows(
  principal: Cents,
  days: readonly LocalDate[],
  parts: readonly YearPart[],
  { method, rate, graceOnPrincipal = 0, deferred = 0 }: InterestTerms,
  partOf: (i: number, due: Cents) => Cents,
): InterestRow[] {
  let balance = principal;
  let putOff = 0;
  return days.map((on, i) => {
    const due = interestFor(method === 'flat' ? principal : balance, rate, parts[i] ?? noTime);
    const isLast = i === days.length - 1;
    const part = i < graceOnPrincipal ? zero : isLast ? balance : partOf(i, due);
    const isPutOff = i < deferred;
    const interest = cents(isPutOff ? 0 : due + putOff);
    putOff = isPutOff ? putOff + due : 0;
    balance = cents(balance - part);
    return { on, principal: part, interest };
  });
}

const noTime: YearPart = { days: 0n, ofYear: 1n };

/** Nobody pays less than nothing, and the last row has something to take. */
function fitting(found: InterestRow[]): InterestRow[] | null {
  const isFit = found.every(({ principal }) => principal >= 0) && (found.at(-1)?.principal ?? 0) > 0;
  return isFit ? found : null;
}

/** The payment x with principal × growth = x × (growth of all payments): to the nearest unit, then rounded down. */
function levelPayments(
  principal: Cents,
  parts: readonly YearPart[],
  rate: number,
  unit: number,
): readonly [number, number] {
  let [grown, paid] = [ONE, 0n];
  for (const { days, ofYear } of parts) {
    const factor = ONE + (ONE * BigInt(rate) * days) / (MILLION * ofYear);
    grown = (grown * factor) / ONE;
    paid = (paid * factor) / ONE + ONE;
  }
  const units = paid * BigInt(unit);
  const owed = BigInt(principal) * grown;
  return [halfEven(owed, units) * unit, Number(owed / units) * unit];
}
