/** May a plan be offered, agreed, taken back? */
import type { DecideContext } from '../basics/decide-context';
import type { PlanId } from '../basics/ids';
import { sum } from '../basics/money';
import { ok, refuse, type Result } from '../basics/result';
import { unknownDebtor } from '../debtors/unknown-debtor';
import type { DebtorsState } from '../debtors/state';
import { leftOf } from '../invoices/balance';
import type { InvoicesState } from '../invoices/state';
import type { AgreePlan, ProposePlan, WithdrawPlan } from './commands';
import { planCovering } from './covering';
import { equalLines } from './equal';
import type { PlanAgreed, PlanProposed, PlanWithdrawn } from './events';
import { planStatus, type Plan, type PlansState } from './state';

export function decideProposePlan(
  state: DebtorsState & InvoicesState & PlansState,
  command: ProposePlan,
  context: DecideContext,
): Result<PlanProposed[]> {
  const { debtorId, terms } = command;
  if (!state.debtors[debtorId]) return unknownDebtor();
  const invoiceIds = [...new Set(command.invoiceIds)];
  const invoices = invoiceIds.map((id) => state.invoices[id]);
  for (const invoice of invoices) {
    if (!invoice || invoice.debtorId !== debtorId) {
      return refuse(
        'unknown-invoice',
        'One of the invoices is not this debtor’s any more. Choose again.',
        'invoiceIds',
      );
    }
    if (leftOf(invoice) <= 0) {
      return refuse('nothing-left', `${invoice.number} has nothing left to pay. Leave it out.`, 'invoiceIds');
    }
    if (planCovering(state, invoice.id)) {
      return refuse(
        'invoice-in-plan',
        `${invoice.number} is part of another plan. Leave it out, or withdraw that plan first.`,
        'invoiceIds',
      );
    }
  }
  if (terms.firstOn < context.today || (terms.deposit > 0 && terms.depositOn < context.today)) {
    return refuse(
      'starts-in-the-past',
      'The plan would start in the past. Choose today or a later day.',
      'firstOn',
    );
  }
  const lines = equalLines(sum(invoices.flatMap((invoice) => (invoice ? [leftOf(invoice)] : []))), terms);
  if (!lines.ok) return lines;
  const version = {
    terms,
    lines: lines.value,
    proposedOn: context.today,
    proposedAt: context.now,
    agreedOn: null,
    agreedAt: null,
  };
  const plan: Plan = {
    id: context.newId<PlanId>(),
    debtorId,
    invoiceIds,
    versions: [version],
    withdrawnOn: null,
    withdrawnAt: null,
  };
  return ok([{ type: 'plan.proposed', v: 1, plan }]);
}

export function decideAgreePlan(
  state: PlansState,
  command: AgreePlan,
  context: DecideContext,
): Result<PlanAgreed[]> {
  const plan = state.plans[command.planId];
  if (!plan) return unknownPlan();
  switch (planStatus(plan)) {
    case 'agreed':
      return refuse('already-agreed', 'This plan has been agreed already.');
    case 'withdrawn':
      return refuse('plan-withdrawn', 'This offer was withdrawn. Make a new one.');
    case 'proposed':
      return ok([{ type: 'plan.agreed', v: 1, planId: plan.id, on: context.today, at: context.now }]);
  }
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

function unknownPlan() {
  return refuse('unknown-plan', 'This plan is not in the book any more. Go back to the debtor.');
}
