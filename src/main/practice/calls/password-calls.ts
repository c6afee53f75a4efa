/** The calls about a book's password: lock it now, and set, change or remove it. */
import type { Handlers } from '#core/contract/contract';
import type { HandlerParts } from '../handlers';
import { protectBook } from '../protect-book';

type PasswordCalls = Pick<Handlers, 'book.lock' | 'book.protect'>;

export function passwordCalls({ practice }: HandlerParts): PasswordCalls {
  return {
    'book.lock': ({ bookId }) => practice.lockBook(bookId),
    'book.protect': ({ bookId, change }) => protectBook(practice, bookId, change),
  };
}
