/** The invoices of a debtor with something left to pay, the longest due first. */
import type { DebtorId } from '../../basics/ids';
import { invoicesOf, leftOf } from '../../invoices/balance';
import type { Invoice, InvoicesState } from '../../invoices/state';

export function openOf(state: InvoicesState, debtorId: DebtorId): Invoice[] {
  return invoicesOf(state, debtorId).filter((invoice) => leftOf(invoice) > 0);
}
