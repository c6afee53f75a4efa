/** A backup opened for reading: its manifest is believed only where the archive agrees with it, byte by byte. */
import { createHash } from 'node:crypto';
import type { FileLayer } from '../files/file-layer';
import { StorageError } from '../journal/notices';
import { JOURNAL } from '../journal/book-folder';
import { isAttachment, isBookFile, MOST_JOURNAL_BYTES } from './book-content';
import * as notices from './backup-notices';
import { MANIFEST, readManifest, type Manifest, type ManifestFile } from './manifest';
import { BadZip, openZip, type ZippedFile, type ZipSource } from './zip-file';

const MOST_MANIFEST_BYTES = 2 ** 25;

type TakeChunk = (chunk: Uint8Array) => Promise<void> | void;

export interface OpenBackup {
  readonly manifest: Manifest;
  /** The archive's own size on disk. */
  readonly bytes: number;
  /**
   * Gives the content of one file of the manifest piece by piece and resolves when all of it was what had been put
   * in. Rejects with `StorageError`: `backup-damaged`, `backup-unreadable`; the pieces given are then worth nothing.
   */
  readonly read: (file: ManifestFile, take: TakeChunk) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a backup and checks that it holds exactly what its manifest lists, under names that a book has.
 *
 * Only the journal and the manifest may be packed, and only to a size we could use; so no small file swells into
 * one that fills the disk. Rejects with `StorageError`: `not-a-backup`, `backup-damaged`,
 * `backup-from-newer-version`, `backup-unreadable`.
 */
export async function openBackup(path: string, files: FileLayer, signal?: AbortSignal): Promise<OpenBackup> {
  const file = await orUnreadable(path, () => files.open(path, 'r'));
  try {
    const source: ZipSource = {
      stat: () => orUnreadable(path, () => file.stat()),
      read: (...args) => orUnreadable(path, () => file.read(...args)),
    };
    const zipped = new Map((await openZip(source, signal)).map((one) => [one.name, one]));
    const manifest = await manifestIn(path, zipped.get(MANIFEST));
    zipped.delete(MANIFEST);
    if (!isAllOf(manifest, zipped)) throw new StorageError(notices.notABackup(path));
    return {
      manifest,
      bytes: (await source.stat()).size,
      read: (one, take) => readChecked(path, one, zipped.get(one.name), take),
      close: () => file.close().catch(() => undefined),
    };
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error instanceof BadZip ? new StorageError(notices.notABackup(path), error) : error;
  }
}

async function manifestIn(path: string, zipped: ZippedFile | undefined): Promise<Manifest> {
  if (zipped === undefined || zipped.bytes > MOST_MANIFEST_BYTES) {
    throw new StorageError(notices.notABackup(path));
  }
  const chunks: Uint8Array[] = [];
  await zipped.read((chunk) => void chunks.push(chunk));
  const manifest = readManifest(Buffer.concat(chunks));
  if (manifest === 'newer') throw new StorageError(notices.backupFromNewerVersion(path));
  if (manifest === null) throw new StorageError(notices.notABackup(path));
  return manifest;
}

/** Does the archive hold what the manifest lists, and nothing else? */
function isAllOf({ files }: Manifest, zipped: ReadonlyMap<string, ZippedFile>): boolean {
  const names = new Set(files.map(({ name }) => name));
  if (names.size !== files.length || names.size !== zipped.size) return false;
  if (!files.some(({ name }) => name === JOURNAL)) return false;
  return files.every(({ name, bytes }) => {
    const found = zipped.get(name);
    if (found?.bytes !== bytes || !isBookFile(name)) return false;
    return isAttachment(name) ? !found.isPacked : bytes <= MOST_JOURNAL_BYTES;
  });
}

async function readChecked(
  path: string,
  { sha256 }: ManifestFile,
  zipped: ZippedFile | undefined,
  take: TakeChunk,
): Promise<void> {
  const digest = createHash('sha256');
  try {
    await zipped?.read(async (chunk) => {
      digest.update(chunk);
      await take(chunk);
    });
  } catch (error) {
    throw error instanceof BadZip ? new StorageError(notices.backupDamaged(path), error) : error;
  }
  if (digest.digest('hex') !== sha256) throw new StorageError(notices.backupDamaged(path));
}

async function orUnreadable<T>(path: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw new StorageError(notices.backupUnreadable(path, error), error);
  }
}
