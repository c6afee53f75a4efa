/** Bringing a folder onto the shelf that is a book already: moved, copied from another computer, or on a stick. */
import { randomUUID } from 'node:crypto';
import { realpath, readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BookId } from '#core/basics/ids';
import { ok, refuse, type Result } from '#core/basics/result';
import type { BookRecord } from '../files/settings';
import { titleOf, type BookTitle } from './book-title';
import type { Practice } from './practice';
import { refusingStorage } from './refusing-storage';
import type { Shelf } from './shelf';

/**
 * Puts the book in `folder` on the shelf, or finds it there; it still has to be opened.
 *
 * A book of the list whose own folder is gone was moved here; where both are there, this is a copy and refused.
 */
export async function adoptBook(practice: Practice, folder: string): Promise<Result<BookId>> {
  const title = await readTitle(folder);
  if (!title.ok) return title;
  const { shelf } = practice;
  const same = await recordAt(shelf, folder);
  if (same) return ok(same.bookId);
  const known = shelf.knownBy(title.value.origin);
  if (!known) return place(practice, folder, title.value);
  if (await shelf.isReachable(known)) return refuse('book-twice', isCopy(known, shelf.folderOf(known)));
  return move(practice, known, folder);
}

/** Tells where the folder of a book is now that was moved or renamed. */
export async function findBook(practice: Practice, bookId: BookId, folder: string): Promise<Result<BookId>> {
  const record = practice.shelf.record(bookId);
  if (!record.ok) return record;
  const title = await readTitle(folder);
  if (!title.ok) return title;
  const there = await recordAt(practice.shelf, folder);
  if ((there && there.bookId !== bookId) || !isSameBook(practice.shelf, record.value, folder, title.value)) {
    return refuse(
      'another-book',
      `${basename(folder)} holds another book, ${title.value.name}. Choose the folder of ${record.value.name}. If it is the same after all, as when its password was set or removed on another computer, use “Open a book’s folder…” instead.`,
    );
  }
  return move(practice, { ...record.value, origin: title.value.origin }, folder);
}

/** Where it was never noted how its history begins, a book is known by what it calls itself or by its folder’s name. */
function isSameBook(shelf: Shelf, record: BookRecord, folder: string, title: BookTitle): boolean {
  if (record.origin !== null) return record.origin === title.origin;
  if (shelf.knownBy(title.origin)) return false;
  const isCalledSo = title.name === record.name || basename(folder) === basename(record.folder);
  return isCalledSo && ['', record.currency].includes(title.currency);
}

/** Takes a book whose folder is gone off the list. Nothing on any disk is touched. */
export async function forgetBook(practice: Practice, bookId: BookId): Promise<Result<null>> {
  const forgotten = await practice.whileClosed(bookId, async (): Promise<Result<null>> => {
    const record = practice.shelf.record(bookId);
    if (!record.ok) return record;
    if (!(await practice.shelf.isReachable(record.value))) return practice.shelf.take(bookId);
    return refuse('book-is-there', 'The folder of this book is there, so the book stays in the list.');
  });
  return forgotten.ok ? forgotten.value : forgotten;
}

async function readTitle(folder: string): Promise<Result<BookTitle>> {
  const title = await refusingStorage(() => titleOf(folder));
  if (!title.ok) return title;
  return title.value ? ok(title.value) : refuse('not-a-book', await whyNoBook(folder));
}

async function whyNoBook(folder: string): Promise<string> {
  for (const name of await readdir(folder).catch(() => [])) {
    const inside = await titleOf(`${folder}/${name}`).catch(() => null);
    if (inside)
      return `${folder} is not a book, but there are books in it. Choose one of them, ${name} for instance.`;
  }
  return `There is no book in ${folder}. The folder of a book holds a file called journal.jsonl. If you have a backup instead, a file that ends in .accord-backup.zip, use “Restore a backup…”.`;
}

/** Whichever way the folder was reached: a drive letter, a link. */
async function recordAt(shelf: Shelf, folder: string): Promise<BookRecord | undefined> {
  const real = await realOf(folder);
  const places = await Promise.all(shelf.memory.books.map((record) => realOf(shelf.folderOf(record))));
  return shelf.memory.books[places.indexOf(real)];
}

function realOf(folder: string): Promise<string> {
  return realpath(folder).catch(() => folder);
}

async function place(practice: Practice, folder: string, title: BookTitle): Promise<Result<BookId>> {
  const bookId = randomUUID() as string as BookId;
  const placed = await practice.inTurn(() => practice.shelf.put({ bookId, folder, ...title }));
  if (!placed.ok) return placed;
  return placed.value.ok ? ok(bookId) : placed.value;
}

async function move(practice: Practice, record: BookRecord, folder: string): Promise<Result<BookId>> {
  const moved = await practice.whileClosed(record.bookId, () => practice.shelf.put({ ...record, folder }));
  if (!moved.ok) return moved;
  return moved.value.ok ? ok(record.bookId) : moved.value;
}

function isCopy({ name }: BookRecord, folder: string): string {
  return `This is a copy of ${name}, which is in the list and kept in ${folder}. If you wrote in both, they would drift apart, so only one of them can be in the list. To go on with this one, move the other folder away first, then open this one again.`;
}
