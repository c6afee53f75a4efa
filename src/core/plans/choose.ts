/** Which invoices a plan may be over. */
import type { DebtorId, InvoiceId } from '../basics/ids';
import { ok, refuse, type Result } from '../basics/result';
import { leftOf } from '../invoices/balance';
import type { Invoice, InvoicesState } from '../invoices/state';
import { planCovering } from './covering';
import type { Plan, PlansState } from './state';

/** The invoices chosen, each once; refused when one is not theirs, is paid, or is in another plan than `own`. */
export function chooseInvoices(
  state: InvoicesState & PlansState,
  debtorId: DebtorId,
  ids: readonly InvoiceId[],
  own?: Plan,
): Result<Invoice[]> {
  const chosen: Invoice[] = [];
  for (const id of new Set(ids)) {
    const invoice = state.invoices[id];
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
    const plan = planCovering(state, id);
    if (plan && plan.id !== own?.id) {
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
