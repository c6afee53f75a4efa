/** Which plan an invoice is part of: an invoice can be in one only. */
import type { DebtorId, InvoiceId } from '../basics/ids';
import { invoicesOf, leftOf } from '../invoices/balance';
import type { Invoice, InvoicesState } from '../invoices/state';
import type { Plan, PlansState } from './state';

export function planCovering(state: PlansState, invoiceId: InvoiceId): Plan | null {
  const found = Object.values(state.plans).find(
    (plan) => plan.withdrawnOn === null && plan.invoiceIds.includes(invoiceId),
  );
  return found ?? null;
}

/** What a debtor's next plan could be over: open invoices that are in no plan, the longest due first. */
export function unplannedOf(state: InvoicesState & PlansState, debtorId: DebtorId): Invoice[] {
  return invoicesOf(state, debtorId).filter(
    (invoice) => leftOf(invoice) > 0 && !planCovering(state, invoice.id),
  );
}
