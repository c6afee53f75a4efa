/** A question about one debtor: `useAbout(invoicesOf, debtorId)`. */
import { useMemo } from 'react';
import type { DebtorId } from '#core/basics/ids';
import type { BookState } from '#core/book/state';
import { aboutDebtor } from './about-debtor';
import { useOpenBook } from './use-book';

/** As `useBook`, but `ask` is given a book that holds only what is about this debtor. */
export function useAbout<Answer, Args extends readonly unknown[]>(
  ask: (state: BookState, debtorId: DebtorId, ...args: Args) => Answer,
  debtorId: DebtorId,
  ...args: Args
): Answer {
  const { state } = useOpenBook();
  // eslint-disable-next-line react/exhaustive-deps -- the arguments are the dependencies, however many there are
  return useMemo(() => ask(aboutDebtor(state, debtorId), debtorId, ...args), [ask, state, debtorId, ...args]);
}
