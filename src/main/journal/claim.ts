/** The first steps of every opening: is there a book, is it encrypted, may we write in it. */
import { errorCode, type FileLayer, type OpenFile } from '../files/file-layer';
import { journalPath } from './book-folder';
import { isEncrypted, START_BYTES } from './password/encrypted-line';
import { takeLock, type Lock, type Owner } from './lock';
import type { LockTimes } from './lock-file';
import * as notices from './notices';
import { StorageError, type Notice } from './notices';

export type JournalForm = 'empty' | 'plain' | 'encrypted';

/** As its first bytes say. Rejects with `StorageError`: `journal-missing`, `journal-unreadable`. */
export async function journalForm(folder: string, files: FileLayer): Promise<JournalForm> {
  let file: OpenFile | null = null;
  try {
    file = await files.open(journalPath(folder), 'r');
    const start = Buffer.alloc(START_BYTES);
    const { bytesRead } = await file.read(start, 0, START_BYTES, 0);
    if (bytesRead === 0) return 'empty';
    return isEncrypted(start.subarray(0, bytesRead)) ? 'encrypted' : 'plain';
  } catch (error) {
    throw new StorageError(await whyNot(folder, error, files), error);
  } finally {
    await file?.close().catch(() => undefined);
  }
}

async function whyNot(folder: string, error: unknown, files: FileLayer): Promise<Notice> {
  if (!isMissing(error)) return notices.journalUnreadable(folder, error);
  const isFolderMissing = await files.stat(folder).then(() => false, isMissing);
  return isFolderMissing ? notices.folderMissing(folder) : notices.journalMissing(folder);
}

function isMissing(error: unknown): boolean {
  return errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR';
}

/** The open file, with the lock when we may write, or with the reason why not. */
export interface Claim {
  readonly file: OpenFile;
  readonly lock: Lock | null;
  readonly readOnly: Notice | null;
}

/** Takes the lock when it is to be had; `told` hears of one that was taken from a holder who is gone. */
export async function claim(
  folder: string,
  options: { readonly owner: Owner; readonly lockTimes?: LockTimes },
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
