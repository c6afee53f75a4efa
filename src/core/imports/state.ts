/** Ledger files that were brought in: which, when, and what each of them brought, so that it can be undone. */
import type { DebtorId, ImportId, InvoiceId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import type { InvoiceFacts } from '../invoices/state';

export interface Restatement {
  readonly invoiceId: InvoiceId;
  readonly was: InvoiceFacts;
}

export interface Import {
  readonly id: ImportId;
  readonly fileName: string;
  /** What kind of file it was taken for, in words: `Xero invoices`. */
  readonly source: string;
  readonly on: LocalDate;
  readonly at: string;
  readonly by: string;
  readonly debtorIds: readonly DebtorId[];
  readonly invoiceIds: readonly InvoiceId[];
  readonly restated: readonly Restatement[];
  readonly isUndone: boolean;
}

export interface ImportsState {
  readonly imports: Readonly<Record<ImportId, Import>>;
}

export const noImports: ImportsState = { imports: {} };
