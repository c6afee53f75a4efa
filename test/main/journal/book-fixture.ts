/** Books for tests: real folders under the system's temporary one, removed afterwards, and entries to put in them. */
import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { FileLayer } from '#main/files/file-layer';
import { createJournal, openJournal, type OpenedJournal, type OpenOptions } from '#main/journal/journal';
import { StorageError } from '#main/journal/notices';
import type { Entry, SealedEntry } from '#main/journal/seal';
import { snapshotStore, type SnapshotStore } from '#main/journal/snapshot';

export const OWNER = { by: 'Anna', desk: 'front-desk' };

/** The instant of every entry made here, and of every opening. */
const NOW = new Date('2026-03-14T09:12:07.000Z');

const rooms: string[] = [];
afterAll(async () => {
  await Promise.all(rooms.splice(0).map((room) => rm(room, { recursive: true, force: true })));
});

/** A path for a book that does not exist yet. */
export async function newPlace(): Promise<string> {
  const room = await mkdtemp(join(tmpdir(), 'accord-book-'));
  rooms.push(room);
  return join(room, 'book');
}

export function entry(note: string, commandId: string = randomUUID()): Entry {
  return {
    at: NOW.toISOString(),
    by: OWNER.by,
    desk: OWNER.desk,
    commandId,
    command: 'note.add',
    events: [{ type: 'note.added', v: 1, text: note }],
  };
}

/** The state our made-up book has: what was noted, in order. */
export type Notes = unknown[];

export function replay(opened: OpenedJournal<Notes>): Notes {
  return [...(opened.snapshot?.state ?? []), ...opened.entries.map((one) => one.events)];
}

export function notesStore(folder: string, stateVersion = 1, files?: FileLayer): SnapshotStore<Notes> {
  return snapshotStore<Notes>(folder, files === undefined ? { stateVersion } : { stateVersion, files });
}

export function openBook(
  folder: string,
  more: Partial<OpenOptions<Notes>> = {},
): Promise<OpenedJournal<Notes>> {
  return openJournal<Notes>(folder, { owner: OWNER, now: () => NOW, ...more });
}

/** A closed book with `notes` recorded one by one, and optionally its snapshot at the end. */
export async function bookOf(
  notes: readonly string[],
  { withSnapshot = false }: { readonly withSnapshot?: boolean } = {},
): Promise<{ folder: string; entries: SealedEntry[] }> {
  const folder = await newPlace();
  await createJournal(folder);
  const { journal } = await openBook(folder);
  const entries: SealedEntry[] = [];
  for (const note of notes) entries.push(await journal.append(entry(note)));
  if (withSnapshot) {
    const state = entries.map((one) => one.events);
    await notesStore(folder).save({ seq: journal.seq, head: journal.head, state });
  }
  await journal.close();
  return { folder, entries };
}

/** Copies of one book, for tests that need it afresh many times: to copy is quicker than to record again. */
export async function copiesOf<Book extends { readonly folder: string }>(
  prepare: () => Promise<Book>,
): Promise<() => Promise<Book>> {
  const original = await prepare();
  return async () => {
    const folder = await newPlace();
    await cp(original.folder, folder, { recursive: true, preserveTimestamps: true });
    return { ...original, folder };
  };
}

export const codes = (opened: OpenedJournal<Notes>): string[] => opened.notices.map((notice) => notice.code);

/** The code of the refusal a promise ends in; fails the test on anything that is not one. */
export async function refusalOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof StorageError) return error.notice.code;
    throw error;
  }
  throw new Error('was not refused');
}
