/** The books that are open here: each of them once, and what happens in one is told to the page. */
import type { BookId } from '#core/basics/ids';
import { ok, refuse, type Result } from '#core/basics/result';
import type { Push } from '#core/contract/push';
import { BookService, type Desk } from './book-service';

export class OpenBooks {
  readonly #services = new Map<BookId, BookService>();
  /** Those that locked: who works in them will be back. */
  readonly #locked = new Set<BookId>();
  readonly #push: (push: Push) => void;

  constructor(push: (push: Push) => void) {
    this.#push = push;
  }

  get(bookId: BookId): BookService | undefined {
    return this.#services.get(bookId);
  }

  /** Refused for a book that is not open. */
  book(bookId: BookId): Result<BookService> {
    const service = this.#services.get(bookId);
    return service
      ? ok(service)
      : refuse('book-not-open', 'This book is not open. Open it from the list of books.');
  }

  /** Those that are open, and those that were until they locked. */
  get inUse(): readonly BookId[] {
    return [...new Set([...this.#services.keys(), ...this.#locked])];
  }

  get withPassword(): readonly BookId[] {
    return [...this.#services].filter(([, { hasPassword }]) => hasPassword).map(([bookId]) => bookId);
  }

  /** Rejects as `BookService.open` does. It is looked through in the background from now on. */
  async open(bookId: BookId, folder: string, desk: Desk, secret?: string): Promise<BookService> {
    const service = await BookService.open(folder, desk, undefined, secret);
    service.listen({
      committed: (commit) => this.#push({ kind: 'book.committed', bookId, commit }),
      becameReadOnly: (notice) => this.#push({ kind: 'book.read-only', bookId, notice }),
      verified: (report) => this.#push({ kind: 'book.verified', bookId, report }),
    });
    service.check.startSoon();
    this.#services.set(bookId, service);
    return service;
  }

  /** First out of reach: what is asked of it from now on is refused, and not lost in a book that is closing. */
  async close(bookId: BookId): Promise<void> {
    const service = this.#services.get(bookId);
    this.#services.delete(bookId);
    await service?.close();
  }

  /** Closes a book that has a password, so that its key is forgotten, and tells so also when closing it failed. */
  async lock(bookId: BookId): Promise<Result<null>> {
    const service = this.#services.get(bookId);
    if (!service) return ok(null);
    if (!service.hasPassword) return noPassword();
    this.#locked.add(bookId);
    try {
      await this.close(bookId);
    } finally {
      this.#push({ kind: 'book.locked', bookId });
    }
    return ok(null);
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.#services.values()].map((service) => service.close()));
    this.#services.clear();
  }
}

function noPassword() {
  return refuse(
    'no-password',
    'This book has no password, so it can’t be locked. Give it one under Books, “Password…”.',
  );
}
