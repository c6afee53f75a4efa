/** The file of an open journal: it is added to only while it is still ours, and left as it was when that fails. */
import { errorCode, writeAll, type FileLayer, type OpenFile } from '../files/file-layer';
import { journalPath } from './book-folder';
import type { Lock } from './lock';
import {
  appendFailed,
  folderGone,
  journalChangedOutside,
  journalUnreadable,
  lockLost,
  StorageError,
  type Notice,
} from './notices';

export interface OwnFileParts {
  readonly folder: string;
  readonly files: FileLayer;
  readonly file: OpenFile;
  /** The file system counts names, so that no name left means another file was put in this one's place. */
  readonly isLinked: boolean;
  /** Null in a book that is read-only. */
  readonly lock: Lock | null;
}

export class OwnFile {
  readonly #parts: OwnFileParts;
  #size: number;

  /** `size`: in bytes, as far as the lines in it are good. */
  constructor(parts: OwnFileParts, size: number) {
    this.#parts = parts;
    this.#size = size;
  }

  /** In bytes. */
  get size(): number {
    return this.#size;
  }

  /** Rejects with `StorageError` when the disk does not give them. */
  async read(start: number, length: number): Promise<Buffer> {
    const bytes = Buffer.alloc(length);
    try {
      if (length > 0) await this.#parts.file.read(bytes, 0, length, start);
    } catch (error) {
      throw new StorageError(journalUnreadable(this.#parts.folder, error), error);
    }
    return bytes;
  }

  /** Resolves when the bytes are on disk. Rejects with `StorageError`; nothing more may be added then. */
  async append(bytes: Buffer): Promise<void> {
    await this.#checkStillOurs();
    await this.#write(bytes);
    this.#size += bytes.length;
  }

  /** Gives the lock back as well. */
  async close(): Promise<void> {
    await this.#parts.file.close().catch(() => undefined); // all that was confirmed is flushed
    await this.#parts.lock?.release();
  }

  /** Another writer, or a program that synchronises folders, would make our entry vanish or break the chain. */
  async #checkStillOurs(): Promise<void> {
    let isHeld: boolean;
    let found: { size: number; nlink: number };
    try {
      isHeld = (await this.#parts.lock?.isHeld()) ?? false;
      found = await this.#parts.file.stat();
    } catch (error) {
      throw new StorageError(appendFailed(error, true), error);
    }
    if (!isHeld) throw new StorageError(await this.#whyLost());
    const isReplaced = this.#parts.isLinked && found.nlink === 0;
    if (isReplaced || found.size !== this.#size) throw new StorageError(journalChangedOutside());
  }

  /** A lock is lost to another desk, or together with its folder. */
  async #whyLost(): Promise<Notice> {
    const { folder, files } = this.#parts;
    try {
      await files.stat(journalPath(folder));
      return lockLost();
    } catch (error) {
      return errorCode(error) === 'ENOENT' ? folderGone(folder) : lockLost();
    }
  }

  /**
   * After a failed write or flush nobody knows what the disk holds, and asking it again may get a false "fine":
   * the file is cut back to the last good line if that still works.
   */
  async #write(bytes: Buffer): Promise<void> {
    const start = this.#size;
    try {
      await writeAll(this.#parts.file, bytes, start);
      await this.#parts.file.datasync();
    } catch (error) {
      const rolledBack = await this.#cutBackTo(start);
      throw new StorageError(appendFailed(error, rolledBack), error);
    }
  }

  async #cutBackTo(length: number): Promise<boolean> {
    try {
      await this.#parts.file.truncate(length);
      await this.#parts.file.datasync();
      return true;
    } catch {
      return false;
    }
  }
}
