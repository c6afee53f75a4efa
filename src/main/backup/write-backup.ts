/** Writes one backup file: under a temporary name until it is on disk and was read back whole. */
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { renamePatiently } from '../files/durable-write';
import { freePath, syncFolder, type FileLayer } from '../files/file-layer';
import { StorageError } from '../journal/notices';
import { nameOfFile } from '../practice/file-name';
import * as notices from './backup-notices';
import { BACKUP_EXTENSION, type BackupFile } from './backups-there';
import { isAttachment, type BookContent, type BookFile } from './book-content';
import { MANIFEST, manifestBytes, type Manifest, type ManifestFile } from './manifest';
import { openBackup } from './open-backup';
import { progressOver, type Progress } from './progress';
import { ZipFileWriter } from './zip-file';

export interface WriteOptions {
  readonly files: FileLayer;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** What the manifest says beside the list of files. */
export type About = Pick<Manifest, 'bookName' | 'origin' | 'seq' | 'head' | 'createdAt' | 'day'>;

let written = 0;

/**
 * Resolves when the backup lies in `folder` under its name. Rejects with `StorageError` when it reads back wrong or
 * the book can't be read, else with the system's error; nothing of it is left then.
 */
export async function writeBackup(
  folder: string,
  content: BookContent,
  about: About,
  { files, signal, onProgress }: WriteOptions,
): Promise<BackupFile> {
  const path = await freePath(files, join(folder, stemOf(about)), BACKUP_EXTENSION);
  written += 1;
  const temporary = `${path}.${process.pid}-${written}.tmp`;
  const tell = progressOver(content.files, 2, onProgress);
  try {
    await writeArchive(temporary, content.files, about, tell, files, signal);
    await content.checkStill();
    const { manifest, bytes } = await readBack(folder, temporary, tell, files, signal);
    await renamePatiently(temporary, path, files);
    await syncFolder(files, folder);
    return { path, name: basename(path), bytes, manifest };
  } catch (error) {
    await files.unlink(temporary).catch(() => undefined);
    throw error;
  }
}

/** `Harbour Lane Joinery 2026-09-01 1730 3f9a22c1`: whose, when, and the beginning of the head as an outside witness. */
function stemOf({ bookName, createdAt, day, head }: About): string {
  const at = new Date(createdAt);
  const time = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join('');
  return `${nameOfFile([bookName ?? 'Book with a password'])} ${day} ${time} ${head.slice(0, 8)}`;
}

type Tell = (bytes: number) => void;

async function writeArchive(
  path: string,
  bookFiles: readonly BookFile[],
  about: About,
  tell: Tell,
  files: FileLayer,
  signal: AbortSignal | undefined,
): Promise<void> {
  const file = await files.open(path, 'wx');
  try {
    const zip = new ZipFileWriter(file, signal);
    const listed: ManifestFile[] = [];
    for (const one of bookFiles) listed.push(await addFile(zip, one, tell));
    await zip.add(MANIFEST, once(manifestBytes({ ...about, files: listed })), true);
    await zip.close();
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Takes note of the file's size and hash while its bytes pass by. */
async function addFile(zip: ZipFileWriter, { name, read }: BookFile, tell: Tell): Promise<ManifestFile> {
  const digest = createHash('sha256');
  let bytes = 0;
  async function* counted() {
    for await (const chunk of read()) {
      digest.update(chunk);
      bytes += chunk.length;
      tell(chunk.length);
      yield chunk;
    }
  }
  await zip.add(name, counted(), !isAttachment(name));
  return { name, bytes, sha256: digest.digest('hex') };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** A stick that is worn out, or smaller than it says, takes any byte and gives others back. */
async function readBack(
  folder: string,
  path: string,
  tell: Tell,
  files: FileLayer,
  signal: AbortSignal | undefined,
): Promise<Pick<BackupFile, 'manifest' | 'bytes'>> {
  try {
    const backup = await openBackup(path, files, signal);
    try {
      for (const file of backup.manifest.files) await backup.read(file, (chunk) => tell(chunk.length));
    } finally {
      await backup.close();
    }
    return backup;
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    throw new StorageError(notices.backupReadsWrong(folder), error);
  }
}
