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

export interface Invoice extends InvoiceFacts {
  readonly id: InvoiceId;
  readonly debtorId: DebtorId;
  readonly importId: ImportId | null;
}

export interface InvoicesState {
  readonly invoices: Readonly<Record<InvoiceId, Invoice>>;
}

export const noInvoices: InvoicesState = { invoices: {} };
