/** Backs up a book into a place: skipped when nothing changed, and old backups go only after the new one is good. */
import { basename, join } from 'node:path';
import type { BookId } from '#core/basics/ids';
import type { LocalDate } from '#core/basics/local-date';
import type { Clock } from '../clock';
import { leftoverOf } from '../files/durable-write';
import { errorCode, realFiles, type FileLayer } from '../files/file-layer';
import { StorageError } from '../journal/notices';
import * as notices from './backup-notices';
import { backupsToDrop } from './backup-policy';
import { BACKUP_EXTENSION, backupsIn, type BackupFile } from './backups-there';
import { readBook } from './book-content';
import { isStateOf, markOf } from './book-mark';
import { ifThere } from '../files/if-there';
import { idMark } from '../practice/folder-name';
import type { Progress } from './progress';
import { writeBackup } from './write-backup';

/** A folder in which each book has a folder of its own for its backups. */
export interface BackupPlace {
  readonly folder: string;
  /** Accord's own folder is made when it is not there; one that the user chose is on a stick that was pulled out. */
  readonly isOurs: boolean;
}

export interface BookToBackUp {
  readonly folder: string;
  readonly name: string;
  /** Of a book of the list: another, whose folder has the same name, must not get into its backups. */
  readonly bookId?: BookId;
  /** The last entry that was confirmed, where the book is open here; else all whole entries are taken. */
  readonly seq?: number;
}

export interface BackupOptions {
  readonly clock: Clock;
  readonly files?: FileLayer;
  /** Once aborted, what was begun is removed and the backup rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Reading back counts as much as writing. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface BackupOutcome {
  /** `unchanged`: nothing was recorded since this backup, so no other was made. */
  readonly kind: 'made' | 'unchanged';
  readonly backup: BackupFile;
}

export function backupFolder(
  place: Pick<BackupPlace, 'folder'>,
  { folder, bookId }: Pick<BookToBackUp, 'folder' | 'bookId'>,
): string {
  const name = basename(folder);
  const mark = bookId === undefined ? '' : idMark(bookId);
  return join(place.folder, name.endsWith(mark) ? name : name + mark);
}

/**
 * Backs up a book, also one that is being written to, here or at another desk.
 *
 * In that folder it looks for the newest backup of the same book, and makes none when nothing was recorded since.
 *
 * Resolves when the file is on disk under its name and was read back whole. Rejects with `StorageError` when there
 * is none, saying why: `book-empty`, `book-damaged`, `book-too-large`, `journal-missing`, `journal-unreadable`,
 * `password-between`, `book-changed-between`,
 * `backup-place-missing`, `backup-not-written`, `backup-reads-wrong`. The book and the backups that are there then
 * stay as they were, and no half one is left.
 */
export async function makeBackup(
  book: BookToBackUp,
  place: BackupPlace,
  { clock, files = realFiles, signal, onProgress }: BackupOptions,
): Promise<BackupOutcome> {
  const folder = backupFolder(place, book);
  try {
    await makeReady(place, folder, files);
    const all = await backupsIn(folder, files);
    // What can't be read here is told in full by `readBook`.
    const mark = await markOf(book.folder, files).catch(() => null);
    const last = mark && all.find(({ manifest }) => manifest.origin === mark.origin);
    if (last && isStateOf(last.manifest, mark)) return { kind: 'unchanged', backup: last };

    const content = await readBook(book.folder, book.seq, files);
    const { origin, seq, head, keyHash } = content;
    const bookName = keyHash === null ? book.name : null;
    const about = { bookName, origin, seq, head, createdAt: clock.now(), day: clock.today() };
    const backup = await writeBackup(folder, content, about, { files, signal, onProgress });
    await dropOld(backup, all, clock.today(), files);
    return { kind: 'made', backup };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof StorageError || errorCode(error) === 'unknown') throw error;
    throw new StorageError(notices.backupNotWritten(folder, error), error);
  }
}

async function makeReady(place: BackupPlace, folder: string, files: FileLayer): Promise<void> {
  const isThere = place.isOurs || (await ifThere(() => files.stat(place.folder))) !== null;
  if (!isThere) throw new StorageError(notices.placeMissing(place.folder));
  await files.mkdir(folder);
  await sweepLeftovers(folder, files);
}

const LEFT_FOR_MS = 3_600_000;

/** What a crash left. A backup that another computer is writing there just now is younger. */
async function sweepLeftovers(folder: string, files: FileLayer): Promise<void> {
  const isLeftover = (name: string) => leftoverOf(name)?.endsWith(BACKUP_EXTENSION) === true;
  for (const name of (await files.readdir(folder)).filter(isLeftover)) {
    const path = join(folder, name);
    const { mtimeMs } = await files.stat(path);
    if (Date.now() - mtimeMs > LEFT_FOR_MS) await files.unlink(path).catch(() => undefined);
  }
}

/** Only those of the same book: two may have come to share a folder. What can't be deleted now is tried again. */
async function dropOld(
  made: BackupFile,
  all: readonly BackupFile[],
  today: LocalDate,
  files: FileLayer,
): Promise<void> {
  const ofBook = all.filter(({ manifest }) => manifest.origin === made.manifest.origin);
  const dated = [made, ...ofBook].map(({ path, manifest }) => ({
    name: path,
    at: manifest.createdAt,
    day: manifest.day,
  }));
  for (const { name: path } of backupsToDrop(dated, today)) {
    // With the clock set back, others look newer than the one that was just made and found good.
    if (path !== made.path) await files.unlink(path).catch(() => undefined);
  }
}
