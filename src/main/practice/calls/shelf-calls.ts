/** The calls about the list of books: bringing in a folder that is a book, finding one that moved, taking one off. */
import { ok } from '#core/basics/result';
import type { Handlers } from '#core/contract/contract';
import { adoptBook, findBook, forgetBook } from '../adopt-book';
import type { HandlerParts } from '../handlers';

type ShelfCalls = Pick<Handlers, 'book.adopt' | 'book.find' | 'book.forget'>;

export function shelfCalls({ practice, desktop }: HandlerParts): ShelfCalls {
  const choose = () => {
    const at = practice.shelf.booksFolder;
    return desktop.chooseFolder({ title: 'The folder of a book', button: 'Open this book', at });
  };
  return {
    'book.adopt': async () => {
      const folder = await choose();
      return folder === null ? null : adoptBook(practice, folder);
    },
    'book.find': async ({ bookId }) => {
      const folder = await choose();
      return folder === null ? null : findBook(practice, bookId, folder);
    },
    'book.forget': async ({ bookId }) => {
      const forgotten = await forgetBook(practice, bookId);
      return forgotten.ok ? ok(await practice.view()) : forgotten;
    },
  };
}
