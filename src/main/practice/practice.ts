/** The practice: every book this copy of Accord knows, which of them are open, and the user's settings. */
import { randomUUID } from 'node:crypto';
import { access, mkdir } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Low } from 'lowdb';
import type { BookId } from '#core/basics/ids';
import { ok, refuse, type Result } from '#core/basics/result';
import type { BookState } from '#core/book/state';
import type { BookEntry, Notice, OpenBook, Practice as PracticeView, Push } from '#core/contract/contract';
import type { Settings } from '#core/contract/settings';
import { profileOf, type Profile } from '#core/profile/state';
import type { Clock } from '../clock';
import { openMemory, type BookRecord, type Memory } from '../files/settings';
import { createJournal } from '../journal/journal';
import { BookService, type Desk } from './book-service';
import { folderName } from './folder-name';
import { Queue } from './queue';
import { refusingStorage } from './refusing-storage';

export interface PracticeOptions {
  /** Settings, and the books unless they were put elsewhere. */
  readonly dataDir: string;
  readonly clock: Clock;
  readonly version: string;
  /** Used until the user says otherwise. */
  readonly userName: string;
  readonly push: (push: Push) => void;
}

export class Practice {
  readonly #options: PracticeOptions;
  readonly #memory: Low<Memory>;
  readonly #notices: Notice[];
  readonly #open = new Map<BookId, BookService>();
  /** One change at a time: two clicks must not open one book twice, nor one answer overwrite the other's list. */
  readonly #queue = new Queue();

  private constructor(options: PracticeOptions, memory: Low<Memory>, notices: Notice[]) {
    this.#options = options;
    this.#memory = memory;
    this.#notices = notices;
  }

  static async open(options: PracticeOptions): Promise<Practice> {
    await mkdir(options.dataDir, { recursive: true });
    const notices: Notice[] = [];
    const fresh: Memory = {
      settings: { theme: 'system', userName: options.userName },
      desk: randomUUID(),
      books: [],
      lastBookId: null,
    };
    const memory = await openMemory(options.dataDir, fresh, (bad) => notices.push(settingsSetAside(bad)));
    return new Practice(options, memory, notices);
  }

  get settings(): Settings {
    return this.#memory.data.settings;
  }

  async view(): Promise<PracticeView> {
    const { settings, books, lastBookId } = this.#memory.data;
    return {
      settings,
      books: await Promise.all(books.map((record) => this.#entry(record))),
      lastBookId,
      today: this.#options.clock.today(),
      version: this.#options.version,
      notices: this.#notices,
    };
  }

  changeSettings(settings: Settings): Promise<Result<PracticeView>> {
    return this.#queue.run(async () => {
      const saved = await this.#remember({ ...this.#memory.data, settings });
      return saved.ok ? ok(await this.view()) : saved;
    });
  }

  /** Makes the folder and the journal, records the profile as the first entry, and opens the book. */
  createBook(profile: Profile, isSample: boolean, clock = this.#options.clock): Promise<Result<OpenBook>> {
    return this.#queue.run(() => this.#createNow(profile, isSample, clock));
  }

  openBook(bookId: BookId): Promise<Result<OpenBook>> {
    return this.#queue.run(() => this.#openNow(bookId));
  }

  /** The service of an open book, or a refusal for one that is not open. */
  book(bookId: BookId): Result<BookService> {
    const service = this.#open.get(bookId);
    return service
      ? ok(service)
      : refuse('book-not-open', 'This book is not open. Open it from the list of books.');
  }

  /** Takes the sample book off the list; its folder is moved aside by `remove`. Refuses any other book. */
  discardSample(bookId: BookId, remove: (folder: string) => Promise<void>): Promise<Result<PracticeView>> {
    return this.#queue.run(() => this.#discardNow(bookId, remove));
  }

  /** Closes every book, so that snapshots are written and locks given back. */
  close(): Promise<void> {
    return this.#queue.run(async () => {
      await Promise.all([...this.#open.values()].map((service) => service.close()));
      this.#open.clear();
    });
  }

  async #createNow(profile: Profile, isSample: boolean, clock: Clock): Promise<Result<OpenBook>> {
    const bookId = randomUUID() as string as BookId;
    const folder = join(this.#options.dataDir, 'books', folderName(profile.name, bookId));
    const created = await refusingStorage(async () => {
      await createJournal(folder);
      return this.#openService(bookId, folder);
    });
    if (!created.ok) return created;
    const first = await created.value.dispatch(
      randomUUID(),
      { type: 'book.create', profile, isSample },
      clock,
    );
    if (!first.ok) {
      await this.#closeBook(bookId);
      return first;
    }
    const place = relative(this.#options.dataDir, folder);
    const record = { bookId, folder: place, ...label(created.value.state) };
    const saved = await this.#remember({
      ...this.#memory.data,
      books: [...this.#memory.data.books, record],
      lastBookId: bookId,
    });
    return saved.ok ? ok(opened(bookId, created.value)) : saved;
  }

  async #openNow(bookId: BookId): Promise<Result<OpenBook>> {
    const record = this.#record(bookId);
    if (!record) return unknownBook();
    // A book that turned read-only is opened afresh: the disk may have room again, the other desk may be done.
    if (this.#open.get(bookId)?.readOnly) await this.#closeBook(bookId);
    const known = this.#open.get(bookId);
    const service = known
      ? ok(known)
      : await refusingStorage(() => this.#openService(bookId, this.#folderOf(record)));
    if (!service.ok) return service;
    const book = service.value;
    if (!book.state.profile)
      return refuse('book-never-begun', 'This book was never finished being set up. Create it again.');
    const books = this.#memory.data.books.map((r) =>
      r.bookId === bookId ? { ...r, ...label(book.state) } : r,
    );
    // Not being able to note which book was last open is no reason not to open it.
    await this.#remember({ ...this.#memory.data, books, lastBookId: bookId });
    return ok(opened(bookId, book));
  }

  async #discardNow(
    bookId: BookId,
    remove: (folder: string) => Promise<void>,
  ): Promise<Result<PracticeView>> {
    const record = this.#record(bookId);
    if (!record) return unknownBook();
    if (!record.isSample) {
      return refuse(
        'not-a-sample',
        'Only the sample book can be thrown away. Your own books are never deleted here.',
      );
    }
    await this.#closeBook(bookId);
    const books = this.#memory.data.books.filter((r) => r.bookId !== bookId);
    const saved = await this.#remember({ ...this.#memory.data, books, lastBookId: books[0]?.bookId ?? null });
    if (!saved.ok) return saved;
    const folder = this.#folderOf(record);
    await remove(folder).catch(() => this.#notices.push(folderStays(folder)));
    return ok(await this.view());
  }

  async #closeBook(bookId: BookId): Promise<void> {
    await this.#open.get(bookId)?.close();
    this.#open.delete(bookId);
  }

  async #openService(bookId: BookId, folder: string): Promise<BookService> {
    const desk: Desk = {
      clock: this.#options.clock,
      by: () => this.settings.userName,
      desk: this.#memory.data.desk,
    };
    const service = await BookService.open(folder, desk);
    service.listen({
      committed: (commit) => this.#options.push({ kind: 'book.committed', bookId, commit }),
      becameReadOnly: (notice) => this.#options.push({ kind: 'book.read-only', bookId, notice }),
    });
    this.#open.set(bookId, service);
    return service;
  }

  #record(bookId: BookId): BookRecord | undefined {
    return this.#memory.data.books.find((record) => record.bookId === bookId);
  }

  #folderOf(record: BookRecord): string {
    return isAbsolute(record.folder) ? record.folder : resolve(this.#options.dataDir, record.folder);
  }

  async #entry(record: BookRecord): Promise<BookEntry> {
    const place = this.#folderOf(record);
    const isReachable = await access(place).then(
      () => true,
      () => false,
    );
    const { bookId, name, currency, jurisdiction, isSample } = record;
    return { bookId, name, currency, jurisdiction, isSample, place, isReachable };
  }

  /** Memory moves only when the file has been written. */
  async #remember(next: Memory): Promise<Result<null>> {
    const before = this.#memory.data;
    this.#memory.data = next;
    try {
      await this.#memory.write();
      return ok(null);
    } catch {
      this.#memory.data = before;
      return refuse(
        'settings-not-saved',
        `The settings could not be saved in ${this.#options.dataDir}. Check that the disk has room and can be written, then try again.`,
      );
    }
  }
}

function opened(bookId: BookId, service: BookService): OpenBook {
  const { state, seq, readOnly, notices, drafts } = service;
  return { bookId, state, seq, readOnly, notices, drafts: drafts.all };
}

function label(state: BookState) {
  const { name, currency, jurisdiction } = profileOf(state);
  return { name, currency, jurisdiction, isSample: state.isSample };
}

function folderStays(folder: string): Notice {
  return {
    code: 'folder-stays',
    message: `The sample book is off the list, but this computer has no bin to move its folder to. It is still in ${folder}; delete it yourself if you like.`,
  };
}

function unknownBook() {
  return refuse('unknown-book', 'This book is not in the list any more.');
}

function settingsSetAside(bad: { readonly movedTo: string | null }): Notice {
  const where = bad.movedTo === null ? '' : ` It was kept as ${bad.movedTo}.`;
  return {
    code: 'settings-set-aside',
    message: `The settings could not be read, so Accord started with fresh ones.${where} Your books are untouched; open them from the folder they are in.`,
  };
}
