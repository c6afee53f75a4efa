/** May a plan be offered, agreed, signed, refused, withdrawn or ended? */
import type { DecideContext } from '../basics/decide-context';
import type { PlanId } from '../basics/ids';
import { daysBetween, type LocalDate } from '../basics/local-date';
import { ok, refuse, type Result } from '../basics/result';
import { unknownDebtor } from '../debtors/unknown-debtor';
import type { DebtorsState } from '../debtors/state';
import type { DisputesState } from '../disputes/state';
import { publicHolidays } from '../holidays/public-holidays';
import type { InvoicesState } from '../invoices/state';
import type { ProfileState } from '../profile/state';
import { chooseInvoices, partedByDispute } from './choose';
import type { AgreePlan, EndPlan, ProposePlan, RefusePlan, SignPlan, WithdrawPlan } from './commands';
import { isOvertaken } from './covering';
import type { PlanAgreed, PlanOver, PlanProposed, PlanSigned } from './events';
import type { MoneySources } from './money-used';
import type { PlanLine } from './plan-line';
import { noWords, notAgreed, planOver, unknownPlan } from './refusals';
import { rhythmOf } from './rhythm';
import { scheduleOf } from './schedule';
import { currentVersion, isOffered, isRunning, isStanding, type PlansState, type PlanStamp } from './state';
import type { PlanTerms } from './terms';

/** A plan's first payment further away than this is a slip in the year. */
const FURTHEST_START_DAYS = 5 * 366;

export function decideProposePlan(
  state: DebtorsState & DisputesState & InvoicesState & PlansState & ProfileState,
  { debtorId, invoiceIds, terms, words = '' }: ProposePlan,
  context: DecideContext,
): Result<PlanProposed[]> {
  if (!state.debtors[debtorId]) return unknownDebtor();
  const invoices = chooseInvoices(state, debtorId, invoiceIds);
  if (!invoices.ok) return invoices;
  const isHoliday = publicHolidays(state.profile?.jurisdiction ?? 'other');
  const { aside, left: debt } = partedByDispute(state, invoices.value);
  const schedule = scheduleOf(debt, terms, isHoliday);
  if (!schedule.ok) return schedule;
  const { lines, concession, interest } = schedule.value;
  const refused = startRefusal(terms, lines, context.today);
  if (refused) return refused;
  const version = {
    terms,
    change: null,
    invoiceIds: invoices.value.map((invoice) => invoice.id),
    aside,
    lines,
    rhythm: rhythmOf(terms, lines),
    concession,
    interest,
    words,
    proposed: stamp(context),
    agreed: null,
    signed: null,
    given: null,
    ended: null,
  };
  return ok([
    { type: 'plan.proposed', v: 3, plan: { id: context.newId<PlanId>(), debtorId, versions: [version] } },
  ]);
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
  state: MoneySources & PlansState,
  { planId, who = '' }: AgreePlan,
  context: DecideContext,
): Result<PlanAgreed[]> {
  const plan = state.plans[planId];
  if (!plan) return unknownPlan();
  if (currentVersion(plan).ended) return refuse('plan-over', 'This offer no longer stands. Make a new one.');
  if (!isOffered(plan)) return refuse('already-agreed', 'This plan has been agreed already.');
  if (isOvertaken(state, plan)) {
    return refuse(
      'plan-overtaken',
      'What is left on the invoices has changed since this plan was offered. Withdraw it and make a new one.',
    );
  }
  return ok([{ type: 'plan.agreed', v: 2, planId, agreed: { ...stamp(context), who } }]);
}

/** Each version is signed on its own: a changed plan may be put on paper anew. */
export function decideSignPlan(
  state: PlansState,
  { planId, on, who, where }: SignPlan,
  context: DecideContext,
): Result<PlanSigned[]> {
  const plan = state.plans[planId];
  if (!plan) return unknownPlan();
  if (!isStanding(plan)) return planOver();
  if (!isRunning(plan)) return notAgreed();
  const { signed, given } = currentVersion(plan);
  if (signed || given)
    return refuse('already-signed', 'The paper is noted already. Undo that first if it was another.');
  if (on > context.today) return refuse('not-yet', 'That day is still to come. When did they sign?', 'on');
  return ok([{ type: 'plan.signed', v: 1, planId, signed: { ...stamp(context), on, who, where } }]);
}

export function decideRefusePlan(
  state: PlansState,
  { planId, words }: RefusePlan,
  context: DecideContext,
): Result<PlanOver[]> {
  const plan = state.plans[planId];
  if (!plan) return unknownPlan();
  if (!isStanding(plan)) return planOver();
  if (!isOffered(plan))
    return refuse('already-agreed', 'They agreed to this plan. End it instead, and say why.');
  if (words === '') return noWords('why it does not suit them');
  const ended = { ...stamp(context), how: 'refused', words } as const;
  return ok([{ type: 'plan.refused', v: 1, planId, ended }]);
}

export function decideWithdrawPlan(
  state: PlansState,
  { planId, words = '' }: WithdrawPlan,
  context: DecideContext,
): Result<PlanOver[]> {
  const plan = state.plans[planId];
  if (!plan) return unknownPlan();
  if (!isStanding(plan)) return refuse('plan-over', 'This plan no longer stands.');
  const ended = { ...stamp(context), how: 'withdrawn', words } as const;
  return ok([{ type: 'plan.withdrawn', v: 2, planId, ended }]);
}

export function decideEndPlan(
  state: PlansState,
  { planId, how, words }: EndPlan,
  context: DecideContext,
): Result<PlanOver[]> {
  const plan = state.plans[planId];
  if (!plan) return unknownPlan();
  if (!isStanding(plan)) return planOver();
  if (!isRunning(plan)) return notAgreed();
  if (words === '') return noWords('why it ends');
  return ok([{ type: 'plan.ended', v: 1, planId, ended: { ...stamp(context), how, words } }]);
}

function stamp({ today: on, now: at, by }: DecideContext): PlanStamp {
  return { on, at, by };
}
