/**
 * Taking back what was done: from the word that it is done, or by Ctrl+Z.
 *
 * Each sends the command that reverses, and says afterwards what was taken back, in the words of the trail.
 */
import { useEffect } from 'react';
import type { BookId } from '#core/basics/ids';
import type { Command } from '#core/book/command';
import type { Commit } from '#core/book/commit';
import type { BookEvent } from '#core/book/event';
import type { BookState } from '#core/book/state';
import { undoOf } from '#core/book/undo';
import type { Receipt } from '#core/contract/books';
import { sayEntry } from '#core/trail/say-entry';
import { toast } from '../ui/toast';
import { practiceStore } from './practice-store';

export const UNDO_KEY = 'mod+Z';

/** Says that something is done, and offers to undo it when that can be. */
export function tellDone(bookId: BookId, { commit }: Receipt, words: string): void {
  const undoing = undoOf(commit.events);
  const undo = { label: 'Undo', shortcut: UNDO_KEY };
  toast(words, undoing.ok ? [{ ...undo, act: () => void takeBack(bookId, undoing.value) }] : []);
}

/** Takes back the latest thing done at this window. */
export function undoLast(bookId: BookId): void {
  const undoing = practiceStore.undoList.last(bookId);
  if (!undoing) toast('Nothing was done here since Accord was opened, so there is nothing to undo.');
  else if (undoing.ok) void takeBack(bookId, undoing.value);
  else toast(undoing.refusal.message);
}

/** The screen that asked may be gone by now, so this goes to the store itself, and a refusal to a toast. */
async function takeBack(bookId: BookId, command: Command): Promise<void> {
  const before = practiceStore.read().book?.state;
  const undone = await practiceStore.dispatch(bookId, crypto.randomUUID(), command);
  if (!undone.ok) toast(undone.refusal.message);
  else if (before) tellUndone(undone.value.commit, before);
}

type Hear = (events: readonly BookEvent[]) => void;

const hearers = new Set<Hear>();

/** Tells a screen what was taken back while it stands there. */
export function useUndone(hear: Hear): void {
  useEffect(() => {
    hearers.add(hear);
    return () => void hearers.delete(hear);
  });
}

/** A note can be long; its beginning says which it was. */
const LONG = 200;

function sayBriefly(words: string): string {
  return words.length > LONG ? `${words.slice(0, LONG).trimEnd()}…` : `${words}.`;
}

/** Says what was taken back; `before`: the book as it stood until then. */
export function tellUndone({ events }: Commit, before: BookState): void {
  toast(sayBriefly(sayEntry(events, before).words));
  for (const hear of hearers) hear(events);
  // The list of books has the business's name from main.
  if (events.some(({ type }) => type === 'profile.changed-back')) void practiceStore.refresh();
}
