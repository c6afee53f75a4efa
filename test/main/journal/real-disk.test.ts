/** A disk that is really full and a folder that is really read-only: small file systems of our own, where we may. */
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createJournal } from '#main/journal/journal';
import { StorageError } from '#main/journal/notices';
import type { SealedEntry } from '#main/journal/seal';
import { codes, entry, openBook, refusalOf } from './book-fixture';
import { ran } from '../../support/ran';

const CANNOT_MOUNT = 'this user or this container can not mount a small tmpfs';

let room: string;
let hasMounted: boolean;
beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), 'accord-disk-'));
  hasMounted = process.platform === 'linux' && ran('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', room);
});
afterEach(async () => {
  if (hasMounted) ran('umount', room);
  await rm(room, { recursive: true });
});

/** Records until the journal refuses; the memory it ends with is compared by the caller. */
async function recordUntilRefused(folder: string) {
  const { journal } = await openBook(folder);
  const confirmed: SealedEntry[] = [];
  try {
    for (;;) confirmed.push(await journal.append(entry('x'.repeat(900))));
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    return { confirmed, refusal: error, seq: journal.seq };
  } finally {
    await journal.close();
  }
}

describe('a disk of 64 kB', () => {
  test('fills up in the middle of an entry: it says so and keeps what it has', async (context) => {
    context.skip(!hasMounted, CANNOT_MOUNT);
    const folder = join(room, 'book');
    await createJournal(folder);
    const { confirmed, refusal, seq } = await recordUntilRefused(folder);
    expect(seq).toBe(confirmed.length);
    expect(refusal.notice.details).toEqual({ system: 'ENOSPC', rolledBack: true });
    expect(confirmed.length).toBeGreaterThan(20);
    const opened = await openBook(folder);
    expect(codes(opened)).toEqual([]);
    expect(opened.entries).toEqual(confirmed);
    await opened.journal.close();
  });

  test('full before the book is opened: it can be read, and says why not more', async (context) => {
    context.skip(!hasMounted, CANNOT_MOUNT);
    const folder = join(room, 'book');
    await createJournal(folder);
    const { journal } = await openBook(folder);
    const first = await journal.append(entry('one'));
    await journal.close();
    await writeFile(join(room, 'filler'), Buffer.alloc(100_000)).catch(() => undefined);

    const opened = await openBook(folder);
    expect(codes(opened)).toEqual(['not-writable']);
    expect(opened.notices[0]?.message).toContain('The disk is full');
    expect(opened.entries).toEqual([first]);
    expect(await refusalOf(opened.journal.append(entry('two')))).toBe('not-writable');
    await opened.journal.close();
  });
});

/** Root may write anywhere that is not a read-only file system; others are stopped by the folder's mode. */
async function makeReadOnly(folder: string): Promise<boolean> {
  if (hasMounted) return ran('mount', '-o', 'remount,ro', room);
  if (process.platform === 'win32' || process.getuid?.() === 0) return false;
  await chmod(folder, 0o500);
  return true;
}

test('a folder that can only be read: the book is shown, and says why it can not be changed', async (context) => {
  const folder = join(room, 'book');
  await mkdir(folder);
  await createJournal(folder);
  const { journal } = await openBook(folder);
  const first = await journal.append(entry('one'));
  await journal.close();
  context.skip(!(await makeReadOnly(folder)), 'no way here to make a folder read-only for this user');

  const opened = await openBook(folder);
  expect(codes(opened)).toEqual(['not-writable']);
  expect(['EROFS', 'EACCES']).toContain(opened.notices[0]?.details['system']);
  expect(opened.entries).toEqual([first]);
  expect(await refusalOf(opened.journal.append(entry('two')))).toBe('not-writable');
  await opened.journal.close();
  if (!hasMounted) await chmod(folder, 0o700);
});
