/** Ledger files that were brought in: which, when, and what each of them brought, so that it can be undone. */
import type { DebtorId, ImportId, InvoiceId, PaymentId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import type { Cents } from '../basics/money';
import type { Allocation } from '../invoices/settle';
import type { InvoiceFacts } from '../invoices/state';

export const coverages = ['everything-open', 'part'] as const;

/** Does the file list all that is owed, so that what it leaves out is owed no more, or only a part of it? */
export type Coverage = (typeof coverages)[number];

export interface Restatement {
  readonly invoiceId: InvoiceId;
  readonly was: InvoiceFacts;
  readonly because: 'changed' | 'gone';
  /** What of the ledger's figures was recorded here as well, before this file. */
  readonly absorbed: Cents;
}

/** A payment recorded here of which the file left less to pay: what it was used for, and is since. */
export interface FreedUse {
  readonly paymentId: PaymentId;
  readonly was: readonly Allocation[];
  readonly is: readonly Allocation[];
}

/** A customer of the file who is known otherwise in the book, and whom they were taken for. */
export interface TakenFor {
  readonly name: string;
  readonly accountNumber: string;
  readonly debtorId: DebtorId;
}

export interface Import {
  readonly id: ImportId;
  /** 1, 2, 3 … in the order they were made: two may carry the same instant. */
  readonly number: number;
  readonly fileName: string;
  /** SHA-256 of the file's bytes, in hex; null where there was no file to take it of. */
  readonly sha256: string | null;
  /** What kind of file it was taken for, in words: `Xero invoices`. */
  readonly source: string;
  /** The day the report speaks of, when it says so. */
  readonly asAt: LocalDate | null;
  readonly coverage: Coverage;
  readonly on: LocalDate;
  readonly at: string;
  readonly by: string;
  readonly debtorIds: readonly DebtorId[];
  readonly invoiceIds: readonly InvoiceId[];
  readonly restated: readonly Restatement[];
  /** What it had just as the book has it: undoing an earlier import must not take that away. */
  readonly seen: readonly InvoiceId[];
  /** Left out where it freed nothing, as by every import before payments could be freed. */
  readonly freed?: readonly FreedUse[];
  /** Left out where everybody is known in the book as in the file. */
  readonly taken?: readonly TakenFor[];
  readonly isUndone: boolean;
}

export interface ImportsState {
  readonly imports: Readonly<Record<ImportId, Import>>;
}

/** Imports in the order they were made. */
export function importsInOrder({ imports }: ImportsState): Import[] {
  return Object.values(imports).toSorted((a, b) => a.number - b.number);
}

export const noImports: ImportsState = { imports: {} };
