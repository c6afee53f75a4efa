/** The shelf: what `settings.json` remembers of the books, where each lies, and the user's settings beside them. */
import { randomUUID } from 'node:crypto';
import { access, mkdir } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Low } from 'lowdb';
import type { BookId } from '#core/basics/ids';
import { ok, refuse, type Result } from '#core/basics/result';
import type { BookState } from '#core/book/state';
import type { BookEntry, Notice } from '#core/contract/books';
import { settingsSchema } from '#core/contract/settings';
import { profileOf } from '#core/profile/state';
import { startOf } from '../backup/book-mark';
import { settleRestore } from '../backup/folder-swap';
import { realFiles } from '../files/file-layer';
import { openMemory, type BookRecord, type Memory } from '../files/settings';
import type { Clock } from '../clock';
import { keyPath } from '../journal/book-folder';
import { folderName } from './folder-name';

/** One that was just found or brought here was not used yet. */
type Placed = Omit<BookRecord, 'used'> & Partial<Pick<BookRecord, 'used'>>;

export class Shelf {
  readonly #dataDir: string;
  readonly #memory: Low<Memory>;
  /** What was noticed when it was read. */
  readonly notices: readonly Notice[];

  private constructor(dataDir: string, memory: Low<Memory>, notices: readonly Notice[]) {
    this.#dataDir = dataDir;
    this.#memory = memory;
    this.notices = notices;
  }

  /** `userName` holds until the user says otherwise. */
  static async open(dataDir: string, userName: string): Promise<Shelf> {
    await mkdir(dataDir, { recursive: true });
    const notices: Notice[] = [];
    const fresh: Memory = {
      settings: settingsSchema.parse({ theme: 'system', userName }),
      desk: randomUUID(),
      books: [],
      lastBookId: null,
      backupFolder: null,
      roundFolder: null,
      formerPlaces: [],
    };
    const memory = await openMemory(dataDir, fresh, (bad) => notices.push(settingsSetAside(bad)));
    return new Shelf(dataDir, memory, notices);
  }

  get memory(): Memory {
    return this.#memory.data;
  }

  record(bookId: BookId): Result<BookRecord> {
    const found = this.memory.books.find((record) => record.bookId === bookId);
    return found ? ok(found) : refuse('unknown-book', 'This book is not in the list any more.');
  }

  /** The book whose history begins with this entry; null when it is not on the shelf. */
  knownBy(origin: string | null): BookRecord | null {
    return this.memory.books.find((record) => origin !== null && record.origin === origin) ?? null;
  }

  folderOf(record: BookRecord): string {
    return isAbsolute(record.folder) ? record.folder : resolve(this.#dataDir, record.folder);
  }

  /** Where Accord keeps its own things, the books among them. */
  get dataDir(): string {
    return this.#dataDir;
  }

  /** Where books are, unless the user keeps them elsewhere. */
  get booksFolder(): string {
    return join(this.#dataDir, 'books');
  }

  /** Where a new book goes. */
  folderFor(name: string, bookId: BookId): string {
    return join(this.booksFolder, folderName(name, bookId));
  }

  /** The one used last first. */
  entries(): Promise<BookEntry[]> {
    const lastUsed = ({ used }: BookRecord) => (used ? Date.parse(used.createdAt) : 0);
    const books = this.memory.books.toSorted((a, b) => lastUsed(b) - lastUsed(a));
    return Promise.all(books.map((record) => this.#entry(record)));
  }

  /** Puts an open book on the shelf, or what it calls itself now; it is then the one that was open last. */
  async place(bookId: BookId, folder: string, state: BookState, clock: Clock): Promise<Result<null>> {
    const used = { day: clock.today(), createdAt: clock.now() };
    const record = { bookId, folder, ...label(state), origin: await originOf(folder), used };
    return this.put(record, { lastBookId: bookId });
  }

  /** Puts a book on the shelf, or what has changed of it. */
  put(record: Placed, more: Partial<Memory> = {}): Promise<Result<null>> {
    const placed = { used: null, ...record, folder: this.#asRemembered(record.folder) };
    const { books } = this.memory;
    const isKnown = books.some(({ bookId }) => bookId === record.bookId);
    return this.change({
      books: isKnown
        ? books.map((each) => (each.bookId === record.bookId ? placed : each))
        : [...books, placed],
      ...more,
    });
  }

  /** What a book is known again by changes with a restore. */
  async noteOrigin(bookId: BookId): Promise<void> {
    const record = this.record(bookId);
    if (record.ok) await this.put({ ...record.value, origin: await originOf(this.folderOf(record.value)) });
  }

  /** Takes a book off the shelf; its folder is not touched. */
  async take(bookId: BookId): Promise<Result<null>> {
    const books = this.memory.books.filter((record) => record.bookId !== bookId);
    return this.change({ books, lastBookId: books[0]?.bookId ?? null });
  }

  /** Puts a book back that a crash in the middle of a restore has left out of its place. */
  async settle(record: BookRecord): Promise<void> {
    // What can't be put back now is told when the book is opened.
    await settleRestore(this.folderOf(record), realFiles).catch(() => false);
  }

  /** Is there a book in its folder? */
  isReachable(record: BookRecord): Promise<boolean> {
    return isThere(this.folderOf(record));
  }

  /** Memory moves only when the file has been written. */
  async change(part: Partial<Memory>): Promise<Result<null>> {
    const before = this.#memory.data;
    this.#memory.data = { ...before, ...part };
    try {
      await this.#memory.write();
      return ok(null);
    } catch {
      this.#memory.data = before;
      return refuse(
        'settings-not-saved',
        `The settings could not be saved in ${this.#dataDir}. Check that the disk has room and can be written, then try again.`,
      );
    }
  }

  async #entry(record: BookRecord): Promise<BookEntry> {
    const { bookId, name, currency, jurisdiction, isSample, used } = record;
    const place = this.folderOf(record);
    const [isReachable, hasPassword] = await Promise.all([this.isReachable(record), isThere(keyPath(place))]);
    return { bookId, name, currency, jurisdiction, isSample, place, isReachable, hasPassword, used };
  }

  /** Relative for what lies in the data folder. */
  #asRemembered(folder: string): string {
    const fromHere = relative(this.#dataDir, resolve(this.#dataDir, folder));
    return fromHere.startsWith('..') || isAbsolute(fromHere) ? folder : fromHere;
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function originOf(folder: string): Promise<string | null> {
  const start = await startOf(folder, realFiles).catch(() => null);
  return start?.origin ?? null;
}

function label(state: BookState) {
  const { name, currency, jurisdiction } = profileOf(state);
  return { name, currency, jurisdiction, isSample: state.isSample };
}

function settingsSetAside(bad: { readonly movedTo: string | null }): Notice {
  const where = bad.movedTo === null ? '' : ` It was kept as ${bad.movedTo}.`;
  return {
    code: 'settings-set-aside',
    message: `The settings could not be read, so Accord started with fresh ones.${where} Your books are untouched. One that is kept elsewhere is opened from its folder: Books, “Open a book’s folder…”.`,
  };
}
