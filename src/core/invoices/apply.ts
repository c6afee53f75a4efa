/** How the invoices' events change their slice. */
import type { Draft } from '../basics/draft';
import { zero } from '../basics/money';
import type { InvoiceRecorded, InvoiceRestated, InvoiceWithdrawn } from './events';
import type { InvoicesState } from './state';

export function applyInvoiceRecorded(draft: Draft<InvoicesState>, event: InvoiceRecorded): void {
  draft.invoices[event.invoice.id] = { ...event.invoice, settled: zero, absorbed: zero };
}

export function applyInvoiceRestated(draft: Draft<InvoicesState>, event: InvoiceRestated): void {
  const before = draft.invoices[event.invoiceId];
  if (before) draft.invoices[event.invoiceId] = { ...before, ...event.is, absorbed: event.absorbed.is };
}

export function applyInvoiceWithdrawn(draft: Draft<InvoicesState>, event: InvoiceWithdrawn): void {
  delete draft.invoices[event.invoiceId];
}
