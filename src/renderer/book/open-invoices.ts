/** A debtor's open invoices, as much of each as a line is read with and a form offers. */
import type { DebtorId } from '#core/basics/ids';
import type { BookState } from '#core/book/state';
import { invoicesOf, leftOf } from '#core/invoices/balance';
import type { OpenInvoice } from '#core/notes/invoices-said';

export function openInvoices(state: BookState, debtorId: DebtorId): OpenInvoice[] {
  return invoicesOf(state, debtorId)
    .filter((invoice) => leftOf(invoice) > 0)
    .map((invoice) => ({ id: invoice.id, number: invoice.number, left: leftOf(invoice) }));
}
