/** The snapshot is a cache: whatever becomes of it, the book opens to the same state, or says what is missing. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { journalPath, snapshotPath } from '#main/journal/book-folder';
import { snapshotDue } from '#main/journal/snapshot';
import { bookOf, codes, entry, newPlace, notesStore, openBook, refusalOf, replay } from './book-fixture';

const NOTES = ['one', 'two', 'three'];
const book = () => bookOf(NOTES, { withSnapshot: true });

async function reopen(folder: string, stateVersion = 1) {
  const opened = await openBook(folder, { snapshots: notesStore(folder, stateVersion) });
  await opened.journal.close();
  return opened;
}

describe('opening with a snapshot', () => {
  test('at the head: its state, and no entry is parsed', async () => {
    const { folder, entries } = await book();
    const opened = await reopen(folder);
    expect(codes(opened)).toEqual([]);
    expect(opened.entries).toEqual([]);
    expect(replay(opened)).toEqual(entries.map((one) => one.events));
  });

  test('an older one: the entries after it are given', async () => {
    const { folder, entries } = await book();
    const { journal } = await openBook(folder);
    const fourth = await journal.append(entry('four'));
    await journal.close();
    const opened = await reopen(folder);
    expect(opened.entries).toEqual([fourth]);
    expect(replay(opened)).toEqual([...entries, fourth].map((one) => one.events));
  });

  test.each([
    ['missing', (path: string) => rm(path), []],
    ['empty', (path: string) => writeFile(path, ''), ['file-set-aside']],
    [
      'cut',
      async (path: string) => writeFile(path, (await readFile(path)).subarray(0, -9)),
      ['file-set-aside'],
    ],
    ['not JSON', (path: string) => writeFile(path, 'hello'), ['file-set-aside']],
    [
      'JSON without its seal',
      (path: string) => writeFile(path, '{"stateVersion":1,"seq":3}'),
      ['file-set-aside'],
    ],
    ['a folder', (path: string) => rm(path).then(() => writeInside(path)), ['snapshot-unreadable']],
  ])('%s: the same state from the journal', async (_, spoil, told) => {
    const { folder, entries } = await book();
    await spoil(snapshotPath(folder));
    const opened = await reopen(folder);
    expect(codes(opened)).toEqual(told);
    expect(opened.journal.readOnly).toBeNull();
    expect(opened.snapshot).toBeNull();
    expect(replay(opened)).toEqual(entries.map((one) => one.events));
  });

  test('any flipped bit in it is found out, and the state is the same', async () => {
    const { folder, entries } = await book();
    const good = await readFile(snapshotPath(folder));
    for (let bit = 3; bit < good.length * 8; bit += 41) {
      const flipped = Buffer.from(good);
      const at = Math.floor(bit / 8);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit % 8));
      await writeFile(snapshotPath(folder), flipped);
      const opened = await reopen(folder);
      expect(codes(opened)).toEqual(['file-set-aside']);
      expect(replay(opened)).toEqual(entries.map((one) => one.events));
    }
  });

  test('of another version of the state: passed over without a word, and left there', async () => {
    const { folder, entries } = await book();
    const opened = await reopen(folder, 2);
    expect(codes(opened)).toEqual([]);
    expect(opened.snapshot).toBeNull();
    expect(opened.entries).toEqual(entries);
    expect(await readdir(folder)).toContain('snapshot.json');
  });

  test('of another history: not used, and told', async () => {
    const { folder, entries } = await book();
    const other = await book();
    await writeFile(snapshotPath(folder), await readFile(snapshotPath(other.folder)));
    const opened = await reopen(folder);
    expect(codes(opened)).toEqual(['snapshot-foreign']);
    expect(opened.entries).toEqual(entries);
  });

  test('ahead of the journal: entries were lost; it stops, says so, and keeps the evidence', async () => {
    const { folder, entries } = await book();
    const bytes = await readFile(journalPath(folder));
    const evidence = await readFile(snapshotPath(folder));
    const torn = bytes.subarray(0, bytes.length - 5);
    await writeFile(journalPath(folder), torn);
    const opened = await openBook(folder, { snapshots: notesStore(folder) });
    expect(codes(opened)).toEqual(['last-line-unfinished', 'journal-behind-snapshot']);
    expect(opened.notices[1]?.details).toEqual({ journalSeq: 2, snapshotSeq: 3 });
    expect(opened.snapshot).toBeNull();
    expect(opened.entries).toEqual(entries.slice(0, 2));
    expect(await refusalOf(opened.journal.append(entry('x')))).toBe('journal-behind-snapshot');
    await opened.journal.close();
    expect(await readFile(journalPath(folder))).toEqual(torn);
    expect(await readFile(snapshotPath(folder))).toEqual(evidence);
  });
});

test('what a crash left of an unfinished save is swept up by the next who may write', async () => {
  const { folder } = await book();
  await writeFile(join(folder, 'snapshot.json.99-1.tmp'), 'half');
  await writeFile(join(folder, 'mine.tmp'), 'the user put this here');
  await reopen(folder);
  expect((await readdir(folder)).toSorted()).toEqual(['journal.jsonl', 'mine.tmp', 'snapshot.json']);
});

test('saving where there is no folder rejects and breaks nothing else', async () => {
  const store = notesStore(await newPlace());
  await expect(store.save({ seq: 1, head: 'x', state: [] })).rejects.toThrow('ENOENT');
  expect(await store.load(true)).toEqual({ snapshot: null, notices: [] });
});

test.each([
  [0, 0, true, false],
  [1, 0, true, true],
  [999, 0, false, false],
  [1_000, 0, false, true],
  [1_999, 1_000, false, false],
])('at entry %d with %d saved, closing %s: due %s', (seq, savedSeq, isClosing, due) => {
  expect(snapshotDue(seq, savedSeq, isClosing)).toBe(due);
});

async function writeInside(path: string): Promise<void> {
  const { mkdir } = await import('node:fs/promises');
  await mkdir(path);
}
