/**
 * Creates and opens the journal of a book. Opening reads and checks all of it, deals with what a crash left, and
 * says in `notices` whatever a person should know; nothing is skipped and nothing repaired in silence.
 */
import { dirname } from 'node:path';
import { errorCode, realFiles, syncFolder, type FileLayer, type OpenFile } from '../files/file-layer';
import { journalPath } from './book-folder';
import { walkChain, type Chain } from './chain';
import type { BookCipher } from './cipher';
import { clockNotice } from './clock-check';
import { claim, journalForm, type Claim } from './claim';
import { Journal } from './journal-file';
import { sweepLeftovers } from './leftovers';
import type { Owner } from './lock';
import type { LockTimes } from './lock-file';
import * as notices from './notices';
import { StorageError, type Notice } from './notices';
import { bookLocked } from './password/notices';
import { finishProtection, setKeyAside } from './password/protection';
import { unlock } from './password/unlock';
import { readJournal, type JournalReading } from './read-journal';
import { recoverTail } from './recover';
import type { SealedEntry } from './seal';
import type { Snapshot, SnapshotStore } from './snapshot';

export interface OpenOptions<S> {
  readonly owner: Owner;
  /** Where to find a state to start from; without it all entries are given. */
  readonly snapshots?: SnapshotStore<S>;
  /** The password of the book, or the code on its recovery sheet; not looked at in a book without a password. */
  readonly unlock?: string | undefined;
  readonly files?: FileLayer;
  /** For the names of files set aside, and to find out that the clock was set back. */
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
  /** For the other files of the book; null in a book without a password. */
  readonly cipher: BookCipher | null;
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
 * Rejects with `StorageError`: `journal-missing`, `journal-unreadable`; in a book with a password also
 * `book-locked` when none is given, and as `unlock` does. The caller must `close()` the journal.
 */
export async function openJournal<S>(folder: string, options: OpenOptions<S>): Promise<OpenedJournal<S>> {
  const files = options.files ?? realFiles;
  const told: Notice[] = [];
  const isEncrypted = (await journalForm(folder, files)) === 'encrypted';
  if (isEncrypted && options.unlock === undefined) throw new StorageError(bookLocked());
  const desk = await claim(folder, options, files, told);
  try {
    return await readAndRecover(folder, desk, isEncrypted ? options.unlock : undefined, options, told);
  } catch (error) {
    await desk.file.close().catch(() => undefined);
    await desk.lock?.release();
    if (error instanceof StorageError) throw error;
    throw new StorageError(notices.journalUnreadable(folder, error), error);
  }
}

async function readAndRecover<S>(
  folder: string,
  desk: Claim,
  secret: string | undefined,
  options: OpenOptions<S>,
  told: Notice[],
): Promise<OpenedJournal<S>> {
  const { file, lock } = desk;
  const begin = () => prepare(folder, lock !== null, secret, options, told);
  const read = async () => {
    const isLinked = (await file.stat()).nlink > 0;
    const bytes = await file.readFile();
    return { isLinked, bytes, walked: walkChain(bytes) };
  };
  // Alone, both at once: making a key from a password takes as long as reading, on another core. While another desk
  // writes, the snapshot goes first: a journal read later is never behind it.
  const [{ cipher, candidate }, { isLinked, bytes, walked }] =
    lock === null ? [await begin(), await read()] : await Promise.all([begin(), read()]);
  const reading = readJournal(bytes, candidate, cipher, walked);
  const { chain, head, lastAt, snapshot, entries } = reading;
  const readOnly = await settle(folder, desk, bytes, reading, cipher !== null, options, told);
  if (readOnly !== null) {
    told.push(readOnly);
    await lock?.release();
  }
  const { files = realFiles } = options;
  const parts = { folder, files, file, isLinked, chain, head, lastAt, cipher, readOnly };
  const journal = new Journal({ ...parts, lock: readOnly === null ? lock : null });
  return { journal, snapshot, entries, notices: told, cipher };
}

/** Tells what the reading found, and puts the end of the file in order if we may; why the book is read-only, or null. */
async function settle<S>(
  folder: string,
  { file, readOnly: claimed }: Claim,
  bytes: Buffer,
  { chain, lastAt, isForeign, harm }: JournalReading<S>,
  isProtected: boolean,
  options: OpenOptions<S>,
  told: Notice[],
): Promise<Notice | null> {
  const { now = () => new Date() } = options;
  if (isForeign) told.push(notices.snapshotIgnored('foreign'));
  if (claimed === null && harm === null) {
    const clock = clockNotice(now().toISOString(), lastAt);
    if (clock !== null) told.push(clock);
    return recover(folder, file, bytes, chain, isProtected, options, told);
  }
  if (claimed !== null && harm !== null) told.push(harm);
  if (chain.tail === 'torn') {
    const end = chain.ends.at(-1) ?? 0;
    told.push(notices.lastLineUnfinished(chain.ends.length + 1, bytes.length - end));
  }
  return claimed ?? harm;
}

/** The cipher of a book with a password, and the snapshot, both if there is one. */
async function prepare<S>(
  folder: string,
  mayWrite: boolean,
  secret: string | undefined,
  { files = realFiles, snapshots }: OpenOptions<S>,
  told: Notice[],
): Promise<{ cipher: BookCipher | null; candidate: Snapshot<S> | null }> {
  const unlocked = secret === undefined ? null : await unlock(folder, secret, files);
  if (mayWrite) {
    await sweepLeftovers(folder, files);
    told.push(...(await finishProtection(folder, unlocked, files)));
  }
  const cipher = unlocked?.cipher ?? null;
  const loaded = await snapshots?.load(mayWrite, cipher);
  told.push(...(loaded?.notices ?? []));
  return { cipher, candidate: loaded?.snapshot ?? null };
}

/** Null when the file is in order now; otherwise why the book stays read-only. */
async function recover(
  folder: string,
  file: OpenFile,
  bytes: Buffer,
  chain: Chain,
  isProtected: boolean,
  { files = realFiles, now = () => new Date() }: { readonly files?: FileLayer; readonly now?: () => Date },
  told: Notice[],
): Promise<Notice | null> {
  try {
    const notice = await recoverTail(folder, file, bytes, chain, files, now);
    if (notice !== null) told.push(notice);
    if (!isProtected && chain.ends.length > 0) told.push(...(await setKeyAside(folder, files, now)));
    return null;
  } catch (error) {
    return notices.recoveryFailed(error);
  }
}
