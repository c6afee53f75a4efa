/**
 * A whole new book from steps, written with one flush instead of one an entry.
 *
 * Every step is decided, applied and sealed as in a book at work. Only nobody is told of an entry before all of
 * them are on disk, so a flush for each would protect nothing and make 100,000 of them take minutes.
 */
import { randomUUID } from 'node:crypto';
import type { DecideContext } from '#core/basics/decide-context';
import { apply } from '#core/book/apply';
import { decide } from '#core/book/decide';
import { emptyBook, STATE_VERSION, type BookState } from '#core/book/state';
import type { SampleStep } from '#core/sample/sample-step';
import { durableWrite } from '../files/durable-write';
import { journalPath } from '../journal/book-folder';
import { createJournal } from '../journal/journal';
import { journalNotCreated, StorageError } from '../journal/notices';
import { FIRST_PREV, sealEntry } from '../journal/seal';
import { snapshotStore } from '../journal/snapshot';
import type { Desk } from './book-service';

/**
 * Makes the book in `folder`, its snapshot included, and answers with its number of entries.
 *
 * Rejects with `StorageError` when there is a book already or the folder can't be written; with a plain error on
 * a step that is refused: made-up steps obey the rules, or are wrong.
 */
export async function writeBook(
  folder: string,
  steps: Iterable<SampleStep>,
  { by, desk }: Pick<Desk, 'by' | 'desk'>,
): Promise<number> {
  await createJournal(folder);
  const state = emptyBook();
  const lines: Buffer[] = [];
  let head = FIRST_PREV;
  for (const step of steps) {
    const command = step.command(state);
    const context = { now: step.at, today: step.today, by: by(), newId };
    const decided = decide(state, command, context);
    if (!decided.ok) throw new Error(`${command.type} at ${step.at}: ${decided.refusal.code}`);
    for (const event of decided.value) apply(state, event);
    const entry = { at: step.at, by: by(), desk, commandId: randomUUID(), command: command.type };
    const sealed = sealEntry({ ...entry, events: decided.value }, lines.length + 1, head);
    lines.push(sealed.bytes);
    head = sealed.hash;
  }
  try {
    await durableWrite(journalPath(folder), Buffer.concat(lines));
  } catch (error) {
    throw new StorageError(journalNotCreated(folder, error), error);
  }
  const snapshots = snapshotStore<BookState>(folder, { stateVersion: STATE_VERSION });
  await snapshots.save({ seq: lines.length, head, state });
  return lines.length;
}

const newId: DecideContext['newId'] = <Id extends string>() => randomUUID() as string as Id;
