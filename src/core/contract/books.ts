/** What the page is told of the practice and its books. */
import type { BookId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import type { Commit } from '../book/commit';
import type { BookState } from '../book/state';
import type { VerifyReport } from '../papers/verify-report';
import type { Drafts } from './drafts';
import type { Settings } from './settings';

export interface BookEntry {
  readonly bookId: BookId;
  readonly name: string;
  readonly currency: string;
  readonly jurisdiction: string;
  readonly isSample: boolean;
  /** Where the book's folder is, for people to read; never sent back as a path. */
  readonly place: string;
  /** False when the folder is not there now: a stick that was pulled out. */
  readonly isReachable: boolean;
  /** Known only of one that is reachable. */
  readonly hasPassword: boolean;
  /** When it was last opened here: the day where the user sat, and the instant; null when that was not noted. */
  readonly used: { readonly day: LocalDate; readonly createdAt: string } | null;
}

export interface Practice {
  readonly settings: Settings;
  readonly books: readonly BookEntry[];
  readonly lastBookId: BookId | null;
  readonly today: LocalDate;
  readonly version: string;
  /** What the user should know about this copy of Accord itself. */
  readonly notices: readonly Notice[];
}

/** Something the user should know about a book: what is wrong, where, and what to do. */
export interface Notice {
  readonly code: string;
  readonly message: string;
}

export interface OpenBook {
  readonly bookId: BookId;
  readonly state: BookState;
  readonly seq: number;
  readonly hasPassword: boolean;
  /** Why nothing can be written just now, or null. */
  readonly readOnly: Notice | null;
  readonly notices: readonly Notice[];
  /** What looking through it came to; null until that is done. */
  readonly verified: VerifyReport | null;
  /** What was half typed when the book was opened. */
  readonly drafts: Drafts;
}

export interface ProtectedBook {
  readonly book: OpenBook;
  /** Of the new recovery sheet, when there is one. It is told this once and kept nowhere. */
  readonly recoveryCode: string | null;
}

export interface Receipt {
  readonly seq: number;
  readonly commit: Commit;
}
