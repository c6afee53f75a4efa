/** What a ledger file was found to say: the shape every part of the reading fills and the preview shows. */
import type { LocalDate } from '../basics/local-date';
import type { Cents } from '../basics/money';
import type { LedgerDetails } from '../debtors/ledger-details';
import type { UnreadItem } from '../imports/gone';
import type { InvoiceFacts } from '../invoices/state';
import type { ColumnRole, Mapping } from './column-roles';

export type DayOrder = 'day-first' | 'month-first';
/** Do prices hold the tax already, or does it come on top? */
export type TaxBasis = 'including-tax' | 'excluding-tax';
/** What an empty currency or customer cell means. */
export type BlankCurrency = 'book-currency' | 'leave-out';
export type BlankCustomer = 'same-as-above' | 'leave-out';
/** What a second row for the same invoice with the same amount is. */
export type RepeatedRows = 'same-invoice' | 'another-invoice';

/** What the reader is told; the five answers are looked at only where the file leaves the question open. */
export interface LedgerOptions {
  readonly fileName: string;
  /** The book's currency (ISO 4217); rows in another are refused. Left out, every currency is read. */
  readonly currency?: string | undefined;
  /** The book's, BCP 47: the default order of day and month, and how notes write amounts. */
  readonly locale: string;
  readonly today: LocalDate;
  readonly dayOrder?: DayOrder | undefined;
  readonly amountsAre?: TaxBasis | undefined;
  readonly blankCurrency?: BlankCurrency | undefined;
  readonly blankCustomer?: BlankCustomer | undefined;
  readonly repeatedRows?: RepeatedRows | undefined;
}

interface Question<Id extends keyof LedgerOptions, Value extends string> {
  /** The option that answers it: `readLedger(sheet, { ...options, [question.id]: value })`. */
  readonly id: Id;
  readonly question: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  /** Why it is asked, and why this answer stands there. */
  readonly reason: string;
}

/** Something the file does not decide; it is read by `chosen` until somebody says otherwise. */
export type LedgerQuestion =
  | Question<'dayOrder', DayOrder>
  | Question<'amountsAre', TaxBasis>
  | Question<'blankCurrency', BlankCurrency>
  | Question<'blankCustomer', BlankCustomer>
  | Question<'repeatedRows', RepeatedRows>;

/** An item as the file has it; `importCommand` strips it to its facts. */
export interface ReadInvoice extends InvoiceFacts {
  /** As the file states it, or null where it does not say. */
  readonly currency: string | null;
  /** The rows it was read from, 1-based. */
  readonly rows: readonly number[];
}

export interface ReadDebtor {
  readonly details: LedgerDetails;
  readonly invoices: readonly ReadInvoice[];
}

/** A row that was not taken, with the reason in words. */
export interface RowNote {
  /** As a spreadsheet program counts, 1-based. */
  readonly row: number;
  readonly reason: string;
  /** What stands in the row, shortened. */
  readonly text: string;
}

export interface ReadColumn {
  readonly heading: string;
  /** What it was taken for; null where it is not used. */
  readonly role: ColumnRole | null;
}

/** The file's own bottom line beside ours. */
export interface StatedTotal {
  readonly row: number;
  readonly stated: Cents;
  /** Everything read, credits taken off. */
  readonly ours: Cents;
  readonly agrees: boolean;
  /** One sentence: that they agree, or both figures and why they differ. */
  readonly explanation: string;
}

/**
 * A ledger file, read. Nothing of it is in the book yet.
 *
 * Every row of the file is in exactly one place: `headings`, an item's `rows`, `ignored` or `refused`.
 */
export interface LedgerReading {
  /** Open items one by one, or one balance a debtor. */
  readonly kind: 'invoices' | 'balances';
  /** Does it look like a list of everything open? */
  readonly isWhole: boolean;
  /** Does it list credits beside the invoices, also when it happens to have none? */
  readonly listsCredits: boolean;
  /** What the file was taken for: `Xero sales invoices`, `Invoice list`. */
  readonly source: string;
  /** How its bytes were read: `CSV, UTF-8, comma`. */
  readonly how: string;
  readonly columns: readonly ReadColumn[];
  /** Which column plays which role, as a plain value, so that a screen can change it. */
  readonly mapping: Mapping;
  readonly questions: readonly LedgerQuestion[];
  /** Only open items, and only debtors who have some. */
  readonly debtors: readonly ReadDebtor[];
  /** The same and, besides, the items that are paid in full: what is matched with the book, to close what it holds open. */
  readonly entries: readonly ReadDebtor[];
  readonly ignored: readonly RowNote[];
  readonly refused: readonly RowNote[];
  /** Whose and which the refused rows are, as far as they say. */
  readonly unread: readonly UnreadItem[];
  /** Rows that are titles or headings, 1-based. */
  readonly headings: readonly number[];
  /** The currency sums are shown in: the book's, or the only one the file states; null when nobody knows. */
  readonly currency: string | null;
  /** The book's, where items name none and nothing in the file hints at another. */
  readonly assumedCurrency: string | null;
  readonly statedTotal: StatedTotal | null;
  /** The day the report speaks of, when it says so. */
  readonly asAt: LocalDate | null;
  /** What else was assumed or noticed, a sentence each. */
  readonly notes: readonly string[];
}
