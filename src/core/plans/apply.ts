/** How the plans' events change their slice. */
import { assertNever } from '../basics/assert-never';
import type { Draft } from '../basics/draft';
import type { PlanAgreed, PlanProposed, PlanSteppedBack, PlanWithdrawn } from './events';
import type { Plan, PlansState, PlanVersion } from './state';

export function applyPlanProposed(draft: Draft<PlansState>, event: PlanProposed): void {
  draft.plans[event.plan.id] = event.plan;
}

export function applyPlanAgreed(draft: Draft<PlansState>, event: PlanAgreed): void {
  const plan = draft.plans[event.planId];
  if (plan) draft.plans[event.planId] = withAgreed(plan, event.on, event.at);
}

export function applyPlanWithdrawn(draft: Draft<PlansState>, event: PlanWithdrawn): void {
  const plan = draft.plans[event.planId];
  if (plan) draft.plans[event.planId] = { ...plan, withdrawnOn: event.on, withdrawnAt: event.at };
}

export function applyPlanSteppedBack(draft: Draft<PlansState>, { planId, step }: PlanSteppedBack): void {
  const plan = draft.plans[planId];
  if (!plan) return;
  switch (step) {
    case 'proposed':
      delete draft.plans[planId];
      return;
    case 'agreed':
      draft.plans[planId] = withAgreed(plan, null, null);
      return;
    case 'withdrawn':
      draft.plans[planId] = { ...plan, withdrawnOn: null, withdrawnAt: null };
      return;
    default:
      assertNever(step, 'step of a plan');
  }
}

/** Writes into the version that holds. */
function withAgreed(plan: Plan, agreedOn: PlanVersion['agreedOn'], agreedAt: PlanVersion['agreedAt']): Plan {
  const [first, ...later] = plan.versions;
  const version = { ...(later.at(-1) ?? first), agreedOn, agreedAt };
  return { ...plan, versions: later.length === 0 ? [version] : [first, ...later.slice(0, -1), version] };
}
