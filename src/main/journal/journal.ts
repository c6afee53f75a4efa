/**
 * Creates and opens the journal of a book. Opening reads and checks all of it, deals with what a crash left, and
 * says in `notices` whatever a person should know; nothing is skipped and nothing repaired in silence.
 */
import { dirname } from 'node:path';
import { errorCode, realFiles, syncFolder, type FileLayer, type OpenFile } from '../files/file-layer';
import { journalPath } from './book-folder';
import type { Chain } from './chain';
import { Journal } from './journal-file';
import { takeLock, type Lock } from './lock';
import type { LockTimes } from './lock-file';
import * as notices from './notices';
import { StorageError, type Notice } from './notices';
import { readJournal } from './read-journal';
import { recoverTail } from './recover';
import type { SealedEntry } from './seal';
import type { Snapshot, SnapshotStore } from './snapshot';

export interface OpenOptions<S> {
  /** Who opens the book and at which desk, for the one who finds it in use. */
  readonly owner: { readonly by: string; readonly desk: string };
  /** Where to find a state to start from; without it all entries are given. */
  readonly snapshots?: SnapshotStore<S>;
  readonly files?: FileLayer;
  /** For the names of files set aside. */
  readonly now?: () => Date;
  readonly lockTimes?: LockTimes;
}

export interface OpenedJournal<S> {
  readonly journal: Journal;
  /** The state to start from, checked against the chain; null: start from the empty state. */
  readonly snapshot: Snapshot<S> | null;
  /** What to apply to it: the entries after `snapshot.seq`, or all. */
  readonly entries: readonly SealedEntry[];
  /** What to tell the user, the reason for read-only (`journal.readOnly`) included. */
  readonly notices: readonly Notice[];
}

/**
 * Makes the folder (and those above it) and an empty journal in it, flushed to disk.
 *
 * Rejects with `StorageError`: `journal-exists`, `journal-not-created`.
 */
export async function createJournal(folder: string, files: FileLayer = realFiles): Promise<void> {
  const path = journalPath(folder);
  let made = false;
  try {
    await files.mkdir(folder);
    const file = await files.open(path, 'wx');
    made = true;
    try {
      await file.sync();
    } finally {
      await file.close();
    }
    await syncFolder(files, folder);
    await syncFolder(files, dirname(folder));
  } catch (error) {
    if (made) await files.unlink(path).catch(() => undefined);
    if (errorCode(error) === 'EEXIST') throw new StorageError(notices.journalExists(folder), error);
    throw new StorageError(notices.journalNotCreated(folder, error), error);
  }
}

/**
 * Opens the journal for recording, or read-only with the reason when another has it open, the folder can't be
 * written, a line is damaged, or entries are missing that the snapshot knew.
 *
 * Rejects with `StorageError`: `journal-missing`, `journal-unreadable`. The caller must `close()` the journal.
 */
export async function openJournal<S>(folder: string, options: OpenOptions<S>): Promise<OpenedJournal<S>> {
  const files = options.files ?? realFiles;
  const told: Notice[] = [];
  await checkThere(folder, files);
  const desk = await claim(folder, options, files, told);
  try {
    return await readAndRecover(folder, desk, options, files, told);
  } catch (error) {
    await desk.file.close().catch(() => undefined);
    await desk.lock?.release();
    if (error instanceof StorageError) throw error;
    throw new StorageError(notices.journalUnreadable(folder, error), error);
  }
}

async function checkThere(folder: string, files: FileLayer): Promise<void> {
  try {
    await files.stat(journalPath(folder));
  } catch (error) {
    const isMissing = errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR';
    throw new StorageError(
      isMissing ? notices.journalMissing(folder) : notices.journalUnreadable(folder, error),
      error,
    );
  }
}

/** The open file, with the lock when we may write, or with the reason why not. */
interface Claim {
  readonly file: OpenFile;
  readonly lock: Lock | null;
  readonly readOnly: Notice | null;
}

async function claim<S>(
  folder: string,
  options: OpenOptions<S>,
  files: FileLayer,
  told: Notice[],
): Promise<Claim> {
  let lock: Lock | null = null;
  let readOnly: Notice;
  try {
    const outcome = await takeLock(folder, options.owner, files, options.lockTimes);
    if (outcome.kind === 'held') {
      lock = outcome.lock;
      const file = await files.open(journalPath(folder), 'r+');
      if (outcome.takenOver) told.push(notices.lockTakenOver(outcome.from));
      return { file, lock, readOnly: null };
    }
    readOnly = notices.bookInUse(outcome.holder);
  } catch (error) {
    await lock?.release();
    readOnly = notices.notWritable(folder, error);
  }
  try {
    return { file: await files.open(journalPath(folder), 'r'), lock: null, readOnly };
  } catch (error) {
    throw new StorageError(notices.journalUnreadable(folder, error), error);
  }
}

async function readAndRecover<S>(
  folder: string,
  { file, lock, readOnly: claimed }: Claim,
  options: OpenOptions<S>,
  files: FileLayer,
  told: Notice[],
): Promise<OpenedJournal<S>> {
  // The snapshot first: while another desk writes, a journal read later is never behind it.
  const loaded = await options.snapshots?.load(lock !== null);
  told.push(...(loaded?.notices ?? []));
  const isLinked = (await file.stat()).nlink > 0;
  const bytes = await file.readFile();
  const { chain, snapshot, entries, isForeign, harm } = readJournal(bytes, loaded?.snapshot ?? null);
  if (isForeign) told.push(notices.snapshotIgnored('foreign'));
  if (claimed !== null && harm !== null) told.push(harm);
  let readOnly = claimed ?? harm;
  if (readOnly === null) {
    readOnly = await recover(folder, file, bytes, chain, options, files, told);
  } else if (chain.tail === 'torn') {
    const end = chain.ends.at(-1) ?? 0;
    told.push(notices.lastLineUnfinished(chain.ends.length + 1, bytes.length - end));
  }
  if (readOnly !== null) {
    told.push(readOnly);
    await lock?.release();
  }
  const journal = new Journal({
    folder,
    file,
    isLinked,
    chain,
    lock: readOnly === null ? lock : null,
    readOnly,
  });
  return { journal, snapshot, entries, notices: told };
}

/** Null when the file is in order now; otherwise why the book stays read-only. */
async function recover<S>(
  folder: string,
  file: OpenFile,
  bytes: Buffer,
  chain: Chain,
  options: OpenOptions<S>,
  files: FileLayer,
  told: Notice[],
): Promise<Notice | null> {
  try {
    const notice = await recoverTail(folder, file, bytes, chain, files, options.now ?? (() => new Date()));
    if (notice !== null) told.push(notice);
    return null;
  } catch (error) {
    return notices.recoveryFailed(error);
  }
}
