/** The disk fails at each single call in turn: nothing confirmed is lost, and memory is never ahead of the disk. */
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { journalPath, lockPath } from '#main/journal/book-folder';
import { createJournal, type OpenedJournal } from '#main/journal/journal';
import { StorageError } from '#main/journal/notices';
import type { SealedEntry } from '#main/journal/seal';
import { faultyLayer, type Fault } from '../files/faulty-layer';
import { halfLockedBook, lockedBook, PASSWORD } from './password/locked-book';
import { bookOf, codes, copiesOf, entry, newPlace, notesStore, openBook, type Notes } from './book-fixture';

/** What one session on a failing disk came to. */
interface Session {
  readonly confirmed: SealedEntry[];
  readonly refusals: StorageError[];
  readonly opened: OpenedJournal<Notes> | null;
  readonly calls: string[];
}

async function session(
  folder: string,
  isNew: boolean,
  fault: Fault | null,
  unlock?: string,
): Promise<Session> {
  const { files, calls } = faultyLayer(fault);
  const confirmed: SealedEntry[] = [];
  const refusals: StorageError[] = [];
  const note = (error: unknown): void => {
    if (!(error instanceof StorageError)) throw error;
    refusals.push(error);
  };
  let opened: OpenedJournal<Notes> | null = null;
  try {
    if (isNew) await createJournal(folder, files);
    const store = notesStore(folder, 1, files);
    opened = await openBook(folder, { snapshots: store, files, unlock });
    for (const text of ['a', 'b', 'c']) {
      const before = opened.journal.seq;
      await opened.journal.append(entry(text)).then((one) => confirmed.push(one), note);
      expect(opened.journal.seq).toBe(before + (confirmed.at(-1)?.seq === before + 1 ? 1 : 0));
    }
    const { journal } = opened;
    if (journal.readOnly === null) {
      // A snapshot that can't be saved is no loss; whether it was is seen when the book is opened again.
      await store.save({ seq: journal.seq, head: journal.head, state: ['saved'] }).catch(() => undefined);
    }
  } catch (error) {
    note(error);
  }
  await opened?.journal.close();
  return { confirmed, refusals, opened, calls };
}

/** Reopens on the honest disk and compares with what was confirmed. */
async function checkAfter(
  folder: string,
  before: readonly SealedEntry[],
  done: Session,
  unlock?: string,
): Promise<void> {
  await letLocksAge(folder);
  const all = [...before, ...done.confirmed];
  const plain = await openBook(folder, { unlock });
  expect(plain.entries.slice(0, all.length)).toEqual(all);
  const maybe = done.refusals.some((one) => one.notice.details['rolledBack'] === false) ? 1 : 0;
  expect(plain.entries.length).toBeLessThanOrEqual(all.length + maybe);
  expect(plain.journal.readOnly).toBeNull();
  await plain.journal.close();

  const quick = await openBook(folder, { snapshots: notesStore(folder), unlock });
  expect(quick.journal.readOnly).toBeNull();
  expect(quick.journal.seq).toBe(plain.journal.seq);
  expect((await quick.journal.append(entry('on we go'))).seq).toBe(plain.journal.seq + 1);
  await quick.journal.close();
}

/** A lock cut short by the failing disk counts for some seconds; the test does not wait for them. */
async function letLocksAge(folder: string): Promise<void> {
  const locks = (await readdir(folder)).filter((name) => name.startsWith('lock'));
  await Promise.all(locks.map((name) => utimes(join(folder, name), 0, 0)));
}

interface Case {
  readonly isNew: boolean;
  readonly prepare: () => Promise<{ readonly folder: string; readonly entries: readonly SealedEntry[] }>;
  readonly unlock?: string;
}

const CASES: Readonly<Record<string, Case>> = {
  'a new book': { isNew: true, prepare: async () => ({ folder: await newPlace(), entries: [] }) },
  'a book with a snapshot': { isNew: false, prepare: () => bookOf(['x', 'y'], { withSnapshot: true }) },
  'a book after a crash': { isNew: false, prepare: crashedBook },
  'a book with a password': { isNew: false, prepare: lockedBook, unlock: PASSWORD },
  'a book that was being given one': { isNew: false, prepare: halfLockedBook, unlock: PASSWORD },
};

/** A torn line, a dead lock, a damaged snapshot and a leftover temporary file. */
async function crashedBook() {
  const book = await bookOf(['x', 'y']);
  await writeFile(journalPath(book.folder), '{"seq":3,"at":"2026', { flag: 'a' });
  await writeFile(lockPath(book.folder), '');
  await utimes(lockPath(book.folder), 0, 0);
  await writeFile(`${book.folder}/snapshot.json`, 'broken');
  await writeFile(`${book.folder}/snapshot.json.1-1.tmp`, 'half');
  return book;
}

describe.each(Object.entries(CASES))('%s', (_, { isNew, prepare, unlock }) => {
  test('works when nothing fails', async () => {
    const { folder, entries } = await prepare();
    const done = await session(folder, isNew, null, unlock);
    expect(done.confirmed).toHaveLength(3);
    expect(done.refusals).toEqual([]);
    expect((await readdir(folder)).filter((name) => /lock|tmp/.test(name))).toEqual([]);
    await checkAfter(folder, entries, done, unlock);
  });

  test.concurrent.each([
    ['ENOSPC', { code: 'ENOSPC', shortWrite: true }],
    ['EIO', { code: 'EIO' }],
    ['EACCES', { code: 'EACCES' }],
    ['EROFS for good', { code: 'EROFS', forGood: true }],
    ['EIO for good, half written', { code: 'EIO', forGood: true, shortWrite: true }],
  ])('%s at each call of the file layer', { timeout: 60_000 }, async (__, fault) => {
    const another = isNew ? prepare : await copiesOf(prepare);
    const { calls } = await session((await another()).folder, isNew, null, unlock);
    for (let at = 1; at <= calls.length; at += 1) {
      const { folder, entries } = await another();
      const done = await session(folder, isNew, { ...fault, at }, unlock);
      const isSaid =
        done.refusals.length > 0 || done.confirmed.length === 3 || done.opened?.journal.readOnly !== null;
      expect(isSaid, `call ${at}, ${done.calls[at - 1]}: failed in silence`).toBe(true);
      const isBook = await isThere(folder);
      expect(isBook || done.confirmed.length === 0).toBe(true);
      if (isBook) await checkAfter(folder, entries, done, unlock);
      await rm(dirname(folder), { recursive: true });
    }
  });
});

test('an entry is written and flushed, in this order, before it is confirmed', async () => {
  const { folder } = await bookOf([]);
  const { files, calls } = faultyLayer(null);
  const { journal } = await openBook(folder, { files });
  calls.length = 0;
  await journal.append(entry('x')).then(() => calls.push('confirmed'));
  expect(calls).toEqual(['file.stat', 'file.write', 'file.datasync', 'confirmed']);
  await journal.close();
});

test('after one failed write the book is read-only for good, says why, and nothing is half there', async () => {
  const { folder, entries } = await bookOf(['x']);
  const before = await readFile(journalPath(folder));
  const calm = await session(folder, false, null);
  await writeFile(journalPath(folder), before);
  await rm(`${folder}/snapshot.json`);
  const at = calm.calls.lastIndexOf('file.write', calm.calls.lastIndexOf('file.datasync')) + 1;
  const { opened, confirmed, refusals } = await session(folder, false, {
    at,
    code: 'ENOSPC',
    shortWrite: true,
  });
  expect(confirmed).toHaveLength(2);
  expect(refusals.map((one) => one.notice.code)).toEqual(['append-failed']);
  expect(refusals[0]?.notice.details).toEqual({ system: 'ENOSPC', rolledBack: true });
  expect(refusals[0]?.notice.message).toMatch(
    /^This entry was not saved; everything before it is. The disk is full/,
  );
  expect(opened?.journal.readOnly).toBe(refusals[0]?.notice);
  const again = await openBook(folder);
  expect(codes(again)).toEqual([]);
  expect(again.entries).toEqual([...entries, ...confirmed]);
  await again.journal.close();
});

test('a file that is in the way of the folder for recovered pieces: read-only, told, the journal untouched', async () => {
  const { folder } = await bookOf(['x']);
  await writeFile(journalPath(folder), '{"seq":2', { flag: 'a' });
  const before = await readFile(journalPath(folder));
  await writeFile(`${folder}/recovered`, 'a file');
  const opened = await openBook(folder);
  expect(codes(opened)).toEqual(['recovery-failed']);
  await opened.journal.close();
  expect(await readFile(journalPath(folder))).toEqual(before);
});

async function isThere(folder: string): Promise<boolean> {
  return readFile(journalPath(folder)).then(
    () => true,
    () => false,
  );
}
