/** Erasing a person from a book: their words out of the journal, their files off the disk, and the book open again. */
import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import type { BookId, DebtorId } from '#core/basics/ids';
import { ok, refuse, type Refusal, type Result } from '#core/basics/result';
import { eraser } from '#core/book/erase';
import type { BookEvent } from '#core/book/event';
import { upcast } from '#core/book/upcast';
import type { ErasePerson, Erased } from '#core/contract/erasing';
import { keptFor } from '#core/debtors/known-as';
import type { DebtorsState } from '#core/debtors/state';
import { mayErase } from '#core/erasures/may-erase';
import type { PersonErased } from '#core/erasures/events';
import { isAttachment } from '../backup/book-content';
import { foldersOfRestores } from '../backup/folder-swap';
import type { Clock } from '../clock';
import { realFiles } from '../files/file-layer';
import { filesOfBook } from '../journal/book-folder';
import type { BookCipher } from '../journal/cipher';
import { journalForm } from '../journal/claim';
import { takeLock, type Owner } from '../journal/lock';
import { bookInUse, notErased, StorageError } from '../journal/notices';
import { unlock } from '../journal/password/unlock';
import { eraseFile, rebaseJournal } from '../journal/rebase';
import type { Entry } from '../journal/seal';
import { checkSecret } from './check-secret';
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
    const erase = eraser(debtorId, state);
    const left = await eraseIn(folder, owner, { debtorId, erase, state, first, secret });
    // The first line is another, by which the shelf knows the book.
    await practice.shelf.noteOrigin(bookId);
    return ok(left);
  });
  const erased = closed.ok ? closed.value : closed;
  const opened = await practice.openBook(bookId, secret);
  if (!opened.ok) return staysClosed(erased, opened.refusal);
  if (!erased.ok) return erased;
  await forgetDrafts(practice, bookId, debtorId);
  const book = await practice.openBook(bookId, secret);
  return book.ok ? ok({ book: book.value, left: erased.value }) : book;
}

/** Only once it is done: a refusal must not cost what is half typed. */
async function forgetDrafts(practice: Practice, bookId: BookId, debtorId: DebtorId): Promise<void> {
  const service = practice.book(bookId);
  if (!service.ok) return;
  const { drafts } = service.value;
  for (const key of Object.keys(drafts.all).filter((each) => each.endsWith(debtorId))) drafts.keep(key, '');
  await drafts.flush();
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

interface Erasing {
  readonly debtorId: DebtorId;
  readonly erase: (event: BookEvent) => BookEvent;
  /** The book as it was closed. */
  readonly state: DebtorsState;
  readonly first: Parameters<typeof rebaseJournal>[1]['first'];
  readonly secret: string | undefined;
}

/** Gives the paths of what may hold the person's words still: what could not be removed, and what a restore left. */
async function eraseIn(folder: string, owner: Owner, erasing: Erasing): Promise<string[]> {
  const outcome = await takeLock(folder, owner, realFiles).catch((error: unknown) => {
    throw new StorageError(notErased(error), error);
  });
  if (outcome.kind === 'busy') throw new StorageError(bookInUse(outcome.holder));
  try {
    const others = new Set<string>();
    await rebaseJournal(folder, {
      cipher: await cipherOf(folder, erasing.secret),
      files: realFiles,
      first: erasing.first,
      rewrite: ({ events }) =>
        events.map(upcast).map((event) => {
          // The business's own, and no person's.
          if (event.type === 'stationery.changed' && event.is?.logo) others.add(event.is.logo.hash);
          // Also of files that were taken back since: the entries name them, and their contents stayed.
          if (
            event.type === 'attachment.added' &&
            keptFor(erasing.state, event.attachment.debtorId) !== erasing.debtorId
          )
            others.add(event.attachment.hash);
          return erasing.erase(event);
        }),
    });
    return [...(await eraseFiles(folder, others)), ...(await foldersOfRestores(folder, realFiles))];
  } finally {
    await outcome.lock.release();
  }
}

async function cipherOf(folder: string, secret: string | undefined): Promise<BookCipher | null> {
  if ((await journalForm(folder, realFiles)) !== 'encrypted') return null;
  return (await unlock(folder, secret ?? '', realFiles)).cipher;
}

/**
 * The contents that nobody else has, also those that no entry names: kept and never attached, or left by an erasing that
 * a crash cut short. And what was set aside as damaged or unfinished: nobody can tell whose words it holds.
 */
async function eraseFiles(folder: string, others: ReadonlySet<string>): Promise<string[]> {
  const names = await filesOfBook(folder, realFiles).catch(() => null);
  if (names === null) return [folder];
  const mayHold = (name: string) => (isAttachment(name) ? !others.has(basename(name)) : SET_ASIDE.test(name));
  const left: string[] = [];
  for (const path of names.filter(mayHold).map((name) => join(folder, name)))
    await eraseFile(path, realFiles).catch(() => left.push(path));
  return left;
}

const SET_ASIDE = /^(recovered\/|(snapshot|drafts)\.bad-)/;
