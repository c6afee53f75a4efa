/**
 * What is half typed in one book, kept on disk while it is typed so that a crash or a power cut does not take it.
 *
 * It is no part of the book's history: it lies beside the journal in `drafts.json` and no command waits for it.
 */
import { join } from 'node:path';
import { Low } from 'lowdb';
import type { DebtorId } from '#core/basics/ids';
import { draftsSchema, type Drafts } from '#core/contract/drafts';
import { durableJson, jsonCodec } from '../files/durable-json';
import type { FileLayer } from '../files/file-layer';
import { DRAFTS } from '../journal/book-folder';
import type { BookCipher } from '../journal/cipher';
import { fileSetAside, type Notice } from '../journal/notices';
import { encryptedCodec } from '../journal/password/encrypted-codec';
import { Queue } from './queue';

/** The most that is lost when the power fails: a word. Every letter would only wear the disk. */
const PAUSE_MS = 300;

export const draftsPath = (folder: string): string => join(folder, DRAFTS);

export interface DraftsOptions {
  /** Asked before each write; while it says no, drafts are kept in memory only. */
  readonly mayWrite: () => boolean;
  readonly files: FileLayer;
  /** Of a book with a password: what is half typed in it is nobody else's business either. */
  readonly cipher?: BookCipher | null;
}

export class DraftsFile {
  readonly #path: string;
  readonly #db: Low<Drafts>;
  readonly #mayWrite: () => boolean;
  readonly #notices: Notice[] = [];
  readonly #texts = new Map<string, string>();
  readonly #queue = new Queue();
  #timer: NodeJS.Timeout | undefined;
  /** Memory holds something that the disk does not. */
  #isAhead = false;
  /** The disk did not let us read what lies there, so it must not be replaced either. */
  #isUnread = false;

  constructor(folder: string, { mayWrite, files, cipher = null }: DraftsOptions) {
    this.#path = draftsPath(folder);
    this.#mayWrite = mayWrite;
    const adapter = durableJson<Drafts>(this.#path, {
      codec: encryptedCodec(
        jsonCodec((value) => draftsSchema.parse(value)),
        DRAFTS,
        () => cipher,
      ),
      onBad: (bad) => this.#notices.push(fileSetAside(bad)),
      mayQuarantine: mayWrite,
      files,
    });
    this.#db = new Low(adapter, {});
  }

  /** Everything half typed, by its key; plain JSON. */
  get all(): Drafts {
    return Object.fromEntries(this.#texts);
  }

  /** Reads what was kept and gives what a person should know of it. Never rejects: a book opens without it too. */
  async load(): Promise<readonly Notice[]> {
    try {
      await this.#db.read();
      for (const [key, text] of Object.entries(this.#db.data)) this.#texts.set(key, text);
    } catch {
      this.#isUnread = true;
      this.#notices.push(draftsUnread(this.#path));
    }
    return this.#notices;
  }

  /** Keeps the newest text under its key, on disk a moment later; `''` forgets it at once. */
  keep(key: string, text: string): void {
    if (text === (this.#texts.get(key) ?? '')) return;
    if (text === '') this.#texts.delete(key);
    else this.#texts.set(key, text);
    this.#isAhead = true;
    // What was saved must not stand there as half typed after a crash, so forgetting does not wait.
    if (text === '') void this.flush();
    else this.#timer ??= setTimeout(() => void this.flush(), PAUSE_MS).unref();
  }

  /** Forgets what is half typed about a debtor; resolves when it is off the disk too. */
  async forgetAbout(debtorId: DebtorId): Promise<void> {
    for (const key of Object.keys(this.all).filter((each) => each.endsWith(debtorId))) this.keep(key, '');
    await this.flush();
  }

  /** Resolves when all that may be written is on disk. What can't be is tried again next time. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    return this.#queue.run(() => this.#writeNewest());
  }

  async #writeNewest(): Promise<void> {
    if (!this.#isAhead || this.#isUnread || !this.#mayWrite()) return;
    this.#isAhead = false;
    this.#db.data = this.all;
    // A disk that fails is told by the next entry that can't be saved, not in mid-sentence.
    await this.#db.write().catch(() => {
      this.#isAhead = true;
    });
  }
}

function draftsUnread(path: string): Notice {
  const message = `What was half typed, in ${path}, could not be read. Look whether the disk or stick is in order, then open the book again. What was saved in the book is safe.`;
  return { code: 'drafts-unread', message, details: {} };
}
