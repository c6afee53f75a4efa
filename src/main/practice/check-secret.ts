/** Looks at a password before its book is closed for some work: with a wrong one nobody here could open it again. */
import type { BookId } from '#core/basics/ids';
import { ok, type Result } from '#core/basics/result';
import { realFiles } from '../files/file-layer';
import { StorageError } from '../journal/notices';
import { bookLocked } from '../journal/password/notices';
import { unlock } from '../journal/password/unlock';
import type { Practice } from './practice';
import { refusingStorage } from './refusing-storage';

/** Refuses as opening the book would; whatever `secret` is, a book without a password is opened by it. */
export async function checkSecret(
  practice: Practice,
  bookId: BookId,
  secret: string | undefined,
): Promise<Result<null>> {
  const service = practice.book(bookId);
  if (!service.ok) return service;
  const record = practice.shelf.record(bookId);
  if (!record.ok) return record;
  if (!service.value.hasPassword) return ok(null);
  return refusingStorage(async () => {
    if (secret === undefined) throw new StorageError(bookLocked());
    await unlock(practice.shelf.folderOf(record.value), secret, realFiles);
    return null;
  });
}
