/** Files outside the books, as the page knows them: by name and token, never by path. */
import type { Sheet } from '../exchange/sheet';

/** 30,000 rows of a wide ledger are about 10 MB; more is no ledger. */
export const MAX_SHEET_BYTES = 64 * 1024 * 1024;

/** A file that was written: its name to show, and a token to open it by. */
export interface SavedFile {
  readonly fileId: string;
  readonly name: string;
}

export interface ChosenSheet {
  readonly fileName: string;
  /** Of the file's bytes, in hex: the same file is known again under any name. */
  readonly sha256: string;
  readonly sheet: Sheet;
}
