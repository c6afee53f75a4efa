/** How the invoices' events change their slice. */
import type { Draft } from '../basics/draft';
import type { InvoiceRecorded, InvoiceRestated, InvoiceWithdrawn } from './events';
import type { InvoicesState } from './state';

export function applyInvoiceRecorded(draft: Draft<InvoicesState>, event: InvoiceRecorded): void {
  draft.invoices[event.invoice.id] = event.invoice;
}

export function applyInvoiceRestated(draft: Draft<InvoicesState>, event: InvoiceRestated): void {
  const before = draft.invoices[event.invoiceId];
  if (before) {
    draft.invoices[event.invoiceId] = {
      ...event.is,
      id: before.id,
      debtorId: before.debtorId,
      importId: before.importId,
    };
  }
}

export function applyInvoiceWithdrawn(draft: Draft<InvoicesState>, event: InvoiceWithdrawn): void {
  delete draft.invoices[event.invoiceId];
}
