/** What has happened to invoices. They come from the ledger, so their commands are the import's. */
import type { InvoiceId } from '../basics/ids';
import type { Invoice, InvoiceFacts } from './state';

export interface InvoiceRecorded {
  readonly type: 'invoice.recorded';
  readonly v: 1;
  readonly invoice: Invoice;
}

/** A later import says something else of the same invoice; what it said before is kept for undo. */
export interface InvoiceRestated {
  readonly type: 'invoice.restated';
  readonly v: 1;
  readonly invoiceId: InvoiceId;
  readonly was: InvoiceFacts;
  readonly is: InvoiceFacts;
}

/** Taken back together with the import that brought it. */
export interface InvoiceWithdrawn {
  readonly type: 'invoice.withdrawn';
  readonly v: 1;
  readonly invoiceId: InvoiceId;
}

export type InvoiceEvent = InvoiceRecorded | InvoiceRestated | InvoiceWithdrawn;
