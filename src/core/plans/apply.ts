/** How the plans' events change their slice. */
import type { Draft } from '../basics/draft';
import type { PlanId } from '../basics/ids';
import type {
  PlanAgreed,
  PlanChanged,
  PlanConcessionGiven,
  PlanOver,
  PlanProposed,
  PlanSigned,
  PlanSteppedBack,
} from './events';
import type { Plan, PlansState, PlanStep, PlanVersion } from './state';

export function applyPlanProposed(draft: Draft<PlansState>, event: PlanProposed): void {
  draft.plans[event.plan.id] = event.plan;
}

export function applyPlanAgreed(draft: Draft<PlansState>, { planId, agreed }: PlanAgreed): void {
  write(draft, planId, { agreed });
}

export function applyPlanSigned(draft: Draft<PlansState>, { planId, signed }: PlanSigned): void {
  write(draft, planId, { signed });
}

export function applyPlanChanged(draft: Draft<PlansState>, { planId, version }: PlanChanged): void {
  const plan = draft.plans[planId];
  if (!plan) return;
  const [first, ...later] = plan.versions;
  draft.plans[planId] = { ...plan, versions: [first, ...later, version] };
}

export function applyConcessionGiven(draft: Draft<PlansState>, { planId, given }: PlanConcessionGiven): void {
  write(draft, planId, { given });
}

export function applyPlanOver(draft: Draft<PlansState>, { planId, ended }: PlanOver): void {
  write(draft, planId, { ended });
}

/** What each step wrote is taken out again; the offer and a change leave as a whole. */
export function applyPlanSteppedBack(draft: Draft<PlansState>, { planId, step }: PlanSteppedBack): void {
  const plan = draft.plans[planId];
  if (!plan) return;
  if (step === 'proposed') delete draft.plans[planId];
  else if (step === 'changed') draft.plans[planId] = withoutLast(plan);
  else write(draft, planId, { [wroteBy[step]]: null });
}

const wroteBy: Readonly<Record<Exclude<PlanStep, 'proposed' | 'changed'>, keyof PlanVersion>> = {
  agreed: 'agreed',
  signed: 'signed',
  'concession-given': 'given',
  refused: 'ended',
  withdrawn: 'ended',
  broken: 'ended',
  ended: 'ended',
};

function withoutLast(plan: Plan): Plan {
  const [first, ...later] = plan.versions;
  return { ...plan, versions: [first, ...later.slice(0, -1)] };
}

/** Into the version that holds. */
function write(draft: Draft<PlansState>, planId: PlanId, what: Partial<PlanVersion>): void {
  const plan = draft.plans[planId];
  if (!plan) return;
  const [first, ...later] = plan.versions;
  const version = { ...(later.at(-1) ?? first), ...what };
  draft.plans[planId] = {
    ...plan,
    versions: later.length === 0 ? [version] : [first, ...later.slice(0, -1), version],
  };
}
