/** Who of the book may be there twice: looked for anew only when somebody's details change, not with every note. */
import { useMemo } from 'react';
import type { BookState } from '#core/book/state';
import { likelyPairs, type LikelyPair } from '#core/debtors/duplicates';
import { useBookUnhurried } from './use-book';

export function useLikelyPairs(): readonly LikelyPair[] {
  const { debtors, keptApart, erasures } = useBookUnhurried(wholeBook);
  return useMemo(() => likelyPairs({ debtors, keptApart, erasures }), [debtors, keptApart, erasures]);
}

function wholeBook(state: BookState): BookState {
  return state;
}
