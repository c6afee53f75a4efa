/** What is half typed, on a real disk: the newest is there after a crash, and no book is the worse for it. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as aMoment } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftsSchema } from '#core/contract/drafts';
import { realFiles, type FileLayer } from '#main/files/file-layer';
import { setPassword } from '#main/journal/password/password';
import { BookService } from '#main/practice/book-service';
import { DraftsFile, draftsPath } from '#main/practice/drafts';
import { faultyLayer } from '../files/faulty-layer';
import { desk, emptyRoom, inBook, newBook } from './desk';

const key = `log ${randomUUID()}`;
const another = `log ${randomUUID()}`;

const { setTimeout: realTimeout } = globalThis;
/** Long enough for a small file to be written, also while time is made to stand still. */
const aWhile = () => new Promise((resolve) => void realTimeout(resolve, 5));

/** The drafts of a folder, as a start of the app finds them. */
async function drafts(folder: string, files: FileLayer = realFiles, mayWrite = () => true) {
  const file = new DraftsFile(folder, { mayWrite, files });
  const notices = await file.load();
  return { file, codes: notices.map(({ code }) => code) };
}

const onDisk = async (folder: string): Promise<unknown> =>
  JSON.parse(await readFile(draftsPath(folder), 'utf8'));

describe('while somebody types', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('writes once every 300 ms at most, and then the newest', async () => {
    const folder = await emptyRoom();
    const { files, calls } = faultyLayer(null);
    const writes = () => calls.filter((call) => call === 'rename').length;
    const { file } = await drafts(folder, files);
    // A letter every 20 ms for two seconds; each write has the time to end before the next letter.
    for (let letters = 1; letters <= 100; letters += 1) {
      file.keep(key, 'x'.repeat(letters));
      vi.advanceTimersByTime(20);
      await aWhile();
    }
    await file.flush();
    expect(writes()).toBeGreaterThan(1);
    expect(writes()).toBeLessThanOrEqual(7);
    expect(await onDisk(folder)).toEqual({ [key]: 'x'.repeat(100) });
  });

  it('forgets at once what was saved or cleared', async () => {
    const folder = await emptyRoom();
    const { file } = await drafts(folder);
    file.keep(key, 'called jan');
    await file.flush();
    file.keep(another, 'x');
    file.keep(key, '');
    while ((await readFile(draftsPath(folder), 'utf8')).includes('called')) await aMoment();
    expect(await onDisk(folder)).toEqual({ [another]: 'x' });
  });

  it('has it on disk without being asked, 300 ms after the first letter', async () => {
    const folder = await emptyRoom();
    const { file } = await drafts(folder);
    file.keep(key, 'called jan, she');
    vi.advanceTimersByTime(299);
    await aWhile();
    expect(existsSync(draftsPath(folder))).toBe(false);
    vi.advanceTimersByTime(1);
    while (!existsSync(draftsPath(folder))) await aMoment();
    expect(await onDisk(folder)).toEqual({ [key]: 'called jan, she' });
  });
});

describe('what was half typed', () => {
  it('is there again, each under its key, spaces and all', async () => {
    const folder = await emptyRoom();
    const { file } = await drafts(folder);
    file.keep(key, 'called jan, ');
    file.keep(another, '  two\nlines “ß” 𝄞');
    await file.flush();
    const again = await drafts(folder);
    expect(again.codes).toEqual([]);
    expect(again.file.all).toEqual({ [key]: 'called jan, ', [another]: '  two\nlines “ß” 𝄞' });
  });

  it('is forgotten when it is saved or cleared, and an unchanged one is not written again', async () => {
    const folder = await emptyRoom();
    const { files, calls } = faultyLayer(null);
    const { file } = await drafts(folder, files);
    file.keep(key, 'called jan');
    await file.flush();
    file.keep(key, '');
    await file.flush();
    expect(await onDisk(folder)).toEqual({});
    const made = calls.length;
    file.keep(key, '');
    await file.flush();
    expect(calls).toHaveLength(made);
  });

  it('is on disk when the book is closed', async () => {
    const folder = await newBook();
    await inBook(folder, ({ drafts: kept }) => kept.keep(key, 'called jan, she'));
    await inBook(folder, (service) => {
      expect(service.drafts.all).toEqual({ [key]: 'called jan, she' });
      expect(service.notices).toEqual([]);
    });
  });
});

describe('a book that is read-only', () => {
  it('keeps it in memory, and leaves the folder as it is', async () => {
    const folder = await newBook();
    await inBook(folder, async ({ drafts: ofWriter }) => {
      ofWriter.keep(key, 'the one who may write');
      await ofWriter.flush();
      const before = await readdir(folder);
      await inBook(folder, async (reader) => {
        expect(reader.readOnly?.code).toBe('book-in-use');
        reader.drafts.keep(key, 'the one who reads');
        await reader.drafts.flush();
        expect(reader.drafts.all).toEqual({ [key]: 'the one who reads' });
      });
      expect(await readdir(folder)).toEqual(before);
      expect(await onDisk(folder)).toEqual({ [key]: 'the one who may write' });
    });
  });

  it('leaves a damaged file where it lies', async () => {
    const folder = await emptyRoom();
    await writeFile(draftsPath(folder), '{"log');
    const { codes } = await drafts(folder, realFiles, () => false);
    expect(codes).toEqual(['file-set-aside']);
    expect(await readdir(folder)).toEqual(['drafts.json']);
  });
});

describe('a file that is not as it was written', () => {
  const record = (of: Record<string, unknown>) => JSON.stringify(of);
  it.each([
    ['empty', ''],
    ['cut off', `{"${key}":"called j`],
    ['of another shape', record({ [key]: { words: 'called jan' } })],
    ['with a key that is none', record({ 'C:\\temp\\x': 'x' })],
    ['with the name of what every object has', record({ constructor: 'x' })],
    ['with a text longer than a note', record({ [key]: 'x'.repeat(20_001) })],
  ])('%s: is set aside and told, and the book opens', async (_, text) => {
    const folder = await newBook();
    await writeFile(draftsPath(folder), text);
    await inBook(folder, (service) => {
      expect(service.notices.map(({ code }) => code)).toEqual(['file-set-aside']);
      expect(service.readOnly).toBeNull();
      expect(service.drafts.all).toEqual({});
      service.drafts.keep(key, 'begun anew');
    });
    const aside = (await readdir(folder)).find((name) => name.startsWith('drafts.bad-')) ?? '';
    expect(await readFile(join(folder, aside), 'utf8')).toBe(text);
    expect(await onDisk(folder)).toEqual({ [key]: 'begun anew' });
  });

  it('can’t give an object other parents', () => {
    const parsed = draftsSchema.safeParse(JSON.parse(`{"__proto__":{"isAdmin":true},"${key}":"x"}`));
    expect(Object.getPrototypeOf(parsed.data ?? {})).toBe(Object.prototype);
    expect(parsed.data ?? {}).not.toHaveProperty('isAdmin');
  });

  it('that the disk does not let us read is told, and not replaced', async () => {
    const folder = await emptyRoom();
    await writeFile(draftsPath(folder), '{}');
    const readFails = () => Promise.reject(new Error('EIO'));
    const { file, codes } = await drafts(folder, { ...realFiles, readFile: readFails });
    expect(codes).toEqual(['drafts-unread']);
    file.keep(key, 'called jan');
    await file.flush();
    expect(file.all).toEqual({ [key]: 'called jan' });
    expect(await onDisk(folder)).toEqual({});
  });
});

it('what a full disk did not take is written as soon as it does, on closing at the latest', async () => {
  const folder = await emptyRoom();
  const { calls, files } = faultyLayer(null);
  const disk = { isFull: true };
  const rename: FileLayer['rename'] = (from, to) =>
    disk.isFull ? Promise.reject(new Error('full')) : files.rename(from, to);
  const { file } = await drafts(folder, { ...files, rename });
  file.keep(key, 'called');
  await file.flush();
  expect(calls).toContain('unlink');
  expect(await readdir(folder)).toEqual([]);
  disk.isFull = false;
  await file.flush();
  expect(await onDisk(folder)).toEqual({ [key]: 'called' });
});

it('in a book with a password it can’t be read without it', async () => {
  const folder = await newBook();
  const password = 'correct horse';
  const owner = { by: 'Dawn', desk: 'front-desk' };
  await inBook(folder, ({ drafts: file }) => file.keep(key, 'called jan'));
  await setPassword(folder, password, { owner, cost: { n: 16, r: 1, p: 1 } });
  for (const said of ['called jan', 'called jan again']) {
    const service = await BookService.open(folder, desk, realFiles, password);
    expect(service.drafts.all).toEqual({ [key]: said });
    service.drafts.keep(key, 'called jan again');
    await service.close();
    expect(await readFile(draftsPath(folder), 'latin1')).not.toContain('called');
  }
});
