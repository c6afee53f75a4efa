/** Backups as the page sees them: each by a token that main gave it, never by its path. */
import type { BookId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { z } from '../basics/zod';

export const backupIdSchema = z.uuid();

/** What a backup says of itself; whether it is whole, only looking into it can tell. */
export interface BackupEntry {
  readonly backupId: string;
  /** The file's name. */
  readonly name: string;
  /** The folder it lies in, for people to read. */
  readonly folder: string;
  /** The day it was made, where the user sat, and the instant. */
  readonly day: LocalDate;
  readonly createdAt: string;
  readonly entries: number;
  readonly bytes: number;
  /** It opens only with the password the book had when it was made. */
  readonly hasPassword: boolean;
}

/** Where backups go, and what is to be said of that. */
export interface BackupPlace {
  readonly folder: string;
  /** It is the folder that Accord keeps itself, beside the books. */
  readonly isOurs: boolean;
  /** False while a stick is not plugged in. */
  readonly isThere: boolean;
  /** On the disk of a book: it does not help when that disk breaks. */
  readonly isBesideBooks: boolean;
}

export interface BackupOverview {
  readonly place: BackupPlace;
  /** The books that are backed up by themselves; the sample book is not among them. */
  readonly books: readonly {
    readonly bookId: BookId;
    readonly name: string;
    readonly last: BackupEntry | null;
  }[];
}

/** Anybody can read it although the book has a password now; it holds the words of a person who was erased since. */
export const outdatedBecause = ['unprotected', 'before-erasure'] as const;
export type OutdatedBecause = (typeof outdatedBecause)[number];

export interface BookBackups {
  readonly place: BackupPlace;
  /** Of this book, in that place and in all that were used before; the newest first. */
  readonly backups: readonly BackupEntry[];
  /** Places used before that can't be reached now, for people to read: there may be more in them. */
  readonly outOfReach: readonly string[];
  /** How many hold what they should not any more, by the reason; null while that can't be told. */
  readonly outdated: Readonly<Record<OutdatedBecause, number>> | null;
  /** When the restore was made that can be undone; null when there is none. */
  readonly restoredAt: string | null;
}

/** What became of one book, in a sentence. */
export interface BackupLine {
  readonly bookId: BookId;
  readonly kind: 'made' | 'unchanged' | 'refused' | 'cancelled';
  readonly message: string;
}

export interface BackupRound {
  readonly folder: string;
  /** One sentence for all of it. */
  readonly message: string;
  readonly lines: readonly BackupLine[];
}

/** What was found by looking into every byte of a backup. */
export interface BackupInspection {
  readonly backupId: string;
  /** The book it would be restored into; null: it becomes a book of its own in the list. */
  readonly bookId: BookId | null;
  /** Null when it has a password. */
  readonly bookName: string | null;
  readonly hasPassword: boolean;
  /** It seems to be of another book than the one it would take the place of. */
  readonly isOfAnother: boolean;
  /** What it would bring and what would be missing. */
  readonly sentences: readonly string[];
}

export interface RestoredBook {
  readonly bookId: BookId;
  readonly name: string;
  /** The book from before is kept, so that the restore can be undone. */
  readonly canUndo: boolean;
}
