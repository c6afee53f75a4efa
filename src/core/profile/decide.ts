/** May the profile be set or changed? */
import { ok, refuse, type Result } from '../basics/result';
import type { ChangeProfile, CreateBook } from './commands';
import type { BookCreated, ProfileChanged } from './events';
import type { ProfileState } from './state';

export function decideCreateBook(state: ProfileState, command: CreateBook): Result<BookCreated[]> {
  if (state.profile) return refuse('book-exists', 'This book has been created already.');
  return ok([{ type: 'book.created', v: 1, profile: command.profile, isSample: command.isSample }]);
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
  return ok([{ type: 'profile.changed', v: 1, profile: command.profile }]);
}
