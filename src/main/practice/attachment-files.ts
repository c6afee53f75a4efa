/**
 * The contents of a book's attachments: each a file named by the hash of what is in it, encrypted with the book.
 *
 * A content is on disk before the entry that names it, and is never deleted: the trail names it for ever.
 */
import { hash as digestOf } from 'node:crypto';
import { join } from 'node:path';
import { ok, refuse, type Refusal, type Result } from '#core/basics/result';
import type { Notice } from '#core/contract/books';
import { durableWrite } from '../files/durable-write';
import { errorCode, syncFolder, type FileLayer } from '../files/file-layer';
import { ATTACHMENTS, journalPath } from '../journal/book-folder';
import type { BookCipher } from '../journal/cipher';
import { causeOf } from '../journal/notices';
import { OpenedCopies } from './opened-copies';
import { Queue } from './queue';

export interface AttachmentFilesOptions {
  /** Why nothing can be written just now, or null. */
  readonly readOnly: () => Notice | null;
  readonly files: FileLayer;
  /** Of a book with a password. */
  readonly cipher: BookCipher | null;
}

interface Named {
  readonly name: string;
  readonly hash: string;
}

export class AttachmentFiles {
  /** What is open in other programs. */
  readonly copies = new OpenedCopies();
  readonly #folder: string;
  readonly #options: AttachmentFilesOptions;
  /** Sizes by hash, of those that were found to be on disk and as they should be. */
  readonly #known = new Map<string, number>();
  readonly #queue = new Queue();
  #isClosed = false;

  constructor(folder: string, options: AttachmentFilesOptions) {
    this.#folder = folder;
    this.#options = options;
  }

  /** The book has a password, and its attachments on disk with it. */
  get isEncrypted(): boolean {
    return this.#options.cipher !== null;
  }

  /** Writes and flushes a content, unless it is there, and answers with its hash. `name` is for the words of a refusal. */
  keep(name: string, content: Uint8Array): Promise<Result<string>> {
    return this.#queue.run(() => this.#keepNow(name, content));
  }

  /**
   * Waits for what is being written and takes the copies away. Nothing is kept after it: the book may be getting its
   * password by then, and this would still write without.
   */
  close(): Promise<void> {
    this.#isClosed = true;
    return this.#queue.run(() => this.copies.close());
  }

  /** Why these can't be attached: an entry must not name what is not on disk, whatever the page says. Null: they can. */
  async refuseUnkept({ name, hash, bytes }: Named & { readonly bytes: number }): Promise<Refusal | null> {
    if (await this.#has(hash, bytes)) return null;
    return refuse('file-not-kept', `${name} has not arrived in the book’s folder. Attach it once more.`)
      .refusal;
  }

  /** Is a content of this hash and size on disk, to be read back as it was given? */
  async #has(hash: string, bytes: number): Promise<boolean> {
    if (!this.#known.has(hash)) {
      const found = await this.#contentOf(hash).catch(() => null);
      if (found !== null) this.#known.set(hash, found.length);
    }
    return this.#known.get(hash) === bytes;
  }

  /** The content, once more checked against its hash. */
  async read({ name, hash }: Named): Promise<Result<Buffer>> {
    try {
      const content = await this.#contentOf(hash);
      return content === null ? changed(name, hash) : ok(content);
    } catch (error) {
      return unread(name, hash, error);
    }
  }

  /** A page with the content of its logo, if it has one: all that printing it takes. */
  async withLogo<Page extends { readonly logo: Named | null }>(
    page: Page,
  ): Promise<Result<Page & { readonly logoBytes: Uint8Array | null }>> {
    const logo = page.logo ? await this.read(page.logo) : ok(null);
    return logo.ok ? ok({ ...page, logoBytes: logo.value }) : logo;
  }

  async #keepNow(name: string, content: Uint8Array): Promise<Result<string>> {
    if (this.#isClosed) return closed(name);
    const notice = this.#options.readOnly();
    if (notice) return refuse(notice.code, notice.message);
    const hash = digestOf('sha256', content, 'hex');
    if (await this.#has(hash, content.length)) return ok(hash);
    try {
      await this.#write(hash, content);
    } catch (error) {
      return refuse(
        'file-not-kept',
        `${name} was not attached. ${causeOf(error)}, then attach it again. The book itself is as it was.`,
      );
    }
    this.#known.set(hash, content.length);
    return ok(hash);
  }

  async #write(hash: string, content: Uint8Array): Promise<void> {
    const { files, cipher } = this.#options;
    // A book that was moved away while it was open must not get a second folder where it was.
    await files.stat(journalPath(this.#folder));
    await files.mkdir(join(this.#folder, ATTACHMENTS));
    await syncFolder(files, this.#folder);
    const name = nameOf(hash);
    await durableWrite(join(this.#folder, name), cipher ? cipher.sealBlob(name, content) : content, files);
  }

  /** Null when what lies there is not what the hash says. Rejects with the system's error. */
  async #contentOf(hash: string): Promise<Buffer | null> {
    const { files, cipher } = this.#options;
    const name = nameOf(hash);
    const stored = await files.readFile(join(this.#folder, name));
    const content = cipher ? cipher.openBlob(name, stored) : stored;
    return content !== null && digestOf('sha256', content, 'hex') === hash ? content : null;
  }
}

/** With `/` on every system: it is part of what encrypted bytes are bound to. */
function nameOf(hash: string): string {
  return `${ATTACHMENTS}/${hash}`;
}

function closed(name: string) {
  return refuse('book-not-open', `The book was closed before ${name} arrived. Open it and attach it again.`);
}

function changed(name: string, hash: string) {
  return refuse(
    'file-changed',
    `${name} is not what was attached: its content in the book’s folder was changed or damaged, so it is not opened. Take the file files/${hash} from a backup.`,
  );
}

function unread(name: string, hash: string, error: unknown) {
  return errorCode(error) === 'ENOENT'
    ? refuse(
        'file-missing',
        `The content of ${name} is not in the book’s folder. Take the file files/${hash} from a backup.`,
      )
    : refuse('file-unread', `${name} could not be read. ${causeOf(error)}, then open it again.`);
}
