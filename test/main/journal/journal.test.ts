/** Creating, opening, recording, reading back: the journal on a day when nothing breaks, and when it is misused. */
import { appendFile, copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { journalPath } from '#main/journal/book-folder';
import { createJournal } from '#main/journal/journal';
import { FIRST_PREV, type Entry } from '#main/journal/seal';
import { bookOf, codes, entry, newPlace, notesStore, openBook, refusalOf, replay } from './book-fixture';

describe('createJournal', () => {
  test('makes the folder and an empty journal that opens without a word', async () => {
    const folder = join(await newPlace(), 'deeper');
    await createJournal(folder);
    const opened = await openBook(folder);
    expect(codes(opened)).toEqual([]);
    expect(opened.journal).toMatchObject({ seq: 0, head: FIRST_PREV, readOnly: null });
    expect(opened.entries).toEqual([]);
    await opened.journal.close();
  });

  test('refuses a folder that holds a book, which stays as it is', async () => {
    const { folder } = await bookOf(['one']);
    const before = await readFile(journalPath(folder));
    expect(await refusalOf(createJournal(folder))).toBe('journal-exists');
    expect(await readFile(journalPath(folder))).toEqual(before);
  });

  test('refuses a place that is a file', async () => {
    const place = await newPlace();
    await writeFile(place, 'a file');
    expect(await refusalOf(createJournal(join(place, 'book')))).toBe('journal-not-created');
  });
});

describe('openJournal', () => {
  test('says clearly that there is no book', async () => {
    const folder = await newPlace();
    expect(await refusalOf(openBook(folder))).toBe('journal-missing');
    await createJournal(folder);
    await rm(journalPath(folder));
    expect(await refusalOf(openBook(folder))).toBe('journal-missing');
  });

  test('a journal that is a folder can not be read, and says so', async () => {
    const folder = await newPlace();
    await createJournal(join(folder, 'journal.jsonl'));
    expect(await refusalOf(openBook(folder))).toBe('journal-unreadable');
  });
});

describe('append', () => {
  test('resolves with what is on disk, as the disk has it', async () => {
    const { folder } = await bookOf([]);
    const { journal } = await openBook(folder);
    const given: Entry = { ...entry('x'), events: [{ gone: undefined, amount: -0 }] };
    const receipt = await journal.append(given);
    expect(receipt.events).toEqual([{ amount: 0 }]);
    expect(journal).toMatchObject({ seq: 1, head: receipt.hash });
    expect(JSON.parse(await readFile(journalPath(folder), 'utf8'))).toEqual(receipt);
    await journal.close();
  });

  test('entries given at once are recorded one after another, in order', async () => {
    const { folder } = await bookOf([]);
    const { journal } = await openBook(folder);
    const receipts = await Promise.all(
      Array.from({ length: 30 }, (_, n) => journal.append(entry(`note ${n}`))),
    );
    expect(receipts.map((one) => one.seq)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
    await journal.close();
    const opened = await openBook(folder);
    expect(opened.entries).toEqual(receipts);
    await opened.journal.close();
  });

  test('a repeated command is not recorded again; its first receipt is there, also after reopening', async () => {
    const { folder } = await bookOf(['one']);
    const { journal } = await openBook(folder);
    const first = await journal.append(entry('two', 'cmd-2'));
    await expect(journal.append(entry('two again', 'cmd-2'))).rejects.toThrow('recorded already');
    expect(journal).toMatchObject({ seq: 2, readOnly: null });
    expect(await journal.entryOf('cmd-2')).toEqual(first);
    await journal.close();

    const { journal: later } = await openBook(folder);
    expect(later.has('cmd-2')).toBe(true);
    expect(await later.entryOf('cmd-2')).toEqual(first);
    expect(await later.entryOf('cmd-3')).toBeNull();
    expect(await later.entryAt(1)).toMatchObject({ seq: 1, prev: FIRST_PREV });
    await expect(later.entryAt(3)).rejects.toThrow(RangeError);
    await later.close();
  });

  test('what is not JSON is a bug of the caller and harms nothing', async () => {
    const { folder } = await bookOf([]);
    const { journal } = await openBook(folder);
    await expect(journal.append({ ...entry('x'), events: [1n] })).rejects.toThrow(TypeError);
    expect((await journal.append(entry('y'))).seq).toBe(1);
    await journal.close();
    await journal.close();
    await expect(journal.append(entry('z'))).rejects.toThrow('closed');
  });

  test.each([
    ['grows', (path: string) => appendFile(path, 'x')],
    ['is cut', (path: string) => writeFile(path, '')],
    ['is replaced', (path: string) => copyFile(path, `${path}.2`).then(() => rename(`${path}.2`, path))],
    ['is removed', (path: string) => rm(path)],
  ])('stops when the file %s behind its back', async (_, meddle) => {
    const { folder } = await bookOf(['one']);
    const { journal } = await openBook(folder);
    await meddle(journalPath(folder));
    expect(await refusalOf(journal.append(entry('two')))).toBe('journal-changed-outside');
    expect(journal.seq).toBe(1);
    expect(await refusalOf(journal.append(entry('three')))).toBe('journal-changed-outside');
    await journal.close();
  });

  test('a folder renamed while open takes its entries along', async () => {
    const { folder } = await bookOf(['one']);
    const { journal } = await openBook(folder);
    const moved = join(dirname(folder), 'moved');
    await rename(folder, moved);
    await journal.append(entry('two'));
    await journal.close();
    const opened = await openBook(moved);
    expect(opened.journal.seq).toBe(2);
    await opened.journal.close();
  });
});

/** Words that try to look like our own keys. */
const trickyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('Anna,', '","commandId":"evil', ',"hash":"', '\n', '\\', '"}', '\u2028'),
);
const anyEntry = fc.record({
  at: fc.constant('2026-03-14T09:12:07.000Z'),
  by: trickyText,
  desk: trickyText,
  commandId: fc.uuid(),
  command: trickyText,
  events: fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 3 }),
});

test('any entries reopen the same, with a snapshot anywhere and without', async () => {
  const entries = fc.uniqueArray(anyEntry, { selector: (one) => one.commandId, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(entries, fc.nat(12), async (given, snapshotAt) => {
      const { folder } = await bookOf([]);
      const { journal } = await openBook(folder);
      const live: unknown[] = [];
      for (const one of given) {
        if (live.length === snapshotAt) {
          await notesStore(folder).save({ seq: journal.seq, head: journal.head, state: live });
        }
        live.push((await journal.append(one)).events);
      }
      await journal.close();

      const plain = await openBook(folder);
      await plain.journal.close();
      const quick = await openBook(folder, { snapshots: notesStore(folder) });
      expect(plain.entries).toMatchObject(JSON.parse(JSON.stringify(given)));
      expect(plain.entries).toHaveLength(given.length);
      expect(replay(plain)).toEqual(live);
      expect(replay(quick)).toEqual(live);
      expect(quick.snapshot?.seq).toBe(snapshotAt < given.length ? snapshotAt : undefined);
      for (const one of given) expect((await quick.journal.entryOf(one.commandId))?.by).toBe(one.by);
      await quick.journal.close();
    }),
    { numRuns: 40 },
  );
});
