/**
 * The few calls through which books touch the disk, as an interface, so that a test can make any one of them
 * fail on real files. Production uses `realFiles` and nothing else.
 */
import { mkdir, open, readdir, readFile, rename, rmdir, stat, unlink, utimes } from 'node:fs/promises';

/** An open file; every call is positioned, so no hidden cursor decides where bytes go. */
export interface OpenFile {
  readFile(): Promise<Buffer>;
  read(into: Buffer, offset: number, length: number, position: number): Promise<{ bytesRead: number }>;
  write(
    bytes: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ bytesWritten: number }>;
  stat(): Promise<{ size: number; nlink: number }>;
  truncate(length: number): Promise<void>;
  datasync(): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface FileLayer {
  open(path: string, flags: 'r' | 'r+' | 'w' | 'wx'): Promise<OpenFile>;
  readFile(path: string): Promise<Buffer>;
  readdir(path: string): Promise<string[]>;
  stat(path: string): Promise<{ mtimeMs: number }>;
  /** Makes the folders above it too; one that is there already is fine. */
  mkdir(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  /** Removes an empty folder. */
  rmdir(path: string): Promise<void>;
  utimes(path: string, accessed: Date, changed: Date): Promise<void>;
}

export const realFiles: FileLayer = {
  open: (path, flags) => open(path, flags),
  readFile: (path) => readFile(path),
  readdir: (path) => readdir(path),
  stat: (path) => stat(path),
  mkdir: async (path) => {
    await mkdir(path, { recursive: true });
  },
  rename,
  unlink,
  rmdir: (path) => rmdir(path),
  utimes,
};

/** The system's name for what went wrong (`ENOSPC`), or `unknown` for an error that has none. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown';
}

/** Writes all the bytes or throws: a full disk may take a part first and say why only at the next call. */
export async function writeAll(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    if (bytesWritten === 0) throw Object.assign(new Error('short write'), { code: 'EIO' });
    done += bytesWritten;
  }
}

/** What file systems that cannot flush a folder (Windows, some network drives) answer; there it is no failure. */
const FOLDER_FLUSH_UNSUPPORTED = new Set(['EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP', 'ENOSYS', 'EACCES']);

/** Flushes a folder's list of names, without which a new or renamed file may vanish in a power cut. */
export async function syncFolder(files: FileLayer, folder: string): Promise<void> {
  let handle: OpenFile | null = null;
  try {
    handle = await files.open(folder, 'r');
    await handle.sync();
  } catch (error) {
    if (!FOLDER_FLUSH_UNSUPPORTED.has(errorCode(error))) throw error;
  } finally {
    await handle?.close();
  }
}

/** `stem` + `extension`, or with `-2`, `-3`… between them: evidence set aside must not overwrite older evidence. */
export async function freePath(files: FileLayer, stem: string, extension: string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const path = n === 1 ? `${stem}${extension}` : `${stem}-${n}${extension}`;
    try {
      await files.stat(path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return path;
      throw error;
    }
  }
}

/** An instant as a piece of a file name: colons are not allowed on Windows. */
export function fileStamp(instant: Date): string {
  return instant.toISOString().replaceAll(/[:.]/g, '-');
}

/** The instant that `fileStamp` made this of; null for any other text. */
export function instantOfStamp(stamp: string): string | null {
  const parts = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)-(\d{3})Z$/.exec(stamp);
  return parts && `${parts[1]}:${parts[2]}:${parts[3]}.${parts[4]}Z`;
}
