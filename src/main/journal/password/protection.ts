/** What an opening does after the setting or removing of a password was interrupted, so that the book is one or the other. */
import { dirname, join } from 'node:path';
import { errorCode, fileStamp, freePath, syncFolder, type FileLayer } from '../../files/file-layer';
import { keyPath, recoveredPath } from '../book-folder';
import type { Notice } from '../notices';
import { writeKeyFile } from './key-file';
import { keyLeftOver, protectionFinished, protectionUnfinished } from './notices';
import { sealSideFiles } from './side-files';
import type { Unlocked } from './unlock';

/** The journal is encrypted: so is everything beside it after this, or it is told what keeps it from being so. */
export async function finishProtection(
  folder: string,
  unlocked: Unlocked | null,
  files: FileLayer,
): Promise<Notice[]> {
  if (unlocked === null || unlocked.keyFile.isComplete) return [];
  try {
    await completeProtection(folder, unlocked, files);
    return [protectionFinished()];
  } catch (error) {
    return [protectionUnfinished(error)];
  }
}

/** Encrypts what lies beside the journal, and notes that it is. Rejects with the system's error. */
export async function completeProtection(
  folder: string,
  { keyFile, cipher }: Pick<Unlocked, 'keyFile' | 'cipher'>,
  files: FileLayer,
): Promise<void> {
  await sealSideFiles(folder, cipher, files);
  await writeKeyFile(folder, { ...keyFile, isComplete: true }, files);
}

/** The journal is plain: a key beside it is of no use, but is kept, as everything is that we do not know better about. */
export async function setKeyAside(folder: string, files: FileLayer, now: () => Date): Promise<Notice[]> {
  try {
    await files.stat(keyPath(folder));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
  const recovered = recoveredPath(folder);
  await files.mkdir(recovered);
  await syncFolder(files, dirname(recovered));
  const path = await freePath(files, join(recovered, `key-${fileStamp(now())}`), '.json');
  await files.rename(keyPath(folder), path);
  return [keyLeftOver(path)];
}
