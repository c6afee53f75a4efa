/** May the profile be set or changed, and may that be undone? */
import { isSame } from '../basics/is-same';
import { ok, refuse, type Result } from '../basics/result';
import type { ChangeProfile, ChangeProfileBack, CreateBook } from './commands';
import type { BookCreated, ProfileChanged, ProfileChangedBack } from './events';
import type { ProfileState } from './state';

export function decideCreateBook(state: ProfileState, command: CreateBook): Result<BookCreated[]> {
  if (state.profile) return refuse('book-exists', 'This book has been created already.');
  return ok([{ type: 'book.created', v: 2, profile: command.profile, isSample: command.isSample }]);
}

export function decideChangeProfile(state: ProfileState, command: ChangeProfile): Result<ProfileChanged[]> {
  const before = state.profile;
  if (!before) return refuse('no-book', 'Create the book first.');
  if (before.currency !== command.profile.currency) {
    return refuse(
      'currency-is-fixed',
      `Every amount in this book is in ${before.currency}. For ${command.profile.currency}, start a second book.`,
      'currency',
    );
  }
  return ok([{ type: 'profile.changed', v: 2, was: before, is: command.profile }]);
}

export function decideChangeProfileBack(
  state: ProfileState,
  { was, is }: ChangeProfileBack,
): Result<ProfileChangedBack[]> {
  if (!isSame(state.profile, is) || was.currency !== is.currency) {
    return refuse(
      'changed-since',
      'The business’s details were changed since. Undo that change first, or put right there what is wrong.',
    );
  }
  return ok([{ type: 'profile.changed-back', v: 2, was: is, is: was }]);
}
