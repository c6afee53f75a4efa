/**
 * An erasing as it comes to the disk: the journal anew, then the files that none of its entries names any more. What a
 * crash between the two has left is removed at the next opening.
 */
import { basename, join } from 'node:path';
import { contentPutBy } from '#core/book/contents';
import type { BookEvent } from '#core/book/event';
import { upcast } from '#core/book/upcast';
import type { Notice } from '#core/contract/books';
import { isAttachment } from '../backup/book-content';
import { foldersOfRestores } from '../backup/folder-swap';
import { instantOfStamp, realFiles, type FileLayer } from '../files/file-layer';
import { filesOfBook } from '../journal/book-folder';
import type { BookCipher } from '../journal/cipher';
import { journalForm } from '../journal/claim';
import type { OpenedJournal } from '../journal/journal';
import { takeLock, type Owner } from '../journal/lock';
import { bookInUse, notErased, StorageError } from '../journal/notices';
import { unlock } from '../journal/password/unlock';
import { eraseFile, rebaseJournal, type Rebase } from '../journal/rebase';
import type { DraftsFile } from './drafts';

export interface Erasing {
  readonly erase: (event: BookEvent) => BookEvent;
  readonly first: Rebase['first'];
  readonly secret: string | undefined;
}

/**
 * Gives the paths of what may hold the person's words still: what could not be removed, and what a restore left. Rejects
 * with `StorageError` as `rebaseJournal` and `unlock` do, and: `book-in-use`.
 */
export async function eraseOnDisk(
  folder: string,
  owner: Owner,
  { erase, first, secret }: Erasing,
  files: FileLayer = realFiles,
): Promise<string[]> {
  const outcome = await takeLock(folder, owner, files).catch((error: unknown) => {
    throw new StorageError(notErased(error), error);
  });
  if (outcome.kind === 'busy') throw new StorageError(bookInUse(outcome.holder));
  try {
    const erased: BookEvent[] = [];
    await rebaseJournal(folder, {
      cipher: await cipherOf(folder, secret, files),
      files,
      first,
      rewrite({ events }) {
        const rewritten = events.map(upcast).map(erase);
        erased.push(...rewritten);
        return rewritten;
      },
    });
    const { left } = await eraseFiles(folder, erased, files);
    return [...left, ...(await foldersOfRestores(folder, files))];
  } finally {
    await outcome.lock.release();
  }
}

async function cipherOf(
  folder: string,
  secret: string | undefined,
  files: FileLayer,
): Promise<BookCipher | null> {
  if ((await journalForm(folder, files)) !== 'encrypted') return null;
  return (await unlock(folder, secret ?? '', files)).cipher;
}

/**
 * For a book that was just opened for writing: what an erasing should have removed, had Accord not been stopped, goes
 * now, and so does what was half typed about the person. Never rejects.
 *
 * An erasing leaves no snapshot, and whoever opens the book next comes by here before anything more is recorded: so the
 * journal alone tells that there may be something to do.
 */
export async function finishErasing(
  folder: string,
  { snapshot, entries }: Pick<OpenedJournal<unknown>, 'snapshot' | 'entries'>,
  drafts: DraftsFile,
  files: FileLayer,
): Promise<Notice[]> {
  const [first] = entries[0]?.events.map(upcast) ?? [];
  if (snapshot !== null || first?.type !== 'person.erased') return [];
  const { debtorId, before, at } = first.erasure;
  if (before.entries !== entries.length - 1) return [];
  await drafts.forgetAbout(debtorId);
  const events = entries.flatMap((entry) => entry.events.map(upcast));
  const { removed, left } = await eraseFiles(folder, events, files, at);
  if (removed + left.length === 0) return [];
  return [erasingFinished([...left, ...(await foldersOfRestores(folder, files))])];
}

/**
 * The contents that no entry names: the person's own, and those kept and never attached. And what was set aside as
 * damaged or unfinished, up to the instant `until`: nobody can tell whose words it holds.
 */
async function eraseFiles(
  folder: string,
  events: readonly BookEvent[],
  files: FileLayer,
  until: string | null = null,
): Promise<{ readonly removed: number; readonly left: readonly string[] }> {
  const needed = new Set(events.map(contentPutBy));
  const names = await filesOfBook(folder, files).catch(() => null);
  if (names === null) return { removed: 0, left: [folder] };
  const mayHold = (name: string) =>
    isAttachment(name) ? !needed.has(basename(name)) : SET_ASIDE.test(name) && !isLater(name, until);
  const paths = names.filter(mayHold).map((name) => join(folder, name));
  const left: string[] = [];
  for (const path of paths) await eraseFile(path, files).catch(() => left.push(path));
  return { removed: paths.length - left.length, left };
}

const SET_ASIDE = /^(recovered\/|(snapshot|drafts)\.bad-)/;
const STAMP = /\d{4}-\d\d-\d\dT[\d-]+Z/;

/** A piece of an entry made after the erasing holds nothing of it, and somebody was told where it is. */
function isLater(name: string, until: string | null): boolean {
  const at = instantOfStamp(STAMP.exec(name)?.[0] ?? '');
  return until !== null && at !== null && Date.parse(at) > Date.parse(until);
}

function erasingFinished(left: readonly string[]): Notice {
  const rest =
    left.length === 0
      ? 'Nothing to do.'
      : `What may still hold their words is left for you to delete: ${left.join(', ')}`;
  return {
    code: 'erasing-finished',
    message: `Accord was stopped while it erased a person’s data. What it had not come to yet is removed now. ${rest}`,
  };
}
