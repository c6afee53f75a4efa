/** The journal while a book is open: adds an entry only when it is on disk, and reads single entries back. */
import { writeAll, type OpenFile } from '../files/file-layer';
import type { Chain } from './chain';
import type { Lock } from './lock';
import {
  appendFailed,
  journalChangedOutside,
  journalUnreadable,
  lockLost,
  StorageError,
  type Notice,
} from './notices';
import { checkLine, parseLine, sealEntry, type Entry, type SealedEntry } from './seal';

/** What an opening hands over to the open journal. */
export interface JournalParts {
  readonly folder: string;
  readonly file: OpenFile;
  /** The file system counts names, so that no name left means another file was put in this one's place. */
  readonly isLinked: boolean;
  readonly chain: Chain;
  /** Null in a book that is read-only. */
  readonly lock: Lock | null;
  readonly readOnly: Notice | null;
}

export class Journal {
  readonly #folder: string;
  readonly #file: OpenFile;
  readonly #ends: number[];
  readonly #seqOf: Map<string, number>;
  readonly #lock: Lock | null;
  readonly #isLinked: boolean;
  #head: string;
  #readOnly: Notice | null;
  #closed = false;
  #lastTask: Promise<unknown> = Promise.resolve();

  constructor({ folder, file, isLinked, chain, lock, readOnly }: JournalParts) {
    this.#folder = folder;
    this.#file = file;
    this.#ends = chain.ends;
    this.#seqOf = chain.seqOf;
    this.#head = chain.head;
    this.#lock = lock;
    this.#isLinked = isLinked;
    this.#readOnly = readOnly;
  }

  /** The number of the last entry; 0 in a new book. */
  get seq(): number {
    return this.#ends.length;
  }

  /** The hash of the last entry, which stands for the whole book up to it. */
  get head(): string {
    return this.#head;
  }

  /** Why nothing can be recorded in this session, or null when it can. Once set it stays. */
  get readOnly(): Notice | null {
    return this.#readOnly;
  }

  /** Was this command recorded? */
  has(commandId: string): boolean {
    return this.#seqOf.has(commandId);
  }

  /** The entry of a command that was recorded, for answering a repeat with the first receipt; null: it was not. */
  async entryOf(commandId: string): Promise<SealedEntry | null> {
    const seq = this.#seqOf.get(commandId);
    return seq === undefined ? null : this.entryAt(seq);
  }

  /**
   * Seals the entry, writes it, flushes it, and only then resolves with it, as read back from its own bytes:
   * apply these events, and memory holds what the disk holds.
   *
   * Entries given at once are recorded one after another. Rejects with `StorageError` when the book is read-only
   * or becomes so by this failure, nothing having been confirmed; with a plain error on a bug: a `commandId`
   * recorded before, events that are not JSON, a closed journal.
   */
  append(entry: Entry): Promise<SealedEntry> {
    return this.#inTurn(() => this.#appendNow(entry));
  }

  /** Entry `seq` from disk, checked. Rejects with `StorageError` when it can't be read or does not hold any more. */
  async entryAt(seq: number): Promise<SealedEntry> {
    const end = this.#ends[seq - 1];
    if (end === undefined) throw new RangeError(`no entry ${seq}`);
    const start = this.#ends[seq - 2] ?? 0;
    const line = Buffer.alloc(end - 1 - start);
    try {
      await this.#file.read(line, 0, line.length, start);
    } catch (error) {
      throw new StorageError(journalUnreadable(this.#folder, error), error);
    }
    const entry = parseLine(line);
    if (entry === null || checkLine(line, seq, entry.prev) === null) {
      throw new StorageError(journalUnreadable(this.#folder, null));
    }
    return entry;
  }

  /** Waits for what is being recorded, then closes the file and gives the lock back. Twice is fine. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#inTurn(async () => {
      await this.#file.close().catch(() => undefined); // all that was confirmed is flushed
      await this.#lock?.release();
    });
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const run = this.#lastTask.then(task);
    this.#lastTask = run.catch(() => undefined);
    return run;
  }

  async #appendNow(entry: Entry): Promise<SealedEntry> {
    if (this.#closed) throw new Error('the journal is closed');
    if (this.#readOnly !== null) throw new StorageError(this.#readOnly);
    if (this.has(entry.commandId)) throw new Error(`command ${entry.commandId} is recorded already`);
    const seq = this.seq + 1;
    const sealed = sealEntry(entry, seq, this.#head);
    const receipt = parseLine(sealed.bytes);
    if (receipt === null) throw new TypeError('an entry whose events are not a list');

    await this.#checkStillOurs();
    await this.#writeOrTurnReadOnly(sealed.bytes);
    this.#ends.push(this.#size + sealed.bytes.length);
    this.#seqOf.set(entry.commandId, seq);
    this.#head = sealed.hash;
    return receipt;
  }

  get #size(): number {
    return this.#ends.at(-1) ?? 0;
  }

  /** Another writer, or a program that synchronises folders, would make our entry vanish or break the chain. */
  async #checkStillOurs(): Promise<void> {
    let isHeld: boolean;
    let found: { size: number; nlink: number };
    try {
      isHeld = (await this.#lock?.isHeld()) ?? false;
      found = await this.#file.stat();
    } catch (error) {
      this.#turnReadOnly(appendFailed(error, true), error);
    }
    if (!isHeld) this.#turnReadOnly(lockLost());
    const isReplaced = this.#isLinked && found.nlink === 0;
    if (isReplaced || found.size !== this.#size) this.#turnReadOnly(journalChangedOutside());
  }

  /**
   * After a failed write or flush nobody knows what the disk holds, and asking it again may get a false "fine":
   * the file is cut back to the last good line if that still works, and no further entry is taken.
   */
  async #writeOrTurnReadOnly(bytes: Buffer): Promise<void> {
    const start = this.#size;
    try {
      await writeAll(this.#file, bytes, start);
      await this.#file.datasync();
    } catch (error) {
      const rolledBack = await this.#cutBackTo(start);
      this.#turnReadOnly(appendFailed(error, rolledBack), error);
    }
  }

  async #cutBackTo(length: number): Promise<boolean> {
    try {
      await this.#file.truncate(length);
      await this.#file.datasync();
      return true;
    } catch {
      return false;
    }
  }

  #turnReadOnly(notice: Notice, cause?: unknown): never {
    this.#readOnly = notice;
    throw new StorageError(notice, cause);
  }
}
