/** What the window shows of the practice: which book is on screen, or why none is, and how an answer of main changes that. */
import { produce, setAutoFreeze } from 'immer';
import type { Draft } from '#core/basics/draft';
import type { BookId } from '#core/basics/ids';
import type { Refusal, Result } from '#core/basics/result';
import { apply } from '#core/book/apply';
import type { Commit } from '#core/book/commit';
import type { BookState } from '#core/book/state';
import type { OpenBook, Practice } from '#core/contract/books';

// Freezing a book of a hundred thousand records costs more than it guards: nobody writes but `apply`.
setAutoFreeze(false);

export interface PracticeView {
  /** Null until main has answered for the first time. */
  readonly practice: Practice | null;
  readonly book: OpenBook | null;
  /** A book that is closed until its password is given; it was asked for last. */
  readonly locked: BookId | null;
  /** How many commands are on their way to the disk. */
  readonly saving: number;
  /** Why the practice, or the book asked for last, is not here; null when all is well. */
  readonly trouble: Refusal | null;
}

export const nothingYet: PracticeView = {
  practice: null,
  book: null,
  locked: null,
  saving: 0,
  trouble: null,
};

/** What comes on screen when a book was asked for: the book, the question for its password, or why it is neither. */
export function shownBy(bookId: BookId, answer: Result<OpenBook>): Partial<PracticeView> {
  if (answer.ok) return { book: answer.value, locked: null, trouble: null };
  if (answer.refusal.code === 'book-locked') return { book: null, locked: bookId, trouble: null };
  return { trouble: answer.refusal };
}

/** What is left on screen when the book there was not changed: nothing, where main had to close it for that. */
export function leftBy(refusal: Refusal): Partial<PracticeView> {
  return refusal.code === 'book-stays-closed' ? { book: null, trouble: refusal } : {};
}

/** What is left on screen when a book is no more. */
export function without(bookId: BookId, { book, locked }: PracticeView): Partial<PracticeView> {
  return { book: book?.bookId === bookId ? null : book, locked: locked === bookId ? null : locked };
}

export function withCommit(book: OpenBook, commit: Commit): OpenBook {
  const state = produce(book.state, (draft: Draft<BookState>) => {
    for (const event of commit.events) apply(draft, event);
  });
  return { ...book, state, seq: commit.seq };
}
