/** May a plan be offered, agreed, withdrawn, and may the latest of these be undone? */
import type { DecideContext } from '../basics/decide-context';
import type { PlanId } from '../basics/ids';
import { daysBetween, type LocalDate } from '../basics/local-date';
import { sum } from '../basics/money';
import { ok, refuse, type Result } from '../basics/result';
import { unknownDebtor } from '../debtors/unknown-debtor';
import type { DebtorsState } from '../debtors/state';
import { publicHolidays } from '../holidays/public-holidays';
import { leftOf } from '../invoices/balance';
import type { Invoice, InvoicesState } from '../invoices/state';
import type { LettersState } from '../letters/state';
import type { ProfileState } from '../profile/state';
import type { AgreePlan, ProposePlan, StepPlanBack, WithdrawPlan } from './commands';
import { isOvertaken, planCovering } from './covering';
import type { PlanAgreed, PlanProposed, PlanSteppedBack, PlanWithdrawn } from './events';
import type { PlanLine } from './plan-line';
import { scheduleOf } from './schedule';
import { planStatus, type Plan, type PlansState, type PlanStep } from './state';
import type { PlanTerms } from './terms';

/** A plan's first payment further away than this is a slip in the year. */
const FURTHEST_START_DAYS = 5 * 366;

export function decideProposePlan(
  state: DebtorsState & InvoicesState & PlansState & ProfileState,
  command: ProposePlan,
  context: DecideContext,
): Result<PlanProposed[]> {
  const { debtorId, terms } = command;
  if (!state.debtors[debtorId]) return unknownDebtor();
  const invoices = invoicesFor(state, command);
  if (!invoices.ok) return invoices;
  const isHoliday = publicHolidays(state.profile?.jurisdiction ?? 'other');
  const schedule = scheduleOf(sum(invoices.value.map(leftOf)), terms, isHoliday);
  if (!schedule.ok) return schedule;
  const { lines } = schedule.value;
  const refused = startRefusal(terms, lines, context.today);
  if (refused) return refused;
  const plan: Plan = {
    id: context.newId<PlanId>(),
    debtorId,
    invoiceIds: invoices.value.map((invoice) => invoice.id),
    versions: [
      {
        terms,
        lines,
        proposedOn: context.today,
        proposedAt: context.now,
        agreedOn: null,
        agreedAt: null,
      },
    ],
    withdrawnOn: null,
    withdrawnAt: null,
  };
  return ok([{ type: 'plan.proposed', v: 1, plan }]);
}

/** The invoices chosen, each once; refused when one is not theirs, is paid, or is in another plan. */
function invoicesFor(state: InvoicesState & PlansState, command: ProposePlan): Result<Invoice[]> {
  const chosen: Invoice[] = [];
  for (const id of new Set(command.invoiceIds)) {
    const invoice = state.invoices[id];
    if (!invoice || invoice.debtorId !== command.debtorId) {
      return refuse(
        'unknown-invoice',
        'One of the invoices is not this debtor’s any more. Choose again.',
        'invoiceIds',
      );
    }
    if (leftOf(invoice) <= 0) {
      return refuse('nothing-left', `${invoice.number} has nothing left to pay. Leave it out.`, 'invoiceIds');
    }
    if (planCovering(state, id)) {
      return refuse(
        'invoice-in-plan',
        `${invoice.number} is part of another plan. Leave it out, or withdraw that plan first.`,
        'invoiceIds',
      );
    }
    chosen.push(invoice);
  }
  return ok(chosen);
}

function startRefusal(terms: PlanTerms, lines: readonly PlanLine[], today: LocalDate) {
  const [opening, next] = lines;
  const hasDeposit = 'deposit' in terms && terms.deposit > 0;
  const first = hasDeposit ? next : opening;
  const isPast = 'The plan would start in the past. Choose today or a later day.';
  if (hasDeposit && opening && opening.on < today) return refuse('starts-in-the-past', isPast, 'depositOn');
  if (!first || first.on < today) return refuse('starts-in-the-past', isPast, 'firstOn');
  if (daysBetween(today, first.on) <= FURTHEST_START_DAYS) return null;
  return refuse(
    'starts-too-late',
    'The first payment would be more than five years away. Is the year right?',
    'firstOn',
  );
}

export function decideAgreePlan(
  state: InvoicesState & PlansState,
  command: AgreePlan,
  context: DecideContext,
): Result<PlanAgreed[]> {
  const plan = state.plans[command.planId];
  if (!plan) return unknownPlan();
  const status = planStatus(plan);
  if (status === 'agreed') return refuse('already-agreed', 'This plan has been agreed already.');
  if (status === 'withdrawn') return refuse('plan-withdrawn', 'This offer was withdrawn. Make a new one.');
  if (isOvertaken(state, plan)) {
    return refuse(
      'plan-overtaken',
      'What is left on the invoices has changed since this plan was offered. Withdraw it and make a new one.',
    );
  }
  return ok([{ type: 'plan.agreed', v: 1, planId: plan.id, on: context.today, at: context.now }]);
}

export function decideWithdrawPlan(
  state: PlansState,
  command: WithdrawPlan,
  context: DecideContext,
): Result<PlanWithdrawn[]> {
  const plan = state.plans[command.planId];
  if (!plan) return unknownPlan();
  if (plan.withdrawnOn) return refuse('plan-withdrawn', 'This offer was withdrawn already.');
  return ok([{ type: 'plan.withdrawn', v: 1, planId: plan.id, on: context.today, at: context.now }]);
}

/** Refused when the plan has moved on, or when a letter or another plan stands on how it is now. */
export function decideStepPlanBack(
  state: InvoicesState & PlansState & LettersState,
  { planId, step }: StepPlanBack,
): Result<PlanSteppedBack[]> {
  const plan = state.plans[planId];
  if (!plan) return unknownPlan();
  const status = planStatus(plan);
  if (status !== step) return refuse('plan-moved-on', movedOn[status]);
  return inTheWay[step](state, plan) ?? ok([{ type: 'plan.stepped-back', v: 1, planId, step }]);
}

/** What may stand on a step by now. */
const inTheWay = { proposed: letterAbout, agreed: () => null, withdrawn: otherPlan };

/** Where a plan stands, to whoever wants to undo another step. */
const movedOn: Readonly<Record<PlanStep, string>> = {
  proposed: 'The plan is an offer again: this was undone before.',
  agreed: 'The plan was agreed since. Undo that first.',
  withdrawn: 'The plan was withdrawn since. Undo that first.',
};

function letterAbout({ letters }: LettersState, plan: Plan) {
  const letter = Object.values(letters).find((each) => each.planId === plan.id);
  if (!letter) return null;
  return refuse(
    'letter-issued',
    `Letter ${letter.number} speaks of this plan, so the plan stays in the book. Withdraw it instead.`,
  );
}

/** A withdrawn plan would need its invoices again. */
function otherPlan(state: InvoicesState & PlansState, plan: Plan) {
  const missing = plan.invoiceIds.some((id) => !state.invoices[id]);
  if (missing) {
    return refuse('unknown-invoice', 'An invoice of this plan was taken back since. Make a new plan.');
  }
  const inPlan = plan.invoiceIds.find((id) => planCovering(state, id));
  if (!inPlan) return null;
  return refuse(
    'invoice-in-plan',
    `${state.invoices[inPlan]?.number ?? 'An invoice'} is part of another plan since. Withdraw that plan first.`,
  );
}

function unknownPlan() {
  return refuse('unknown-plan', 'This plan is not in the book any more. Go back to the debtor.');
}
