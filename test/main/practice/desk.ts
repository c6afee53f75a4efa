/** A desk to test at: real books in temporary folders, at half past nine on 1 September 2026 unless said otherwise. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { day } from '#core/basics/local-date';
import type { Result } from '#core/basics/result';
import type { Command } from '#core/book/command';
import type { Receipt } from '#core/contract/books';
import { noDetails } from '#core/debtors/state';
import { harbourLaneProfile } from '#core/sample/harbour-lane';
import type { Clock } from '#main/clock';
import type { FileLayer } from '#main/files/file-layer';
import { createJournal } from '#main/journal/journal';
import { BookService, type Desk } from '#main/practice/book-service';

const rooms: string[] = [];
afterAll(async () => {
  await Promise.all(rooms.splice(0).map((room) => rm(room, { recursive: true, force: true })));
});

/** An empty folder, removed afterwards. */
export async function emptyRoom(): Promise<string> {
  const room = await mkdtemp(join(tmpdir(), 'accord-practice-'));
  rooms.push(room);
  return room;
}

export const clock: Clock = { now: () => '2026-09-01T09:30:00.000Z', today: () => day('2026-09-01') };
export const desk: Desk = { clock, by: () => 'Dawn', desk: 'front-desk' };

const begin: Command = { type: 'book.create', profile: harbourLaneProfile, isSample: false };

export function addDebtor(name: string): Command {
  return { type: 'debtor.add', details: { ...noDetails, name } };
}

/** A folder with a new book in it, its profile recorded and everything closed. */
export async function newBook(): Promise<string> {
  const folder = join(await emptyRoom(), 'book');
  await createJournal(folder);
  const service = await BookService.open(folder, desk);
  valueOf(await service.dispatch(randomUUID(), begin));
  await service.close();
  return folder;
}

/** Opens, gives the book to the task and closes it again. */
export async function inBook<T>(
  folder: string,
  task: (service: BookService) => Promise<T> | T,
  files?: FileLayer,
): Promise<T> {
  const service = await BookService.open(folder, desk, files);
  try {
    return await task(service);
  } finally {
    await service.close();
  }
}

export function dispatch(service: BookService, command: Command): Promise<Result<Receipt>> {
  return service.dispatch(randomUUID(), command);
}

/** What was granted; fails the test on a refusal. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.value;
}

/** Why it was refused; fails the test when it was not. */
export function codeOf(result: Result<unknown>): string {
  if (result.ok) throw new Error('was not refused');
  return result.refusal.code;
}
