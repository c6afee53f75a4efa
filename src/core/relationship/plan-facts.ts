/** What a debtor's plans say of the relationship: the time each gives, and how many of its payments came. */
import type { DebtorId } from '../basics/ids';
import { addDays, daysBetween, type LocalDate } from '../basics/local-date';
import { zero } from '../basics/money';
import type { BookState } from '../book/state';
import { paymentsOf, settledBy } from '../payments/state';
import { versionOn } from '../plans/early-discount';
import { type Plan, type PlanAgreement, type PlanVersion } from '../plans/state';
import { graceOf } from '../profile/grace';
import type { Gesture } from './gestures';

/** One for each plan that was agreed; one that ended early gave the time until then. */
export function planGestures(state: BookState, debtorId: DebtorId, today: LocalDate): Gesture[] {
  return agreedPlans(state, debtorId).map(({ plan, versions }): Gesture => {
    const { on, at } = versions[0].agreed;
    const { lines, ended } = versionOn(state, plan, today);
    const end = lines.at(-1)?.on ?? on;
    const until = ended && ended.on < end ? ended.on : end;
    const days = Math.max(0, daysBetween(on, until));
    return { what: 'plan-agreed', plan, entryId: `${plan.id} 0 plan-agreed`, on, at, days, amount: zero };
  });
}

export interface PlanFacts {
  readonly plan: Plan;
  /** Instalments whose day and days of grace are over. */
  readonly due: number;
  /** Those of them by whose last day of grace all that was due until then had come. */
  readonly kept: number;
}

export function planFacts(state: BookState, debtorId: DebtorId, today: LocalDate): PlanFacts[] {
  return agreedPlans(state, debtorId).map(({ plan, versions }) => {
    const over = versions.flatMap((version, i) => {
      const end = versions[i + 1]?.agreed.on ?? version.ended?.on ?? today;
      // A discount that was not taken is no payment missed: then the full sum is what was due.
      const { lines } = versionOn(state, plan, end, version);
      return linesOver(state, debtorId, { ...version, lines }, end);
    });
    return { plan, due: over.length, kept: over.filter(Boolean).length };
  });
}

/**
 * Whether each line was kept whose days of grace were over before `until`.
 *
 * A version shares out what was left when it was agreed, so only money written down after that counts for it.
 */
function linesOver(
  state: BookState,
  debtorId: DebtorId,
  version: AgreedVersion,
  until: LocalDate,
): boolean[] {
  const { instalmentDays } = graceOf(state);
  const ids = new Set(version.invoiceIds);
  const received = paymentsOf(state, debtorId).flatMap((payment) =>
    payment.at <= version.agreed.at
      ? []
      : settledBy(payment).flatMap((one) => (ids.has(one.invoiceId) ? { ...one, on: payment.on } : [])),
  );
  let asked = 0;
  return version.lines.flatMap((line) => {
    asked += line.amount;
    const end = addDays(line.on, instalmentDays);
    if (end >= until) return [];
    const came = received.filter(({ on }) => on <= end).reduce((all, { amount }) => all + amount, 0);
    return [came >= asked];
  });
}

type AgreedVersion = PlanVersion & { readonly agreed: PlanAgreement };

interface AgreedPlan {
  readonly plan: Plan;
  readonly versions: readonly [AgreedVersion, ...AgreedVersion[]];
}

function agreedPlans(state: BookState, debtorId: DebtorId): AgreedPlan[] {
  return Object.values(state.plans).flatMap((plan) => {
    const [first, ...later] = plan.versions.filter((version) => version.agreed !== null) as AgreedVersion[];
    return plan.debtorId === debtorId && first ? [{ plan, versions: [first, ...later] }] : [];
  });
}
