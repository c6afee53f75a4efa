/** Books with a password for tests, and what is readable of a folder by somebody who does not have it. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lockPath, recoveredPath } from '#main/journal/book-folder';
import { setPassword, type PasswordOptions } from '#main/journal/password/password';
import type { SealedEntry } from '#main/journal/seal';
import { faultyLayer } from '../../files/faulty-layer';
import { bookOf, notesStore, openBook, OWNER, replay, type Notes } from '../book-fixture';

/** Tests can't wait half a second for each key. */
export const CHEAP: PasswordOptions = { owner: OWNER, cost: { n: 16, r: 1, p: 1 } };
export const PASSWORD = 'correct horse battery staple';

/** A word that stands in every file of the books made here. */
export const NEEDLE = 'Brambling';
export const NOTES = [`${NEEDLE} called`, `${NEEDLE} pays – zahlt on Friday`, `${NEEDLE} paid`];
export const ATTACHMENT = 'a'.repeat(64);

/** With everything a book's folder may hold: a snapshot, one set aside, an attachment, a recovered piece, drafts. */
export async function fullBook(): Promise<{ folder: string; entries: SealedEntry[] }> {
  const { folder, entries } = await bookOf(NOTES, { withSnapshot: true });
  for (const name of ['snapshot.bad-2026-03-14T09-12-07-000Z.json', 'drafts.json']) {
    await writeFile(join(folder, name), `{"text":"${NEEDLE}"}`);
  }
  await mkdir(join(folder, 'files'));
  await writeFile(join(folder, 'files', ATTACHMENT), `scan of a letter to ${NEEDLE}`);
  await mkdir(recoveredPath(folder));
  await writeFile(join(recoveredPath(folder), 'entry-4.jsonl.part'), `{"seq":4,"note":"${NEEDLE}`);
  return { folder, entries };
}

export async function lockedBook(): Promise<{
  folder: string;
  entries: SealedEntry[];
  recoveryCode: string;
}> {
  const book = await fullBook();
  const { recoveryCode } = await setPassword(book.folder, PASSWORD, CHEAP);
  return { ...book, recoveryCode };
}

/** Accord was stopped when the journal had just been encrypted, and nothing else. */
export async function halfLockedBook(): Promise<{ folder: string; entries: SealedEntry[] }> {
  const calm = faultyLayer(null);
  await setPassword((await fullBook()).folder, PASSWORD, { ...CHEAP, files: calm.files });
  const renameOfKey = calm.calls.indexOf('rename');
  const renameOfJournal = calm.calls.indexOf('rename', renameOfKey + 1);
  const book = await fullBook();
  const { files } = faultyLayer({ code: 'EIO', forGood: true, at: renameOfJournal + 2 });
  await setPassword(book.folder, PASSWORD, { ...CHEAP, files }).catch(() => undefined);
  await rm(lockPath(book.folder));
  return book;
}

/** The files in which the needle can be found, by name. */
export async function readableFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((name) => name.isFile()).map((name) => join(name.parentPath, name.name));
  const found: string[] = [];
  for (const file of files) if ((await readFile(file)).includes(NEEDLE)) found.push(file);
  return found.map((file) => file.slice(folder.length + 1)).toSorted();
}

/** Opens with a snapshot and closes again: what the book then says. */
export async function contentOf(folder: string, unlock?: string): Promise<{ notes: Notes; codes: string[] }> {
  const opened = await openBook(folder, { snapshots: notesStore(folder), unlock });
  await opened.journal.close();
  return { notes: replay(opened), codes: opened.notices.map(({ code }) => code) };
}
