/**
 * The backups of a book that lie in a folder. When a book was last backed up is learned from these files alone: a
 * separate note would go on saying so after the stick was lost or emptied.
 */
import { compare } from '#core/basics/order';
import { join } from 'node:path';
import { realFiles, type FileLayer } from '../files/file-layer';
import { StorageError } from '../journal/notices';
import { ifThere } from '../files/if-there';
import type { Manifest } from './manifest';
import { openBackup } from './open-backup';

export const BACKUP_EXTENSION = '.accord-backup.zip';

export interface BackupFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly manifest: Manifest;
}

/**
 * Newest first; none when there is no such folder. A file that can't be made out is left out: it counts for nothing
 * and is never deleted. Only what they say of themselves is read; rejects with the system's error.
 */
export async function backupsIn(folder: string, files: FileLayer = realFiles): Promise<BackupFile[]> {
  const names = (await ifThere(() => files.readdir(folder))) ?? [];
  const found: BackupFile[] = [];
  for (const name of names.filter((each) => each.endsWith(BACKUP_EXTENSION))) {
    const backup = await lookAt(join(folder, name), name, files);
    if (backup !== null) found.push(backup);
  }
  return found.toSorted((a, b) => compare(orderOf(b), orderOf(a)));
}

async function lookAt(path: string, name: string, files: FileLayer): Promise<BackupFile | null> {
  try {
    const { manifest, bytes, close } = await openBackup(path, files);
    await close();
    return { path, name, bytes, manifest };
  } catch (error) {
    if (error instanceof StorageError) return null;
    throw error;
  }
}

/** Two of one instant, as a test's clock makes them, follow in the order of their entries. */
function orderOf({ manifest: { createdAt, seq } }: BackupFile): string {
  return `${createdAt} ${String(seq).padStart(12, '0')}`;
}
