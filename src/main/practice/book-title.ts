/** What a book that is not open says of itself: its first entry, read without opening it. */
import { basename } from 'node:path';
import { emptyBook } from '#core/book/state';
import { startOf } from '../backup/book-mark';
import { realFiles } from '../files/file-layer';
import type { BookRecord } from '../files/settings';
import { journalUnreadable, StorageError } from '../journal/notices';
import { parseLine } from '../journal/seal';
import { bookReplay } from './book-replay';

export type BookTitle = Omit<BookRecord, 'bookId' | 'folder' | 'used'>;

/**
 * Null where there is no book. One with a password is called by its folder until it is opened. Rejects with
 * `StorageError` when the folder can't be read.
 */
export async function titleOf(folder: string): Promise<BookTitle | null> {
  const start = await startOf(folder, realFiles).catch((error: unknown) => {
    throw new StorageError(journalUnreadable(folder, error), error);
  });
  if (start === null) return null;
  const state = emptyBook();
  const entry = parseLine(start.line);
  if (entry) bookReplay.apply(state, entry);
  const { profile, isSample } = state;
  return {
    name: profile?.name ?? basename(folder),
    currency: profile?.currency ?? '',
    jurisdiction: profile?.jurisdiction ?? '',
    isSample,
    origin: start.origin,
  };
}
