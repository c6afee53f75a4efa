/** What a payment slip on a statement asks for: less than the balance where a part of it waits, or has been paid since. */
import type { DebtorId } from '../../basics/ids';
import type { LocalDate } from '../../basics/local-date';
import { cents, subtract, sum, zero, type Cents } from '../../basics/money';
import { ofDebtor } from '../../basics/of-debtor';
import type { CreditsState } from '../../credits/state';
import { contestedByInvoice, disputedOf } from '../../disputes/disputed';
import { invoicesOf, leftOf } from '../../invoices/balance';
import type { Invoice } from '../../invoices/state';
import { debtorBalance } from '../../payments/debtor-balance';
import { plannedInvoices } from '../../plans/covering';
import { isRunning, type PlansState } from '../../plans/state';
import type { WriteOffsState } from '../../write-offs/state';
import type { StatementSources } from './open-items';

export interface ToPay {
  /** Neither disputed nor in a plan, and no more than is owed today; never below zero. */
  readonly amount: Cents;
  /** A plan was agreed: what is in it is paid by its instalments. */
  readonly hasPlan: boolean;
}

/** `closing`: what the statement says is owed. */
export function toPayOf(
  state: StatementSources & CreditsState & WriteOffsState & PlansState,
  debtorId: DebtorId,
  closing: Cents,
  today: LocalDate,
): ToPay {
  const inPlans = plannedInvoices(state);
  const contested = contestedByInvoice(state);
  const open = invoicesOf(state, debtorId).filter((invoice) => leftOf(invoice) > 0);
  const outside = (invoice: Invoice) => inPlans.get(invoice.id) ?? leftOf(invoice);
  const planned = sum(open.map((invoice) => subtract(leftOf(invoice), outside(invoice))));
  const disputed = sum(
    open.map((invoice) => cents(Math.min(outside(invoice), disputedOf(invoice, contested)))),
  );
  const { balance } = debtorBalance(state, debtorId, today);
  const free = subtract(subtract(balance < closing ? balance : closing, planned), disputed);
  const hasPlan = ofDebtor(state.plans, debtorId).some(isRunning);
  return { amount: free > 0 ? free : zero, hasPlan };
}
