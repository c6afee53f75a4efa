/** The journal while a book is open: adds an entry only when it is on disk, and reads single entries back. */
import type { Chain } from './chain';
import type { BookCipher } from './cipher';
import { journalUnreadable, StorageError, type Notice } from './notices';
import { OwnFile, type OwnFileParts } from './own-file';
import { decryptLine, encryptLine } from './password/encrypted-line';
import { checkLine, parseLine, sealEntry, type Entry, type SealedEntry } from './seal';

/** What an opening hands over to the open journal. */
export interface JournalParts extends OwnFileParts {
  readonly chain: Chain;
  /** The hash of the last entry, which under a password is not that of the last line in the file. */
  readonly head: string;
  /** Null in a book without a password. */
  readonly cipher: BookCipher | null;
  /** The instant of the last entry; null in a new book. */
  readonly lastAt: string | null;
  readonly readOnly: Notice | null;
}

export class Journal {
  readonly #folder: string;
  readonly #file: OwnFile;
  readonly #cipher: BookCipher | null;
  readonly #ends: number[];
  readonly #seqOf: Map<string, number>;
  #head: string;
  /** The hash of the last line as it stands in the file: what the next has to name as `prev` there. */
  #lineHead: string;
  #lastAt: string | null;
  #readOnly: Notice | null;
  #closed = false;
  #lastTask: Promise<unknown> = Promise.resolve();

  constructor(parts: JournalParts) {
    this.#folder = parts.folder;
    this.#file = new OwnFile(parts, parts.chain.ends.at(-1) ?? 0);
    this.#cipher = parts.cipher;
    this.#ends = parts.chain.ends;
    this.#seqOf = parts.chain.seqOf;
    this.#head = parts.head;
    this.#lineHead = parts.chain.head;
    this.#lastAt = parts.lastAt;
    this.#readOnly = parts.readOnly;
  }

  /** The number of the last entry; 0 in a new book. */
  get seq(): number {
    return this.#ends.length;
  }

  /** The hash of the last entry, which stands for the whole book up to it. */
  get head(): string {
    return this.#head;
  }

  /** The instant of the last entry, as the clock gave it; null in a new book. */
  get lastAt(): string | null {
    return this.#lastAt;
  }

  /** Why nothing can be recorded in this session, or null when it can. Once set it stays. */
  get readOnly(): Notice | null {
    return this.#readOnly;
  }

  /** Was this command recorded? */
  has(commandId: string): boolean {
    return this.#seqOf.has(this.#idInFile(commandId));
  }

  /** The entry of a command that was recorded, for answering a repeat with the first receipt; null: it was not. */
  async entryOf(commandId: string): Promise<SealedEntry | null> {
    const seq = this.#seqOf.get(this.#idInFile(commandId));
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
    const [entry] = await this.entriesFrom(seq, 1);
    if (entry === undefined) throw new RangeError(`no entry ${seq}`);
    return entry;
  }

  /** So many entries from number `seq` on, fewer at the end, by one reading of the disk. Rejects as `entryAt`. */
  async entriesFrom(seq: number, count: number): Promise<SealedEntry[]> {
    const first = this.#ends[seq - 2] ?? 0;
    const ends = this.#ends.slice(seq - 1, seq - 1 + count);
    const bytes = await this.#file.read(first, (ends.at(-1) ?? first) - first);
    return ends.map((end, index) => {
      const start = ends[index - 1] ?? first;
      return this.#entryOf(bytes.subarray(start - first, end - 1 - first), seq + index);
    });
  }

  #entryOf(line: Buffer, seq: number): SealedEntry {
    const plain = this.#cipher ? decryptLine(this.#cipher, line, seq) : line;
    const entry = plain && parseLine(plain);
    if (plain === null || entry === null || checkLine(plain, seq, entry.prev) === null) {
      throw new StorageError(journalUnreadable(this.#folder, null));
    }
    return entry;
  }

  /** Waits for what is being recorded, then closes the file and gives the lock back. Twice is fine. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#inTurn(() => this.#file.close());
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
    const line = this.#cipher
      ? encryptLine(this.#cipher, sealed.bytes.subarray(0, -1), seq, this.#lineHead)
      : sealed;
    await this.#appendOrTurnReadOnly(line.bytes);
    this.#ends.push(this.#file.size);
    this.#seqOf.set(this.#idInFile(entry.commandId), seq);
    this.#head = sealed.hash;
    this.#lineHead = line.hash;
    this.#lastAt = entry.at;
    return receipt;
  }

  #idInFile(commandId: string): string {
    return this.#cipher?.commandTag(commandId) ?? commandId;
  }

  /** No further entry is taken after one that failed: nobody knows what the disk holds. */
  async #appendOrTurnReadOnly(bytes: Buffer): Promise<void> {
    try {
      await this.#file.append(bytes);
    } catch (error) {
      if (error instanceof StorageError) this.#readOnly = error.notice;
      throw error;
    }
  }
}
