/** Looking through a book: what is sound is said to be, each kind of harm is found and named, nothing is touched. */
import { hash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realFiles } from '#main/files/file-layer';
import { journalPath, snapshotPath } from '#main/journal/book-folder';
import { setPassword } from '#main/journal/password/password';
import { sealEntry } from '#main/journal/seal';
import type { Replay } from '#main/journal/verify/check-entries';
import { verifyBook } from '#main/journal/verify/verify-book';
import { bookOf, entry, newPlace, notesStore, openBook, refusalOf, type Notes } from './book-fixture';
import { CHEAP, PASSWORD } from './password/locked-book';

const replay: Replay<Notes> = {
  stateVersion: 1,
  start: () => [],
  attached: () => new Map(),
  apply(state, { command, events }) {
    if (command === 'from.tomorrow') return false;
    state.push(events);
    return true;
  },
};

const verify = (folder: string, more: object = {}) => verifyBook<Notes>(folder, { replay, ...more });
const codesOf = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);

async function attach(folder: string, content: string): Promise<string> {
  const name = hash('sha256', content, 'hex');
  await mkdir(join(folder, 'files'), { recursive: true });
  await writeFile(join(folder, 'files', name), content);
  return name;
}

describe('a sound book', () => {
  test('is said to be: how many entries, from when to when, the head, and what was looked at', async () => {
    const { folder, entries } = await bookOf(['one', 'two', 'three'], { withSnapshot: true });
    await attach(folder, 'a letter');
    const before = await readdir(folder, { recursive: true });
    expect(await verify(folder)).toEqual({
      entries: 3,
      from: entries[0]?.at,
      to: entries[2]?.at,
      head: entries[2]?.hash,
      problems: [],
      remarks: [],
      checked: [
        'Entries: 3. Each is as it was recorded, and follows the one before.',
        'The snapshot, made at entry 3: against the state that the journal gives.',
        'Attachments: 1, each against its hash.',
      ],
      openBy: null,
    });
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  });

  test('an empty one too', async () => {
    const { folder } = await bookOf([]);
    expect(await verify(folder)).toMatchObject({
      entries: 0,
      from: null,
      to: null,
      problems: [],
      remarks: [],
    });
  });

  test('with a password: from outside without it, all of it with it', async () => {
    const { folder, entries } = await bookOf(['one', 'two'], { withSnapshot: true });
    await attach(folder, 'a letter');
    await setPassword(folder, PASSWORD, CHEAP);
    const outside = await verify(folder);
    expect(outside).toMatchObject({ entries: 2, from: null, head: null, problems: [], remarks: [] });
    expect(outside.checked).toEqual([expect.stringContaining('only be checked with the password')]);
    const inside = await verify(folder, { unlock: PASSWORD });
    expect(inside).toMatchObject({ entries: 2, head: entries[1]?.hash, problems: [], remarks: [] });
    expect(inside.checked).toHaveLength(3);
    const { journal, cipher } = await openBook(folder, { unlock: PASSWORD });
    expect(await verify(folder, { unlock: cipher })).toMatchObject({ entries: 2, problems: [] });
    await journal.close();
    expect(await refusalOf(verify(folder, { unlock: 'not it at all' }))).toBe('password-wrong');
  });

  test('while it is open and being written to', async () => {
    const { folder } = await bookOf(['one']);
    const { journal } = await openBook(folder);
    await writeFile(journalPath(folder), '{"seq":2,"at"', { flag: 'a' });
    const report = await verify(folder);
    expect(report).toMatchObject({ entries: 1, problems: [], openBy: { code: 'book-in-use' } });
    await journal.close();
  });
});

describe('harm', () => {
  const flip = async (path: string, at: number) => {
    const bytes = await readFile(path);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(path, bytes);
  };

  test('of an entry: the line is named, and only what stands before it is counted', async () => {
    const { folder, entries } = await bookOf(['one', 'two', 'three']);
    const [first = ''] = (await readFile(journalPath(folder), 'latin1')).split('\n');
    await flip(journalPath(folder), first.length + 100);
    const { problems, ...rest } = await verify(folder);
    expect(problems).toMatchObject([{ code: 'journal-damaged', details: { line: 2 } }]);
    expect(rest).toMatchObject({ entries: 1, head: entries[0]?.hash });
  });

  test('of the end: a piece of a line, or entries that the snapshot knew', async () => {
    const { folder } = await bookOf(['one', 'two'], { withSnapshot: true });
    const text = await readFile(journalPath(folder), 'utf8');
    await writeFile(journalPath(folder), text.slice(0, -9));
    const { problems } = await verify(folder);
    expect(codesOf(problems)).toEqual(['last-line-unfinished', 'journal-behind-snapshot']);
  });

  test('of an attachment: it is named; other files in the folder are nobody’s business', async () => {
    const { folder } = await bookOf(['one']);
    const [good, bad] = [await attach(folder, 'a letter'), await attach(folder, 'an invoice')];
    await writeFile(join(folder, 'files', bad), 'another invoice');
    await writeFile(join(folder, 'files', 'Thumbs.db'), 'whatever');
    const { problems, checked } = await verify(folder);
    expect(codesOf(problems)).toEqual(['attachment-changed']);
    expect(problems[0]?.message).toContain(bad);
    expect(problems[0]?.message).not.toContain(good);
    expect(checked.at(-1)).toBe('Attachments: 2, each against its hash.');
  });

  test('of a disk that does not read an attachment', async () => {
    const { folder } = await bookOf(['one']);
    const name = await attach(folder, 'a letter');
    const readFileOrNot = (path: string) =>
      path.endsWith(name) ? Promise.reject(Object.assign(new Error(), { code: 'EIO' })) : readFile(path);
    const { problems } = await verify(folder, { files: { ...realFiles, readFile: readFileOrNot } });
    expect(codesOf(problems)).toEqual(['attachment-unreadable']);
  });

  test('of an encrypted book: a flipped bit is found without the password, a plain attachment with it', async () => {
    const { folder } = await bookOf(['one', 'two']);
    await setPassword(folder, PASSWORD, CHEAP);
    await attach(folder, 'put there by hand');
    expect(codesOf((await verify(folder, { unlock: PASSWORD })).problems)).toEqual(['attachment-changed']);
    await flip(journalPath(folder), 200);
    expect((await verify(folder)).problems).toMatchObject([
      { code: 'journal-damaged', details: { line: 1 } },
    ]);
  });

  test('of a snapshot that says something else: which part of it', async () => {
    const { folder, entries } = await bookOf(['one', 'two']);
    const states = [entries[0]?.events, 'something else'];
    await notesStore(folder).save({ seq: 2, head: entries[1]?.hash ?? '', state: states });
    const { problems } = await verify(folder);
    expect(codesOf(problems)).toEqual(['snapshot-differs']);
    expect(problems[0]?.message).toContain('(1)');
  });

  test('no book at all', async () => {
    expect(await refusalOf(verify(await newPlace()))).toBe('journal-missing');
    const { folder } = await bookOf([]);
    await rm(journalPath(folder));
    await mkdir(journalPath(folder));
    expect(await refusalOf(verify(folder))).toBe('journal-unreadable');
  });
});

describe('remarks, with nothing wrong', () => {
  test('a snapshot that is damaged, or of another history, is only a cache', async () => {
    const { folder } = await bookOf(['one', 'two'], { withSnapshot: true });
    const other = await bookOf(['three', 'four'], { withSnapshot: true });
    await writeFile(snapshotPath(folder), await readFile(snapshotPath(other.folder)));
    expect(await verify(folder)).toMatchObject({ problems: [], remarks: [{ code: 'snapshot-foreign' }] });
    await writeFile(snapshotPath(folder), 'broken');
    expect(await verify(folder)).toMatchObject({ problems: [], remarks: [{ code: 'file-set-aside' }] });
    expect(await readdir(folder)).toEqual(['journal.jsonl', 'snapshot.json']);
  });

  test('entries of a newer version are checked, and not replayed', async () => {
    const { folder, entries } = await bookOf(['one']);
    const sealed = sealEntry({ ...entry('two'), command: 'from.tomorrow' }, 2, entries[0]?.hash ?? '');
    await writeFile(journalPath(folder), sealed.bytes, { flag: 'a' });
    const report = await verify(folder);
    expect(report).toMatchObject({ entries: 2, head: sealed.hash, problems: [] });
    expect(report.remarks).toMatchObject([{ code: 'entry-not-known', details: { seq: 2 } }]);
  });
});

describe('a large book', () => {
  const notes = Array.from({ length: 1_200 }, (_, n) => `note ${n}`);

  test('tells how far it is, lets others have a turn, and stops when it is told to', async () => {
    const { folder } = await manyEntries(notes);
    const heard: number[] = [];
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    await verify(folder, { onProgress: (done: number) => heard.push(done) });
    clearInterval(timer);
    expect(heard.length).toBeGreaterThan(5);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(heard.every((done) => done >= 0 && done <= 1)).toBe(true);
    expect(turns).toBeGreaterThan(3);

    const control = new AbortController();
    const stopped = verify(folder, { signal: control.signal, onProgress: () => control.abort() });
    await expect(stopped).rejects.toThrow('aborted');
  });
});

/** Written at once: twelve hundred flushes would take seconds. */
async function manyEntries(notes: readonly string[]) {
  const book = await bookOf([]);
  const lines: Buffer[] = [];
  let prev = '0'.repeat(64);
  for (const [i, note] of notes.entries()) {
    const sealed = sealEntry(entry(note), i + 1, prev);
    lines.push(sealed.bytes);
    prev = sealed.hash;
  }
  await writeFile(journalPath(book.folder), Buffer.concat(lines));
  return book;
}
