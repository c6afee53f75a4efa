/** Open items: invoices, credit notes, and money paid on account, as the ledger has them. */
import type { DebtorId, ImportId, InvoiceId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import type { Cents } from '../basics/money';

/** A credit note and a payment on account lower the balance; they have no due date and never age. */
export type InvoiceKind = 'invoice' | 'credit-note' | 'payment-on-account';

/** What the ledger says of an item; the part that a later import may bring anew. */
export interface InvoiceFacts {
  readonly kind: InvoiceKind;
  /** As printed on it, zeros kept: `INV-0043`. */
  readonly number: string;
  readonly date: LocalDate;
  /** For credits the day itself. */
  readonly dueDate: LocalDate;
  /** The whole amount, never negative; the kind says which way it counts. */
  readonly amount: Cents;
  /** What the ledger had already counted as paid or credited. */
  readonly paidBefore: Cents;
  readonly description: string;
  /** The customer's own reference, an order number. */
  readonly reference: string;
}

/** An item as it came into the book: from a file, or by hand without an import. */
export interface RecordedInvoice extends InvoiceFacts {
  readonly id: InvoiceId;
  readonly debtorId: DebtorId;
  readonly importId: ImportId | null;
}

/** Both sums are signed like what is left: up for an invoice, down for a credit. */
export interface Invoice extends RecordedInvoice {
  /**
   * What the payments, credits and write-offs of this book take off it: a running total that only appliers move,
   * since a list of ten thousand invoices can't ask every payment on each keystroke.
   */
  readonly settled: Cents;
  /** Of the ledger's `paidBefore`, so much is the same money as in `settled`: it counts once. */
  readonly absorbed: Cents;
}

export interface InvoicesState {
  readonly invoices: Readonly<Record<InvoiceId, Invoice>>;
}

export const noInvoices: InvoicesState = { invoices: {} };
