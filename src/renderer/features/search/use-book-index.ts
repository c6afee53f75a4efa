/** The words of the book on screen, taken in bit by bit, so that whoever types is never kept waiting. */
import { useEffect, useMemo, useState } from 'react';
import type { OpenBook } from '#core/contract/books';
import { BookIndex } from '#core/search/book-index';

/** What nobody notices while typing, in milliseconds. */
const SLICE = 8;
/** How often what is found is looked for again while more is taken in. */
const ROUND = 150;

export interface FollowedIndex {
  readonly index: BookIndex;
  /** Another number each time there may be more to find. */
  readonly round: number;
  readonly isComplete: boolean;
}

/**
 * The index of a book, kept as long as that book is on screen. One that was fetched anew, or had a person's words
 * erased, shares nothing with what was indexed: it begins afresh.
 */
export function useBookIndex({ bookId, state: { erasures } }: OpenBook): BookIndex {
  // eslint-disable-next-line react/exhaustive-deps -- another book or another past is another index
  return useMemo(() => new BookIndex(), [bookId, erasures]);
}

/** Brings the index up to the book as it stands, and keeps it there. */
export function useFollowed(index: BookIndex, { state }: OpenBook): FollowedIndex {
  const [progress, setProgress] = useState({ round: 0, isComplete: false });
  useEffect(() => {
    const work = index.follow(state);
    let next: number;
    let toldAt = performance.now();
    const tell = (isComplete: boolean) => {
      toldAt = performance.now();
      setProgress(({ round }) => ({ round: round + 1, isComplete }));
    };
    const slice = () => {
      for (const begun = performance.now(); performance.now() - begun < SLICE;) {
        if (work.next().done) return tell(true);
      }
      if (performance.now() - toldAt > ROUND) tell(false);
      next = window.setTimeout(slice);
    };
    slice();
    return () => clearTimeout(next);
  }, [index, state]);
  return { index, ...progress };
}
