/** Books in the data folder that the shelf does not know: its settings were lost, or an older copy was put back. */
import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BookId } from '#core/basics/ids';
import type { Notice } from '#core/contract/books';
import { isRestoreFolder } from '../backup/folder-swap';
import { titleOf } from './book-title';
import type { Shelf } from './shelf';

/** Puts them on the shelf, and says so. */
export async function findBooks(shelf: Shelf): Promise<Notice[]> {
  const folder = shelf.booksFolder;
  const known = new Set(shelf.memory.books.map((record) => shelf.folderOf(record)));
  const names = await readdir(folder).catch(() => []);
  const unknown = names.map((name) => join(folder, name)).filter((each) => !known.has(each));
  const found: string[] = [];
  for (const each of unknown.filter((path) => !isRestoreFolder(path))) {
    const title = await titleOf(each).catch(() => null);
    // A sample that was thrown away may lie there still, and a copy of a book is not to be taken for it.
    if (title === null || title.isSample || shelf.knownBy(title.origin)) continue;
    const placed = await shelf.put({ bookId: randomUUID() as string as BookId, folder: each, ...title });
    if (placed.ok) found.push(title.name);
  }
  return found.length === 0 ? [] : [booksFound(found, folder)];
}

function booksFound(names: readonly string[], folder: string): Notice {
  const what = names.length === 1 ? 'A book was' : `${names.length} books were`;
  return {
    code: 'books-found',
    message: `${what} found in ${folder} and put into the list: ${names.join(', ')}.`,
  };
}
