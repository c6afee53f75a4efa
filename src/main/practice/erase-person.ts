/** Erasing a person from a book: their words out of the journal, their files off the disk, and the book open again. */
import { randomUUID } from 'node:crypto';
import type { DebtorId } from '#core/basics/ids';
import { ok, refuse, type Refusal, type Result } from '#core/basics/result';
import { eraser } from '#core/book/erase';
import type { ErasePerson, Erased } from '#core/contract/erasing';
import { mayErase } from '#core/erasures/may-erase';
import type { PersonErased } from '#core/erasures/events';
import type { Clock } from '../clock';
import type { Owner } from '../journal/lock';
import type { Entry } from '../journal/seal';
import { checkSecret } from './check-secret';
import { eraseOnDisk } from './erase-on-disk';
import type { Practice } from './practice';

/**
 * Refuses what `mayErase` refuses, and what the disk or a wrong password do; the book is then as it was. Files that
 * could not be removed are named in the answer.
 */
export async function erasePerson(
  practice: Practice,
  clock: Clock,
  { bookId, debtorId, reason, secret }: ErasePerson,
): Promise<Result<Erased>> {
  const service = practice.book(bookId);
  if (!service.ok) return service;
  const { state, readOnly } = service.value;
  if (readOnly) return refuse(readOnly.code, readOnly.message);
  const may = mayErase(state, debtorId, clock.today());
  if (!may.ok) return may;
  const right = await checkSecret(practice, bookId, secret);
  if (!right.ok) return right;
  const closed = await practice.whileClosed(bookId, async (folder, owner): Promise<Result<string[]>> => {
    // Until it was closed, something more may have been written down.
    const stillMay = mayErase(state, debtorId, clock.today());
    if (!stillMay.ok) return stillMay;
    const first = entryFor(clock, owner, debtorId, reason);
    const left = await eraseOnDisk(folder, owner, { erase: eraser(debtorId, state), first, secret });
    // The first line is another, by which the shelf knows the book.
    await practice.shelf.noteOrigin(bookId);
    return ok(left);
  });
  const erased = closed.ok ? closed.value : closed;
  const opened = await practice.openBook(bookId, secret);
  if (!opened.ok) return staysClosed(erased, opened.refusal);
  return erased.ok ? ok({ book: opened.value, left: erased.value }) : erased;
}

function staysClosed(erased: Result<unknown>, why: Refusal) {
  const first = erased.ok ? 'The person’s data is erased.' : erased.refusal.message;
  return refuse('book-stays-closed', `${first} The book could not be opened again. ${why.message}`);
}

function entryFor(clock: Clock, { by, desk }: Owner, debtorId: DebtorId, reason: string) {
  return (before: PersonErased['erasure']['before']): Entry => {
    // As late as can be: a backup that read the old trail just before is known by its time.
    const at = clock.now();
    const erasure = { debtorId, on: clock.today(), at, by, reason, before };
    const event: PersonErased = { type: 'person.erased', v: 1, erasure };
    return { at, by, desk, commandId: randomUUID(), command: 'person.erase', events: [event] };
  };
}
