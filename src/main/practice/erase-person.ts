/** Erasing a person from a book: their words out of the journal, their files off the disk, and the book open again. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { DebtorId } from '#core/basics/ids';
import { ok, refuse, type Refusal, type Result } from '#core/basics/result';
import { eraser } from '#core/book/erase';
import { upcast } from '#core/book/upcast';
import type { ErasePerson, Erased } from '#core/contract/erasing';
import { mayErase } from '#core/erasures/may-erase';
import type { PersonErased } from '#core/erasures/events';
import type { Clock } from '../clock';
import { realFiles } from '../files/file-layer';
import { ifThere } from '../files/if-there';
import { ATTACHMENTS, recoveredPath } from '../journal/book-folder';
import type { BookCipher } from '../journal/cipher';
import { journalForm } from '../journal/claim';
import { takeLock, type Owner } from '../journal/lock';
import { bookInUse, StorageError } from '../journal/notices';
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
  const { state, drafts } = service.value;
  const may = mayErase(state, debtorId, clock.today());
  if (!may.ok) return may;
  const right = await checkSecret(practice, bookId, secret);
  if (!right.ok) return right;
  for (const key of Object.keys(drafts.all).filter((each) => each.endsWith(debtorId))) drafts.keep(key, '');
  const erased = await practice.whileClosed(bookId, async (folder, owner) => {
    const first = entryFor(clock, owner, debtorId, reason);
    const left = await eraseIn(folder, owner, { debtorId, first, secret });
    // The first line is another, by which the shelf knows the book.
    await practice.shelf.noteOrigin(bookId);
    return left;
  });
  const opened = await practice.openBook(bookId, secret);
  if (!opened.ok) return staysClosed(erased, opened.refusal);
  return erased.ok ? ok({ book: opened.value, left: erased.value }) : erased;
}

function staysClosed(erased: Result<unknown>, why: Refusal) {
  const first = erased.ok ? 'The person’s data is erased.' : erased.refusal.message;
  return refuse('book-stays-closed', `${first} The book could not be opened again. ${why.message}`);
}

function entryFor(clock: Clock, { by, desk }: Owner, debtorId: DebtorId, reason: string) {
  const at = clock.now();
  return (before: PersonErased['erasure']['before']): Entry => {
    const erasure = { debtorId, on: clock.today(), at, by, reason, before };
    const event: PersonErased = { type: 'person.erased', v: 1, erasure };
    return { at, by, desk, commandId: randomUUID(), command: 'person.erase', events: [event] };
  };
}

interface Erasing {
  readonly debtorId: DebtorId;
  readonly first: Parameters<typeof rebaseJournal>[1]['first'];
  readonly secret: string | undefined;
}

/** Gives the names of files that hold the person's words and could not be removed. */
async function eraseIn(folder: string, owner: Owner, erasing: Erasing): Promise<string[]> {
  const outcome = await takeLock(folder, owner, realFiles);
  if (outcome.kind === 'busy') throw new StorageError(bookInUse(outcome.holder));
  try {
    const erase = eraser(erasing.debtorId);
    const own = new Set<string>();
    const others = new Set<string>();
    await rebaseJournal(folder, {
      cipher: await cipherOf(folder, erasing.secret),
      files: realFiles,
      first: erasing.first,
      rewrite: ({ events }) =>
        events.map(upcast).map((event) => {
          // Also of files that were taken back since: the entries name them, and their contents stayed.
          if (event.type === 'attachment.added')
            (event.attachment.debtorId === erasing.debtorId ? own : others).add(event.attachment.hash);
          return erase(event);
        }),
    });
    return await eraseFiles(
      folder,
      [...own].filter((hash) => !others.has(hash)),
    );
  } finally {
    await outcome.lock.release();
  }
}

async function cipherOf(folder: string, secret: string | undefined): Promise<BookCipher | null> {
  if ((await journalForm(folder, realFiles)) !== 'encrypted') return null;
  return (await unlock(folder, secret ?? '', realFiles)).cipher;
}

/** The attachments, and the pieces of entries that a crash left: nobody can tell whose words those hold. */
async function eraseFiles(folder: string, hashes: readonly string[]): Promise<string[]> {
  const pieces = (await ifThere(() => realFiles.readdir(recoveredPath(folder)))) ?? [];
  const paths = [
    ...hashes.map((hash) => join(folder, ATTACHMENTS, hash)),
    ...pieces.map((name) => join(recoveredPath(folder), name)),
  ];
  const left: string[] = [];
  for (const path of paths) await eraseFile(path, realFiles).catch(() => left.push(path));
  return left;
}
