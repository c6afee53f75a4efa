/** May the latest step of a plan be undone? Refused once a letter, another plan or another step stands on it. */
import { ok, refuse, type Result } from '../basics/result';
import type { InvoicesState } from '../invoices/state';
import type { LettersState } from '../letters/state';
import type { WriteOffPutBack } from '../write-offs/events';
import type { WriteOffsState } from '../write-offs/state';
import type { StepPlanBack } from './commands';
import { planCovering } from './covering';
import type { PlanSteppedBack } from './events';
import { movedOn, unknownPlan } from './refusals';
import {
  currentVersion,
  lastStep,
  type Plan,
  type PlansState,
  type PlanStep,
  type PlanVersion,
} from './state';

type Sources = InvoicesState & PlansState & LettersState & WriteOffsState;

export function decideStepPlanBack(
  state: Sources,
  { planId, step, at }: StepPlanBack,
): Result<(PlanSteppedBack | WriteOffPutBack)[]> {
  const plan = state.plans[planId];
  if (!plan) return unknownPlan();
  const last = lastStep(plan);
  if (last.step !== step || last.at !== at) return refuse('plan-moved-on', movedOn[last.step]);
  const refused = inTheWay(state, plan, step);
  if (refused) return refused;
  const written = step === 'concession-given' ? writtenOff(state, currentVersion(plan)) : ok([]);
  if (!written.ok) return written;
  return ok([{ type: 'plan.stepped-back', v: 2, planId, step }, ...written.value]);
}

/** What may stand on a step by now. */
function inTheWay(state: Sources, plan: Plan, step: PlanStep) {
  if (step === 'proposed' || step === 'changed') return letterAbout(state, plan) ?? givenUp(state, plan);
  return currentVersion(plan).ended ? takenSince(state, plan, currentVersion(plan)) : null;
}

/** What the version before had is its own again. */
function givenUp(state: Sources, plan: Plan) {
  const before = plan.versions.at(-2);
  return before ? takenSince(state, plan, before) : null;
}

function letterAbout({ letters }: LettersState, plan: Plan) {
  const since = currentVersion(plan).proposed.at;
  const letter = Object.values(letters).find((each) => each.planId === plan.id && each.issuedAt >= since);
  if (!letter) return null;
  return refuse(
    'letter-issued',
    `Letter ${letter.number} speaks of this plan, so the plan stays in the book. Withdraw it instead.`,
  );
}

/** A plan that stands again needs its invoices, unless it had ended before as well. */
function takenSince(state: Sources, plan: Plan, { invoiceIds, ended }: PlanVersion) {
  const isEndedBefore = ended !== null && plan.versions.at(-1)?.ended === null;
  if (isEndedBefore) return null;
  if (invoiceIds.some((id) => !state.invoices[id])) {
    return refuse('unknown-invoice', 'An invoice of this plan was taken back since. Make a new plan.');
  }
  const taken = invoiceIds.find((id) => (planCovering(state, id)?.id ?? plan.id) !== plan.id);
  if (!taken) return null;
  return refuse(
    'invoice-in-plan',
    `${state.invoices[taken]?.number ?? 'An invoice'} is part of another plan since. Withdraw that plan first.`,
  );
}

/** Exactly as they were written: one that was reversed since stands in the way. */
function writtenOff({ writeOffs }: WriteOffsState, { given }: PlanVersion): Result<WriteOffPutBack[]> {
  const events = (given?.writeOffIds ?? []).map((id): WriteOffPutBack | null => {
    const was = writeOffs[id];
    return was && !was.reversal ? { type: 'write-off.put-back', v: 1, was, is: null } : null;
  });
  const whole = events.filter((event) => event !== null);
  if (whole.length === events.length) return ok(whole);
  return refuse('changed-since', 'A write-off of this concession was taken back since. Undo that first.');
}
