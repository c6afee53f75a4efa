/** The practice: every book this copy of Accord knows, which of them are open, and the user's settings. */
import { randomUUID } from 'node:crypto';
import type { BookId } from '#core/basics/ids';
import { ok, refuse, type Result } from '#core/basics/result';
import type { Notice, OpenBook, Practice as PracticeView, Push } from '#core/contract/contract';
import type { Settings } from '#core/contract/settings';
import type { Profile } from '#core/profile/state';
import type { Clock } from '../clock';
import { createJournal } from '../journal/journal';
import type { Owner } from '../journal/lock';
import { BookService, type Desk } from './book-service';
import { Queue } from './queue';
import { refusingStorage } from './refusing-storage';
import { Shelf } from './shelf';

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
  readonly shelf: Shelf;
  readonly #options: PracticeOptions;
  readonly #notices: Notice[];
  readonly #open = new Map<BookId, BookService>();
  /** One change at a time: two clicks must not open one book twice, nor one answer overwrite the other's list. */
  readonly #queue = new Queue();

  private constructor(options: PracticeOptions, shelf: Shelf) {
    this.#options = options;
    this.shelf = shelf;
    this.#notices = [...shelf.notices];
  }

  static async open(options: PracticeOptions): Promise<Practice> {
    return new Practice(options, await Shelf.open(options.dataDir, options.userName));
  }

  get settings(): Settings {
    return this.shelf.memory.settings;
  }

  async view(): Promise<PracticeView> {
    const { settings, lastBookId } = this.shelf.memory;
    return {
      settings,
      books: await this.shelf.entries(),
      lastBookId,
      today: this.#options.clock.today(),
      version: this.#options.version,
      notices: this.#notices,
    };
  }

  changeSettings(settings: Settings): Promise<Result<PracticeView>> {
    return this.#queue.run(async () => {
      const saved = await this.shelf.change({ settings });
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

  /**
   * Closes a book here, does `task` on its folder, and opens no other meanwhile. The book stays closed after it;
   * what the disk refuses is a refusal.
   */
  whileClosed<T>(bookId: BookId, task: (folder: string, owner: Owner) => Promise<T>): Promise<Result<T>> {
    return this.#queue.run(async () => {
      const record = this.shelf.record(bookId);
      if (!record.ok) return record;
      await this.#closeBook(bookId);
      const folder = this.shelf.folderOf(record.value);
      return refusingStorage(() => task(folder, this.owner));
    });
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

  /** Who sits here, for another desk that finds a book in use. */
  get owner(): Owner {
    return { by: this.settings.userName, desk: this.shelf.memory.desk };
  }

  async #createNow(profile: Profile, isSample: boolean, clock: Clock): Promise<Result<OpenBook>> {
    const bookId = randomUUID() as string as BookId;
    const folder = this.shelf.folderFor(profile.name, bookId);
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
    const saved = await this.shelf.place(bookId, folder, created.value.state);
    return saved.ok ? ok(opened(bookId, created.value)) : saved;
  }

  async #openNow(bookId: BookId): Promise<Result<OpenBook>> {
    const record = this.shelf.record(bookId);
    if (!record.ok) return record;
    const folder = this.shelf.folderOf(record.value);
    // A book that turned read-only is opened afresh: the disk may have room again, the other desk may be done.
    if (this.#open.get(bookId)?.readOnly) await this.#closeBook(bookId);
    const known = this.#open.get(bookId);
    const service = known ? ok(known) : await refusingStorage(() => this.#openService(bookId, folder));
    if (!service.ok) return service;
    const book = service.value;
    if (!book.state.profile)
      return refuse('book-never-begun', 'This book was never finished being set up. Create it again.');
    // Not being able to note which book was last open is no reason not to open it.
    await this.shelf.place(bookId, folder, book.state);
    return ok(opened(bookId, book));
  }

  async #discardNow(
    bookId: BookId,
    remove: (folder: string) => Promise<void>,
  ): Promise<Result<PracticeView>> {
    const record = this.shelf.record(bookId);
    if (!record.ok) return record;
    if (!record.value.isSample) {
      return refuse(
        'not-a-sample',
        'Only the sample book can be thrown away. Your own books are never deleted here.',
      );
    }
    await this.#closeBook(bookId);
    const saved = await this.shelf.take(bookId);
    if (!saved.ok) return saved;
    const folder = this.shelf.folderOf(record.value);
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
      desk: this.shelf.memory.desk,
    };
    const service = await BookService.open(folder, desk);
    service.listen({
      committed: (commit) => this.#options.push({ kind: 'book.committed', bookId, commit }),
      becameReadOnly: (notice) => this.#options.push({ kind: 'book.read-only', bookId, notice }),
      verified: (report) => this.#options.push({ kind: 'book.verified', bookId, report }),
    });
    service.check.startSoon();
    this.#open.set(bookId, service);
    return service;
  }
}

function opened(bookId: BookId, service: BookService): OpenBook {
  const { state, seq, readOnly, notices, check, drafts } = service;
  return { bookId, state, seq, readOnly, notices, verified: check.newest, drafts: drafts.all };
}

function folderStays(folder: string): Notice {
  return {
    code: 'folder-stays',
    message: `The sample book is off the list, but this computer has no bin to move its folder to. It is still in ${folder}; delete it yourself if you like.`,
  };
}
