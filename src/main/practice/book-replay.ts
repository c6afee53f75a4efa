/** How the entries of a journal become the state of a book: at its opening, and when one is checked against the other. */
import { apply } from '#core/book/apply';
import { contentsOf } from '#core/book/contents';
import { emptyBook, STATE_VERSION, type BookState } from '#core/book/state';
import { upcast, UnknownEventError } from '#core/book/upcast';
import type { Replay } from '../journal/verify/check-entries';

export const bookReplay: Replay<BookState> = {
  stateVersion: STATE_VERSION,
  start: emptyBook,
  attached: contentsOf,
  apply(state, { events }) {
    try {
      for (const event of events.map(upcast)) apply(state, event);
      return true;
    } catch (error) {
      if (error instanceof UnknownEventError) return false;
      throw error;
    }
  },
};
