/** Reading the practice and the book on screen. */
import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import type { LocalDate } from '#core/basics/local-date';
import type { BookState } from '#core/book/state';
import type { OpenBook } from '#core/contract/books';
import { profileOf, type Profile } from '#core/profile/state';
import { practiceStore } from './practice-store';
import type { PracticeView } from './practice-view';

export function usePractice(): PracticeView {
  return useSyncExternalStore(practiceStore.subscribe, practiceStore.read);
}

/** The book on screen. Throws when there is none: only routes that need a book may ask. */
export function useOpenBook(): OpenBook {
  const { book } = usePractice();
  if (!book) throw new Error('no book is open');
  return book;
}

/**
 * A question to the book, worked out anew only after a commit or when its arguments change:
 * `useBook(invoicesOf, debtorId)`.
 *
 * `ask` has to be a function that stands outside the component, and its arguments plain values or results
 * of another `useBook`: a fresh function or object each time is worked out each time.
 */
export function useBook<Answer, Args extends readonly unknown[]>(
  ask: (state: BookState, ...args: Args) => Answer,
  ...args: Args
): Answer {
  const { state } = useOpenBook();
  // eslint-disable-next-line react/exhaustive-deps -- the arguments are the dependencies, however many there are
  return useMemo(() => ask(state, ...args), [ask, state, ...args]);
}

/** As `useBook`, for what asks everybody: what was just written is on screen first, and such a list a moment later. */
export function useBookUnhurried<Answer, Args extends readonly unknown[]>(
  ask: (state: BookState, ...args: Args) => Answer,
  ...args: Args
): Answer {
  const book = useOpenBook();
  const before = useDeferredValue(book);
  // Never another client's list, not for a moment.
  const { state } = before.bookId === book.bookId ? before : book;
  // eslint-disable-next-line react/exhaustive-deps -- the arguments are the dependencies, however many there are
  return useMemo(() => ask(state, ...args), [ask, state, ...args]);
}

export function useProfile(): Profile {
  return useBook(profileOf);
}

/** The calendar day where the user sits, as main says it. */
export function useToday(): LocalDate {
  const { practice } = usePractice();
  if (!practice) throw new Error('the practice has not been read yet');
  return practice.today;
}
