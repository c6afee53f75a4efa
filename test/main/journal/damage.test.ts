/** Every cut and every flipped bit of a small journal: what was confirmed is given unaltered, or its loss is told. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { journalPath, recoveredPath } from '#main/journal/book-folder';
import { readJournal } from '#main/journal/read-journal';
import { FIRST_PREV, sealBytes, type SealedEntry } from '#main/journal/seal';
import type { Snapshot } from '#main/journal/snapshot';
import { bookOf, codes, entry, notesStore, openBook, refusalOf, replay } from './book-fixture';

const NOTES = ['one', 'two – zwei', 'three'];

async function journalOf(notes: readonly string[]) {
  const { folder, entries } = await bookOf(notes);
  const bytes = await readFile(journalPath(folder));
  const ends = [...bytes.keys()].filter((at) => bytes[at] === 0x0a).map((at) => at + 1);
  const last = entries.at(-1);
  const snapshot: Snapshot<unknown> = {
    stateVersion: 1,
    seq: last?.seq ?? 0,
    head: last?.hash ?? '',
    state: 0,
  };
  return { folder, entries, bytes, ends, snapshot };
}

const prefix = (entries: readonly SealedEntry[], given: readonly SealedEntry[]) =>
  expect(given).toEqual(entries.slice(0, given.length));

describe('a journal cut short', () => {
  test('at every byte: whole lines stay, the rest is told, and the snapshot shows what is missing', async () => {
    const { entries, bytes, ends, snapshot } = await journalOf(NOTES);
    for (let length = 0; length < bytes.length; length += 1) {
      const cut = bytes.subarray(0, length);
      const { chain, entries: given, harm } = readJournal(cut, null);
      const lacksOnlyNewline = ends.includes(length + 1);
      const expected = ends.filter((end) => end <= length).length + (lacksOnlyNewline ? 1 : 0);
      prefix(entries, given);
      expect(given).toHaveLength(expected);
      expect(harm).toBeNull();
      const isBoundary = length === 0 || ends.includes(length);
      expect(chain.tail).toBe(lacksOnlyNewline ? 'whole' : isBoundary ? 'none' : 'torn');
      const told = readJournal(cut, snapshot).harm?.code;
      expect(told).toBe(expected === entries.length ? undefined : 'journal-behind-snapshot');
    }
  });

  test('on real files: the torn piece is kept and told, and the book goes on', async () => {
    const { folder, entries, bytes, ends } = await journalOf(NOTES);
    const start = ends[1] ?? 0;
    for (let length = start + 1; length < bytes.length - 1; length += 23) {
      await writeFile(journalPath(folder), bytes.subarray(0, length));
      const opened = await openBook(folder);
      expect(codes(opened)).toEqual(['last-line-set-aside']);
      expect(opened.entries).toEqual(entries.slice(0, 2));
      const again = await opened.journal.append(entry('after'));
      expect(again.seq).toBe(3);
      await opened.journal.close();
      expect(codes(await openAndClose(folder))).toEqual([]);
    }
    const pieces = await readdir(recoveredPath(folder));
    const texts = await Promise.all(pieces.map((name) => readFile(join(recoveredPath(folder), name))));
    for (const text of texts) expect(bytes.subarray(start).indexOf(text)).toBe(0);
    expect(texts.length).toBeGreaterThan(5);
  });

  test('two pieces set aside in the same moment are both kept', async () => {
    const { folder, bytes } = await journalOf(NOTES);
    for (const length of [bytes.length - 20, bytes.length - 30]) {
      await writeFile(journalPath(folder), bytes.subarray(0, length));
      const { journal } = await openBook(folder, { now: () => new Date('2026-03-14T09:12:07Z') });
      await journal.close();
    }
    expect(await readdir(recoveredPath(folder))).toEqual([
      'entry-3-2026-03-14T09-12-07-000Z-2.jsonl.part',
      'entry-3-2026-03-14T09-12-07-000Z.jsonl.part',
    ]);
  });

  test.each([
    ['missing', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['another byte', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('\v')])],
  ])('the last newline %s: the entry is kept, the newline written, and it is told', async (_, change) => {
    const { folder, entries, bytes } = await journalOf(NOTES);
    await writeFile(journalPath(folder), change(bytes));
    const opened = await openAndClose(folder);
    expect(codes(opened)).toEqual(['last-line-completed']);
    expect(opened.entries).toEqual(entries);
    expect(await readFile(journalPath(folder))).toEqual(bytes);
  });
});

describe('a flipped bit', () => {
  test('anywhere: the line is named, and only what stands before it is given', async () => {
    const { entries, bytes, ends } = await journalOf(NOTES);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const at = Math.floor(bit / 8);
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit % 8));
      const { chain, entries: given, harm } = readJournal(flipped, null);
      prefix(entries, given);
      const isLastNewline = at === bytes.length - 1;
      const line = 1 + ends.filter((end) => end <= at).length;
      const told = [harm?.code, harm?.details['line'], harm?.details['offset'], chain.tail];
      const damage = ['journal-damaged', line, ends[line - 2] ?? 0, 'none'];
      expect(told).toEqual(isLastNewline ? [undefined, undefined, undefined, 'whole'] : damage);
      expect(given).toHaveLength(isLastNewline ? entries.length : line - 1);
    }
  });

  test('on real files: read-only, told where, nothing written, nothing appended', async () => {
    const { folder, entries, bytes, ends } = await journalOf(NOTES);
    const flipped = Buffer.from(bytes);
    const at = (ends[0] ?? 0) + 100;
    flipped[at] = (flipped[at] ?? 0) ^ 4;
    await writeFile(journalPath(folder), flipped);
    await notesStore(folder).save({ seq: 3, head: entries[2]?.hash ?? '', state: [] });

    const opened = await openBook(folder, { snapshots: notesStore(folder) });
    expect(codes(opened)).toEqual(['journal-damaged']);
    expect(opened.notices[0]?.message).toContain('Entry 2 of this book (line 2 of journal.jsonl)');
    expect(opened.journal.readOnly?.code).toBe('journal-damaged');
    expect(opened.snapshot).toBeNull();
    expect(opened.entries).toEqual(entries.slice(0, 1));
    expect(await refusalOf(opened.journal.append(entry('x')))).toBe('journal-damaged');
    await opened.journal.close();
    expect(await readFile(journalPath(folder))).toEqual(flipped);
  });
});

test('a well-sealed line that is no entry ends the book there', async () => {
  const { folder } = await bookOf([]);
  const odd = sealBytes(Buffer.from(`{"seq":1,"events":7,"prev":"${FIRST_PREV}"`));
  await writeFile(journalPath(folder), Buffer.concat([odd, Buffer.from('\n')]));
  const opened = await openAndClose(folder);
  expect(codes(opened)).toEqual(['journal-damaged']);
  expect(opened.notices[0]?.details).toEqual({ line: 1, offset: 0, fault: 'not-an-entry' });
  expect(opened.journal.seq).toBe(0);
  expect(replay(opened)).toEqual([]);
});

async function openAndClose(folder: string) {
  const opened = await openBook(folder);
  await opened.journal.close();
  return opened;
}
