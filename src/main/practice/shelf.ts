/** The shelf: what `settings.json` remembers of the books, where each lies, and the user's settings beside them. */
import { randomUUID } from 'node:crypto';
import { access, mkdir } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Low } from 'lowdb';
import type { BookId } from '#core/basics/ids';
import { ok, refuse, type Result } from '#core/basics/result';
import type { BookState } from '#core/book/state';
import type { BookEntry, Notice } from '#core/contract/contract';
import { profileOf } from '#core/profile/state';
import { openMemory, type BookRecord, type Memory } from '../files/settings';
import { folderName } from './folder-name';

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
      settings: { theme: 'system', userName },
      desk: randomUUID(),
      books: [],
      lastBookId: null,
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

  folderOf(record: BookRecord): string {
    return isAbsolute(record.folder) ? record.folder : resolve(this.#dataDir, record.folder);
  }

  /** Where a new book goes. */
  folderFor(name: string, bookId: BookId): string {
    return join(this.#dataDir, 'books', folderName(name, bookId));
  }

  entries(): Promise<BookEntry[]> {
    return Promise.all(this.memory.books.map((record) => this.#entry(record)));
  }

  /** Puts a book on the shelf, or what it calls itself now; it is then the one that was open last. */
  async place(bookId: BookId, folder: string, state: BookState): Promise<Result<null>> {
    const fromHere = relative(this.#dataDir, folder);
    const isInside = !fromHere.startsWith('..') && !isAbsolute(fromHere);
    const record = { bookId, folder: isInside ? fromHere : folder, ...label(state) };
    const { books } = this.memory;
    const isKnown = books.some((each) => each.bookId === bookId);
    return this.change({
      books: isKnown ? books.map((each) => (each.bookId === bookId ? record : each)) : [...books, record],
      lastBookId: bookId,
    });
  }

  /** Takes a book off the shelf; its folder is not touched. */
  async take(bookId: BookId): Promise<Result<null>> {
    const books = this.memory.books.filter((record) => record.bookId !== bookId);
    return this.change({ books, lastBookId: books[0]?.bookId ?? null });
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
    const place = this.folderOf(record);
    const isReachable = await access(place).then(
      () => true,
      () => false,
    );
    const { bookId, name, currency, jurisdiction, isSample } = record;
    return { bookId, name, currency, jurisdiction, isSample, place, isReachable };
  }
}

function label(state: BookState) {
  const { name, currency, jurisdiction } = profileOf(state);
  return { name, currency, jurisdiction, isSample: state.isSample };
}

function settingsSetAside(bad: { readonly movedTo: string | null }): Notice {
  const where = bad.movedTo === null ? '' : ` It was kept as ${bad.movedTo}.`;
  return {
    code: 'settings-set-aside',
    message: `The settings could not be read, so Accord started with fresh ones.${where} Your books are untouched; open them from the folder they are in.`,
  };
}
