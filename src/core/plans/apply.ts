/** How the plans' events change their slice. */
import type { Draft } from '../basics/draft';
import type { PlanAgreed, PlanProposed, PlanWithdrawn } from './events';
import type { PlansState } from './state';

export function applyPlanProposed(draft: Draft<PlansState>, event: PlanProposed): void {
  draft.plans[event.plan.id] = event.plan;
}

export function applyPlanAgreed(draft: Draft<PlansState>, event: PlanAgreed): void {
  const plan = draft.plans[event.planId];
  if (!plan) return;
  const [first, ...later] = plan.versions;
  const agreed = { ...(later.at(-1) ?? first), agreedOn: event.on, agreedAt: event.at };
  const versions: typeof plan.versions =
    later.length === 0 ? [agreed] : [first, ...later.slice(0, -1), agreed];
  draft.plans[event.planId] = { ...plan, versions };
}

export function applyPlanWithdrawn(draft: Draft<PlansState>, event: PlanWithdrawn): void {
  const plan = draft.plans[event.planId];
  if (plan) draft.plans[event.planId] = { ...plan, withdrawnOn: event.on, withdrawnAt: event.at };
}
