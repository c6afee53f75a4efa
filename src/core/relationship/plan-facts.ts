/** What a debtor's plans say of the relationship: the time each gives, and how many of its payments came. */
import type { DebtorId } from '../basics/ids';
import { addDays, daysBetween, type LocalDate } from '../basics/local-date';
import { zero } from '../basics/money';
import type { BookState } from '../book/state';
import { paymentsOf, settledBy } from '../payments/state';
import { currentVersion, type Plan } from '../plans/state';
import { graceOf } from '../profile/grace';
import type { Gesture } from './gestures';

/** One for each plan that was agreed; withdrawn later, it gave the time until then. */
export function planGestures(state: BookState, debtorId: DebtorId): Gesture[] {
  return agreedPlans(state, debtorId).map(({ plan, on }): Gesture => {
    const end = currentVersion(plan).lines.at(-1)?.on ?? on;
    const until = plan.withdrawnOn && plan.withdrawnOn < end ? plan.withdrawnOn : end;
    const days = Math.max(0, daysBetween(on, until));
    const at = currentVersion(plan).agreedAt ?? '';
    return { what: 'plan-agreed', plan, entryId: `${plan.id} plan-agreed`, on, at, days, amount: zero };
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
  const { instalmentDays } = graceOf(state);
  return agreedPlans(state, debtorId).map(({ plan, on }) => {
    const ids = new Set(plan.invoiceIds);
    const received = paymentsOf(state, debtorId).flatMap((payment) =>
      payment.on < on
        ? []
        : settledBy(payment).flatMap((one) => (ids.has(one.invoiceId) ? { ...one, on: payment.on } : [])),
    );
    let asked = 0;
    const lines = currentVersion(plan).lines.map((line) => {
      asked += line.amount;
      const end = addDays(line.on, instalmentDays);
      const came = received.filter((each) => each.on <= end).reduce((all, { amount }) => all + amount, 0);
      return { end, isKept: came >= asked };
    });
    const over = lines.filter(({ end }) => end < (plan.withdrawnOn ?? today));
    return { plan, due: over.length, kept: over.filter(({ isKept }) => isKept).length };
  });
}

function agreedPlans(state: BookState, debtorId: DebtorId): { plan: Plan; on: LocalDate }[] {
  return Object.values(state.plans).flatMap((plan) => {
    const on = currentVersion(plan).agreedOn;
    return plan.debtorId === debtorId && on ? [{ plan, on }] : [];
  });
}
