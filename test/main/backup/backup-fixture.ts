/** Books with attachments, places to back them up in, and ways to compare whole folders: for the tests of backups. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { day } from '#core/basics/local-date';
import { makeBackup, type BackupOptions, type BackupOutcome, type BackupPlace } from '#main/backup/backup';
import type { Clock } from '#main/clock';
import { StorageError } from '#main/journal/notices';
import { bookOf, entry, openBook } from '../journal/book-fixture';

const rooms: string[] = [];
afterAll(async () => {
  await Promise.all(rooms.splice(0).map((room) => rm(room, { recursive: true, force: true })));
});

export async function emptyRoom(): Promise<string> {
  const room = await mkdtemp(join(tmpdir(), 'accord-backup-'));
  rooms.push(room);
  return room;
}

/** Half past five on a day, wherever the test runs. */
export function clockOn(isoDay: string, time = '17:30'): Clock {
  const at = new Date(`${isoDay}T${time}:00`).toISOString();
  return { now: () => at, today: () => day(isoDay) };
}

/** Failing at each of some hundred calls in turn takes seconds, and longer where others work on the same computer. */
export const SWEEP_MS = 60_000;

export const OWNER = { by: 'Anna', desk: 'front-desk' };
export const clock = clockOn('2026-09-01');

/** Accord's own place, in a room of its own. */
export async function newPlace(): Promise<BackupPlace> {
  return { folder: join(await emptyRoom(), 'backups'), isOurs: true };
}

/** A closed book of three entries with a snapshot and two attachments, one of them small. */
export async function bookWithAttachments(size = 3_000_000): Promise<string> {
  const { folder } = await bookOf(['one', 'two', 'three'], { withSnapshot: true });
  await attach(folder, Buffer.from('%PDF-1.7 the agreement, signed'));
  await attach(folder, Buffer.alloc(size, 'a picture '));
  return folder;
}

export async function attach(folder: string, content: Buffer): Promise<void> {
  await mkdir(join(folder, 'files'), { recursive: true });
  await writeFile(join(folder, 'files', createHash('sha256').update(content).digest('hex')), content);
}

export function backUp(
  folder: string,
  place: BackupPlace,
  more: Partial<BackupOptions> = {},
): Promise<BackupOutcome> {
  return makeBackup({ folder, name: 'Harbour Lane Joinery' }, place, { clock, ...more });
}

/** Opens a book, records the notes and closes it again. */
export async function record(folder: string, ...notes: string[]): Promise<void> {
  const { journal } = await openBook(folder);
  for (const note of notes) await journal.append(entry(note));
  await journal.close();
}

/** A book, and one backup of it. */
export async function bookAndBackup(size?: number) {
  const folder = await bookWithAttachments(size);
  const place = await newPlace();
  const { backup } = await backUp(folder, place);
  return { folder, place, backup };
}

/** True where it was refused in words, false where it was done; anything else that is thrown is a bug. */
export async function isTold(task: Promise<unknown>): Promise<boolean> {
  try {
    await task;
    return false;
  } catch (error) {
    if (error instanceof StorageError) return true;
    throw error;
  }
}

/** Every file under a folder by its path, with its content; a folder that is not there has none. */
export async function contentOf(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    if ((await stat(path)).isFile()) found[name] = (await readFile(path)).toString('base64');
  }
  return found;
}

/** What a backup keeps of a book: all but its caches and its lock. */
export async function bookPartOf(folder: string): Promise<Record<string, string>> {
  const { 'snapshot.json': _snapshot, lock: _lock, ...rest } = await contentOf(folder);
  return rest;
}
