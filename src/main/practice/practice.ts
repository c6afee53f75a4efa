/** The practice: every book this copy of Accord knows, which of them are open, and the user's settings. */
import { randomUUID } from 'node:crypto';
import type { BookId } from '#core/basics/ids';
import { ok, refuse, type Result } from '#core/basics/result';
import type { Command } from '#core/book/command';
import type { Notice, OpenBook, Practice as PracticeView } from '#core/contract/books';
import type { Push } from '#core/contract/push';
import type { Settings } from '#core/contract/settings';
import type { Profile } from '#core/profile/state';
import { removeFolder } from '../backup/folder-swap';
import type { Clock } from '../clock';
import { realFiles } from '../files/file-layer';
import { createJournal } from '../journal/journal';
import type { Owner } from '../journal/lock';
import type { BookService } from './book-service';
import { findBooks } from './found-books';
import { OpenBooks } from './open-books';
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
  #notices: readonly Notice[];
  readonly #open: OpenBooks;
  #lastOpened: BookId | null = null;
  /** One change at a time: two clicks must not open one book twice, nor one answer overwrite the other's list. */
  readonly #queue = new Queue();

  private constructor(options: PracticeOptions, shelf: Shelf, notices: readonly Notice[]) {
    this.#options = options;
    this.#open = new OpenBooks(options.push);
    this.shelf = shelf;
    this.#notices = notices;
  }

  static async open(options: PracticeOptions): Promise<Practice> {
    const shelf = await Shelf.open(options.dataDir, options.userName);
    const practice = new Practice(options, shelf, [...shelf.notices, ...(await findBooks(shelf))]);
    await practice.settle();
    return practice;
  }

  get settings(): Settings {
    return this.shelf.memory.settings;
  }

  /** Puts books back that a crash in the middle of a restore left out of their place; in turn, lest one is under way. */
  settle(): Promise<void> {
    return this.#queue.run(async () => {
      for (const record of this.shelf.memory.books) await this.shelf.settle(record);
    });
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

  /** `secret`: its password or recovery code, if it has one and is closed. */
  openBook(bookId: BookId, secret?: string): Promise<Result<OpenBook>> {
    return this.#queue.run(() => this.#openNow(bookId, secret));
  }

  /** Closes an open book that has a password, so that its key is forgotten here, and tells so. */
  lockBook(bookId: BookId): Promise<Result<null>> {
    return this.#queue.run(() => this.#open.lock(bookId));
  }

  /** Nobody is here, or they are just leaving: every book that has a password is locked. */
  async lockBooks(): Promise<void> {
    // What is just being opened counts as well, and what was closed for some work is opened in the turn after that.
    for (let turn = 1; turn <= 2; turn += 1) await this.#queue.run(() => Promise.resolve());
    await Promise.all(this.#open.withPassword.map((bookId) => this.lockBook(bookId)));
  }

  /** The service of an open book, or a refusal for one that is not open. */
  book(bookId: BookId): Result<BookService> {
    return this.#open.book(bookId);
  }

  /**
   * Closes a book here, does `task` on its folder, and opens no other meanwhile. The book stays closed after it;
   * what the disk refuses is a refusal.
   */
  whileClosed<T>(bookId: BookId, task: (folder: string, owner: Owner) => Promise<T>): Promise<Result<T>> {
    return this.#queue.run(async () => {
      const record = this.shelf.record(bookId);
      if (!record.ok) return record;
      await this.#open.close(bookId);
      const folder = this.shelf.folderOf(record.value);
      return refusingStorage(() => task(folder, this.owner));
    });
  }

  /** Does what reads and changes the shelf while nothing else changes it; what the disk refuses is a refusal. */
  inTurn<T>(task: () => Promise<T>): Promise<Result<T>> {
    return this.#queue.run(() => refusingStorage(task));
  }

  /** The one on screen, also when the settings could not be written. */
  get lastOpened(): BookId | null {
    return this.#lastOpened;
  }

  /** The books that are open here, or were until they locked: who works in them will be back. */
  get openBooks(): readonly BookId[] {
    return this.#open.inUse;
  }

  /** Says something of this copy of Accord itself, in place of what was said under the same code; null: no more. */
  tell(code: string, message: string | null): void {
    const others = this.#notices.filter((notice) => notice.code !== code);
    if (message === null && others.length === this.#notices.length) return;
    this.#notices = message === null ? others : [...others, { code, message }];
    this.#options.push({ kind: 'practice.changed' });
  }

  /** Takes the sample book off the list; its folder is moved aside by `remove`. Refuses any other book. */
  discardSample(bookId: BookId, remove: (folder: string) => Promise<void>): Promise<Result<PracticeView>> {
    return this.#queue.run(() => this.#discardNow(bookId, remove));
  }

  /** Closes every book, so that snapshots are written and locks given back. */
  close(): Promise<void> {
    return this.#queue.run(() => this.#open.closeAll());
  }

  /** Who sits here, for another desk that finds a book in use. */
  get owner(): Owner {
    return { by: this.settings.userName, desk: this.shelf.memory.desk };
  }

  async #createNow(profile: Profile, isSample: boolean, clock: Clock): Promise<Result<OpenBook>> {
    const bookId = randomUUID() as string as BookId;
    const folder = this.shelf.folderFor(profile.name, bookId);
    const created = await refusingStorage(() => createJournal(folder));
    if (!created.ok) return created;
    const begun = await this.#beginBook(bookId, folder, { type: 'book.create', profile, isSample }, clock);
    if (!begun.ok) {
      await this.#open.close(bookId);
      // Nothing was confirmed yet: a folder that nobody knows of would only puzzle whoever finds it.
      await removeFolder(folder, realFiles).catch(() => undefined);
    }
    return begun;
  }

  async #beginBook(bookId: BookId, folder: string, first: Command, clock: Clock): Promise<Result<OpenBook>> {
    const service = await refusingStorage(() => this.#openService(bookId, folder));
    if (!service.ok) return service;
    const recorded = await service.value.dispatch(randomUUID(), first, clock);
    if (!recorded.ok) return recorded;
    this.#lastOpened = bookId;
    const saved = await this.shelf.place(bookId, folder, service.value.state, this.#options.clock);
    return saved.ok ? ok(opened(bookId, service.value)) : saved;
  }

  async #openNow(bookId: BookId, secret?: string): Promise<Result<OpenBook>> {
    const record = this.shelf.record(bookId);
    if (!record.ok) return record;
    const folder = this.shelf.folderOf(record.value);
    // A book that turned read-only is opened afresh: the disk may have room again, the other desk may be done.
    const before = this.#open.get(bookId);
    const mayOpen = before?.hasPassword === false || secret !== undefined;
    if (before?.readOnly && mayOpen) await this.#open.close(bookId);
    const known = this.#open.get(bookId);
    if (!known) await this.shelf.settle(record.value);
    const service = known
      ? ok(known)
      : await refusingStorage(() => this.#openService(bookId, folder, secret));
    if (!service.ok) return service;
    const book = service.value;
    if (!book.state.profile) {
      const { readOnly } = book;
      await this.#open.close(bookId);
      return readOnly ? refuse(readOnly.code, readOnly.message) : neverBegun();
    }
    this.#lastOpened = bookId;
    // Not being able to note which book was last open is no reason not to open it.
    await this.shelf.place(bookId, folder, book.state, this.#options.clock);
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
    await this.#open.close(bookId);
    const saved = await this.shelf.take(bookId);
    if (!saved.ok) return saved;
    const folder = this.shelf.folderOf(record.value);
    await remove(folder).catch(() => (this.#notices = [...this.#notices, folderStays(folder)]));
    return ok(await this.view());
  }

  #openService(bookId: BookId, folder: string, secret?: string): Promise<BookService> {
    const { clock } = this.#options;
    const desk = { clock, by: () => this.settings.userName, desk: this.shelf.memory.desk };
    return this.#open.open(bookId, folder, desk, secret);
  }
}

function opened(bookId: BookId, service: BookService): OpenBook {
  const { state, seq, hasPassword, readOnly, notices, check, drafts } = service;
  return { bookId, state, seq, hasPassword, readOnly, notices, verified: check.newest, drafts: drafts.all };
}

function neverBegun() {
  return refuse('book-never-begun', 'This book was never finished being set up. Create it again.');
}

function folderStays(folder: string): Notice {
  return {
    code: 'folder-stays',
    message: `The sample book is off the list, but this computer has no bin to move its folder to. It is still in ${folder}; delete it yourself if you like.`,
  };
}
