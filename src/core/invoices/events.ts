/** What has happened to invoices. Most come from the ledger, so most of their commands are the import's. */
import type { InvoiceId } from '../basics/ids';
import type { Cents } from '../basics/money';
import type { InvoiceFacts, RecordedInvoice } from './state';

export interface InvoiceRecorded {
  readonly type: 'invoice.recorded';
  readonly v: 1;
  readonly invoice: RecordedInvoice;
}

/** Something else is said of the same invoice than before; what was said before is kept for undo. */
export interface InvoiceRestated {
  readonly type: 'invoice.restated';
  readonly v: 2;
  /** A later file says it; a file that lists all that is open has it no more; such a file was taken back. */
  readonly because: 'changed' | 'gone' | 'undone';
  readonly invoiceId: InvoiceId;
  readonly was: InvoiceFacts;
  readonly is: InvoiceFacts;
  /** What of the ledger's figures was recorded here as well, before and since. */
  readonly absorbed: { readonly was: Cents; readonly is: Cents };
}

/** Taken back, by itself or together with the import that brought it. */
export interface InvoiceWithdrawn {
  readonly type: 'invoice.withdrawn';
  readonly v: 1;
  readonly invoiceId: InvoiceId;
}

export type InvoiceEvent = InvoiceRecorded | InvoiceRestated | InvoiceWithdrawn;
