/** Restores a backup, and undoes that: the present book is moved aside, never written over and never deleted. */
import { join, dirname } from 'node:path';
import {
  errorCode,
  fileStamp,
  instantOfStamp,
  realFiles,
  syncFolder,
  writeAll,
  type FileLayer,
} from '../files/file-layer';
import { journalPath, lockPath } from '../journal/book-folder';
import { takeLock, type Lock, type Owner } from '../journal/lock';
import { bookInUse, StorageError, type Notice } from '../journal/notices';
import * as notices from './backup-notices';
import {
  isThere,
  putInPlace,
  removeFolder,
  restoreFolders,
  restoresOf,
  settleRestore,
  unfinishedRestores,
} from './folder-swap';
import { checkedChain } from './inspect-backup';
import type { ManifestFile } from './manifest';
import { openBackup, type OpenBackup } from './open-backup';
import { progressOver, type Progress } from './progress';

export interface RestoreOptions {
  /** Who does it, for another desk that would open the book meanwhile. */
  readonly owner: Owner;
  readonly files?: FileLayer;
  /** For the names of folders. */
  readonly now?: () => Date;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Restored {
  readonly entries: number;
  readonly head: string;
  /** The folder that holds the book as it was before; null when there was none. */
  readonly keptAs: string | null;
}

/**
 * Unpacks a backup beside `folder`, checks all of it there, and only then puts it in place. Close the book first.
 *
 * Whatever fails or crashes when, `folder` holds the old book or the restored one, after `settleRestore` at the
 * latest. Rejects with `StorageError`: `not-a-backup`, `backup-damaged`, `backup-from-newer-version`,
 * `backup-unreadable`, `book-in-use`, `not-restored`; with the signal's reason when aborted.
 */
export async function restoreBackup(
  path: string,
  folder: string,
  options: RestoreOptions,
): Promise<Restored> {
  const { files = realFiles, now = () => new Date(), signal } = options;
  return whileLocked(
    folder,
    options,
    (error) => notices.notRestored(folder, error),
    async () => {
      const { coming, before } = restoreFolders(folder, await nextStamp(folder, now(), files));
      const backup = await openBackup(path, files, signal);
      const { seq: entries, head } = backup.manifest;
      try {
        for (const stamp of await unfinishedRestores(folder, files)) {
          await removeFolder(restoreFolders(folder, stamp).coming, files);
        }
        await unpack(backup, coming, files, options.onProgress);
        checkedChain(path, await files.readFile(journalPath(coming)), backup.manifest);
        signal?.throwIfAborted();
        return { entries, head, keptAs: await putInPlace(coming, folder, before, files) };
      } catch (error) {
        // While the old book is not in its place, this folder beside it tells `settleRestore` why.
        const isOldInPlace = !(await isThere(before, files).catch(() => true));
        if (isOldInPlace) await removeFolder(coming, files).catch(() => undefined);
        throw error;
      } finally {
        await backup.close();
      }
    },
  );
}

/**
 * Puts the book from before the last restore back in its place, byte by byte; the restored one, with whatever was
 * recorded in it since, is moved aside in its turn. Close the book first.
 *
 * Rejects with `StorageError`: `nothing-to-undo`, `book-in-use`, `not-undone`.
 */
export async function undoRestore(
  folder: string,
  options: Pick<RestoreOptions, 'owner' | 'files'>,
): Promise<{ readonly keptAs: string | null }> {
  const { files = realFiles } = options;
  return whileLocked(
    folder,
    options,
    (error) => notices.notUndone(folder, error),
    async () => {
      const [stamp] = await restoresOf(folder, files);
      if (stamp === undefined) throw new StorageError(notices.nothingToUndo(folder));
      const { before, takenBack } = restoreFolders(folder, stamp);
      return { keptAs: await putInPlace(before, folder, takenBack, files) };
    },
  );
}

/** Later than the restores before, though the clock was set back since: the last one is the one to be undone. */
async function nextStamp(folder: string, now: Date, files: FileLayer): Promise<string> {
  const [last = ''] = await restoresOf(folder, files);
  const lastAt = Date.parse(instantOfStamp(last) ?? '');
  return fileStamp(lastAt >= now.getTime() ? new Date(lastAt + 1) : now);
}

/** Keeps others from writing into the book that is to be moved; the lock moves with it and is removed there. */
async function whileLocked<T extends { readonly keptAs: string | null }>(
  folder: string,
  { owner, files = realFiles, signal }: Pick<RestoreOptions, 'owner' | 'files' | 'signal'>,
  refusal: (error: unknown) => Notice,
  task: () => Promise<T>,
): Promise<T> {
  let lock: Lock | null = null;
  try {
    await settleRestore(folder, files);
    if (await isThere(folder, files)) {
      const outcome = await takeLock(folder, owner, files);
      if (outcome.kind === 'busy') throw new StorageError(bookInUse(outcome.holder));
      lock = outcome.lock;
    }
    const done = await task();
    if (done.keptAs !== null) await files.unlink(lockPath(done.keptAs)).catch(() => undefined);
    return done;
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof StorageError || errorCode(error) === 'unknown') throw error;
    throw new StorageError(refusal(error), error);
  } finally {
    await lock?.release();
  }
}

/** All files of the backup in a new folder, on disk. */
async function unpack(
  backup: OpenBackup,
  folder: string,
  files: FileLayer,
  onProgress: RestoreOptions['onProgress'],
): Promise<void> {
  const tell = progressOver(backup.manifest.files, 1, onProgress);
  const folders = new Set([folder, ...backup.manifest.files.map(({ name }) => dirname(join(folder, name)))]);
  for (const each of folders) await files.mkdir(each);
  for (const file of backup.manifest.files)
    await unpackFile(backup, file, join(folder, file.name), files, tell);
  for (const each of folders) await syncFolder(files, each);
}

async function unpackFile(
  backup: OpenBackup,
  listed: ManifestFile,
  path: string,
  files: FileLayer,
  tell: (bytes: number) => void,
): Promise<void> {
  const file = await files.open(path, 'wx');
  try {
    let written = 0;
    await backup.read(listed, async (chunk) => {
      await writeAll(file, chunk, written);
      written += chunk.length;
      tell(chunk.length);
    });
    await file.sync();
  } finally {
    await file.close();
  }
}
