/** What has happened to invoices. They come from the ledger, so their commands are the import's. */
import type { InvoiceId } from '../basics/ids';
import type { Invoice, InvoiceFacts } from './state';

export interface InvoiceRecorded {
  readonly type: 'invoice.recorded';
  readonly v: 1;
  readonly invoice: Invoice;
}

/** Something else is said of the same invoice than before; what was said before is kept for undo. */
export interface InvoiceRestated {
  readonly type: 'invoice.restated';
  readonly v: 1;
  /** A later file says it; a file that lists all that is open has it no more; such a file was taken back. */
  readonly because: 'changed' | 'gone' | 'undone';
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
