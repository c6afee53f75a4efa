/** One writer a book: who comes second reads, a dead holder is replaced, a holder that lost its lock stops. */
import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { realFiles, type FileLayer } from '#main/files/file-layer';
import { lockPath } from '#main/journal/book-folder';
import { takeLock, type LockOutcome } from '#main/journal/lock';
import type { Holder } from '#main/journal/lock-file';
import { bookOf, codes, entry, notesStore, openBook, OWNER, refusalOf } from './book-fixture';

const SINCE = '2026-03-14T09:12:07.000Z';
const deadPid = () => spawnSync(process.execPath, ['-e', '0']).pid;
const holder = (more: Partial<Holder>): Holder => {
  return { by: 'Ben', desk: 'back-office', host: 'elsewhere', pid: 1, since: SINCE, token: 't', ...more };
};

async function leaveLock(folder: string, text: string, ageMs = 0): Promise<void> {
  await writeFile(lockPath(folder), text);
  const then = new Date(Date.now() - ageMs);
  await utimes(lockPath(folder), then, then);
}

describe('two openers', () => {
  test('the second reads, is told who has it and since when, and may write once the first has closed', async () => {
    const { folder, entries } = await bookOf(['one']);
    const first = await openBook(folder);
    const second = await openBook(folder, { owner: { by: 'Ben', desk: 'back-office' } });
    expect(codes(second)).toEqual(['book-in-use']);
    expect(second.notices[0]?.message).toMatch(/^Anna has this book open on this computer, since \w{3} \d/);
    expect(second.entries).toEqual(entries);
    expect(await refusalOf(second.journal.append(entry('x')))).toBe('book-in-use');
    await second.journal.close();

    expect((await first.journal.append(entry('two'))).seq).toBe(2);
    await first.journal.close();
    expect(await readdir(folder)).toEqual(['journal.jsonl']);
    const third = await openBook(folder);
    expect(codes(third)).toEqual([]);
    expect((await third.journal.append(entry('three'))).seq).toBe(3);
    await third.journal.close();
  });

  test('the reader touches neither an entry being written nor a damaged snapshot', async () => {
    const { folder } = await bookOf(['one'], { withSnapshot: true });
    const first = await openBook(folder);
    await writeFile(`${folder}/snapshot.json`, 'half');
    await writeFile(`${folder}/journal.jsonl`, '{"seq":2,"at"', { flag: 'a' });
    const before = await readdir(folder);
    const second = await openBook(folder, { snapshots: notesStore(folder) });
    expect(codes(second)).toEqual(['file-set-aside', 'last-line-unfinished', 'book-in-use']);
    expect(await readdir(folder)).toEqual(before);
    await second.journal.close();
    await first.journal.close();
  });

  test('of ten at the same moment, over a dead lock, exactly one may write', async () => {
    const { folder } = await bookOf([]);
    await leaveLock(folder, JSON.stringify(holder({ host: hostname(), pid: deadPid() })));
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => takeLock(folder, OWNER, realFiles)));
    expect(outcomes.filter((one) => one.kind === 'held')).toHaveLength(1);
    for (const one of outcomes) if (one.kind === 'held') await one.lock.release();
    expect(await readdir(folder)).toEqual(['journal.jsonl']);
  });
});

test('a rival who replaces the dead lock between our look and our turn keeps it', async () => {
  const { folder } = await bookOf([]);
  await leaveLock(folder, JSON.stringify(holder({ host: hostname(), pid: deadPid() })));
  const rivals: LockOutcome[] = [];
  const files: FileLayer = {
    ...realFiles,
    async open(path, flags) {
      if (path.endsWith('.takeover'))
        rivals.push(await takeLock(folder, { by: 'Ben', desk: 'b' }, realFiles));
      return realFiles.open(path, flags);
    },
  };
  const outcome = await takeLock(folder, OWNER, files);
  expect(outcome).toMatchObject({ kind: 'busy', holder: { by: 'Ben' } });
  expect(rivals.map((one) => one.kind)).toEqual(['held']);
  for (const one of rivals) if (one.kind === 'held') await one.lock.release();
});

describe('a lock found in the folder', () => {
  const here = { host: hostname() };
  test.each([
    ['of a process here that is alive', () => holder({ ...here, pid: process.ppid }), 0, 'book-in-use'],
    ['of a process here that is gone', () => holder({ ...here, pid: deadPid() }), 0, 'lock-taken-over'],
    ['of our own number before a restart', () => holder({ ...here, pid: process.pid }), 0, 'lock-taken-over'],
    ['of another computer, a minute old', () => holder({}), 60_000, 'book-in-use'],
    ['of another computer, six minutes old', () => holder({}), 360_000, 'lock-taken-over'],
    ['of another computer whose clock is ahead', () => holder({}), -3_600_000, 'book-in-use'],
    [
      'of a process here, six minutes old',
      () => holder({ ...here, pid: process.ppid }),
      360_000,
      'lock-taken-over',
    ],
    ['half written and left', () => null, 10_000, 'lock-taken-over'],
  ])('%s', async (_, found, ageMs, told) => {
    const { folder } = await bookOf(['one']);
    const value = found();
    await leaveLock(folder, value === null ? '{"by":' : JSON.stringify(value), ageMs);
    const opened = await openBook(folder);
    expect(codes(opened)).toEqual([told]);
    expect(opened.journal.readOnly === null).toBe(told === 'lock-taken-over');
    await opened.journal.close();
    expect((await readdir(folder)).includes('lock')).toBe(told === 'book-in-use');
  });

  test('being written this moment: it is waited for, and the holder told by name', async () => {
    const { folder } = await bookOf(['one']);
    await leaveLock(folder, '{"by":');
    setTimeout(() => void leaveLock(folder, JSON.stringify(holder({}))), 100);
    const opened = await openBook(folder);
    expect(opened.notices[0]?.message).toContain('Ben has this book open on the computer ');
    await opened.journal.close();
  });

  test('whose writer was killed writing it: it is soon nobody’s', async () => {
    const { folder } = await bookOf(['one']);
    for (const name of ['lock', 'lock.takeover']) await writeFile(`${folder}/${name}`, '');
    const lockTimes = { heartbeatMs: 15_000, staleMs: 300_000, halfWrittenMs: 100 };
    const opened = await openBook(folder, { lockTimes });
    expect(codes(opened)).toEqual(['lock-taken-over']);
    await opened.journal.close();
  });

  test('a take-over that was killed half-way does not block the next', async () => {
    const { folder } = await bookOf(['one']);
    const dead = JSON.stringify(holder({ host: hostname(), pid: deadPid() }));
    await leaveLock(folder, dead);
    await writeFile(`${lockPath(folder)}.takeover`, dead);
    const opened = await openBook(folder);
    expect(opened.journal.readOnly).toBeNull();
    await opened.journal.close();
    expect(await readdir(folder)).toEqual(['journal.jsonl']);
  });
});

describe('while the book is open', () => {
  const lockTimes = { heartbeatMs: 5, staleMs: 1_000, halfWrittenMs: 500 };

  test('the heart beats', async () => {
    const { folder } = await bookOf([]);
    const { journal } = await openBook(folder, { lockTimes });
    const before = (await stat(lockPath(folder))).mtimeMs;
    const beat = async () => (await stat(lockPath(folder))).mtimeMs;
    await expect.poll(beat, { timeout: 30_000 }).toBeGreaterThan(before);
    await journal.close();
  });

  test.each([
    ['taken by another', (path: string) => writeFile(path, JSON.stringify(holder({}))), ['Ben']],
    ['removed', (path: string) => rm(path), []],
  ])('a lock %s stops the recording for good, and is not touched on closing', async (_, meddle, left) => {
    const { folder } = await bookOf([]);
    const { journal } = await openBook(folder, { lockTimes });
    await meddle(lockPath(folder));
    await pause(50);
    expect(await refusalOf(journal.append(entry('x')))).toBe('lock-lost');
    expect(journal).toMatchObject({ seq: 0, readOnly: { code: 'lock-lost' } });
    await journal.close();
    const locks = (await readdir(folder)).filter((name) => name === 'lock');
    const texts = await Promise.all(locks.map(() => readFile(lockPath(folder), 'utf8')));
    expect(texts).toEqual(left.map((by) => JSON.stringify(holder({ by }))));
  });

  test('after a sleep longer than any heartbeat, the first append looks before it writes', async () => {
    const { folder } = await bookOf([]);
    const asleep = { heartbeatMs: 20, staleMs: 1_000, halfWrittenMs: 500 };
    const { journal } = await openBook(folder, { lockTimes: asleep });
    await writeFile(lockPath(folder), JSON.stringify(holder({})));
    const until = Date.now() + 60;
    while (Date.now() < until); // nothing of ours runs, as under a closed lid
    expect(await refusalOf(journal.append(entry('x')))).toBe('lock-lost');
    await journal.close();
  });
});
