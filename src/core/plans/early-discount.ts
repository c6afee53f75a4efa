/**
 * Less if paid by a day, the full sum otherwise: what of such a plan holds on a day. Nobody sets it; it follows from the
 * days on which the money came, so that a payment of before, written down late, brings the discount back by itself.
 */
import { add, cents, subtract, sum, zero, type Cents } from '../basics/money';
import type { LocalDate } from '../basics/local-date';
import { paymentsOf, unallocatedOf } from '../payments/state';
import { leftOn, moneyUsed, type MoneySources } from './money-used';
import type { PlanLine } from './plan-line';
import { currentVersion, type Plan, type PlanVersion } from './state';

/** What was offered for paying early, and what is due without it. */
export interface EarlyDiscount {
  readonly by: LocalDate;
  readonly discount: Cents;
  readonly otherwise: PlanLine;
}

/** Null in a version that has none, also where a change took it away or gave it more than one payment. */
export function earlyDiscountOf({ terms, lines, concession }: PlanVersion): EarlyDiscount | null {
  const [only, second] = lines;
  if (terms.strategy !== 'discount' || concession <= 0 || !only || second) return null;
  // A change may have moved the first day past the second one.
  const on = terms.otherwiseOn > only.on ? terms.otherwiseOn : only.on;
  return { by: only.on, discount: concession, otherwise: { on, amount: add(only.amount, concession) } };
}

/** The discount that is not given any more, its day being over; null while it can be taken, and once it was. */
export function lapsedDiscount(
  state: MoneySources,
  plan: Plan,
  today: LocalDate,
  version = currentVersion(plan),
): EarlyDiscount | null {
  const offered = earlyDiscountOf(version);
  if (!offered || !version.agreed || version.given || today <= offered.by) return null;
  const asked = subtract(offered.otherwise.amount, offered.discount);
  return paidInTime(state, plan, version, offered) < asked ? offered : null;
}

/**
 * What came in time, also if nobody has used it on the invoices yet. What lowered them on a day nobody knows, as the
 * ledger's own figures do, counts for the debtor.
 */
function paidInTime(
  state: MoneySources,
  { debtorId }: Plan,
  version: PlanVersion,
  { by, otherwise }: EarlyDiscount,
): Cents {
  const { used } = moneyUsed(state, version);
  const undated = otherwise.amount - leftOn(state, version) - sum(used.map(({ amount }) => amount));
  const waiting = paymentsOf(state, debtorId)
    .filter(({ at }) => at > version.proposed.at)
    .map((payment) => ({ on: payment.on, amount: unallocatedOf(payment) }));
  const inTime = [...used, ...waiting].filter(({ on, amount }) => on <= by && amount > 0);
  return cents(Math.max(0, undated) + sum(inTime.map(({ amount }) => amount)));
}

/** A version, the last one or an earlier, with the lines and the concession it has on a day: those agreed, or the full sum. */
export function versionOn(
  state: MoneySources,
  plan: Plan,
  today: LocalDate,
  version = currentVersion(plan),
): PlanVersion {
  const lapsed = lapsedDiscount(state, plan, today, version);
  return lapsed ? { ...version, lines: [lapsed.otherwise], concession: zero } : version;
}
