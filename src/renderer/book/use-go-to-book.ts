/** Puts a book on screen that has just come into the list or changed on disk, and goes to its first page. */
import { useLocation } from 'wouter';
import type { BookId } from '#core/basics/ids';
import { paths } from '../ui/paths';
import { practiceStore } from './practice-store';

export function useGoToBook(): (bookId: BookId) => Promise<void> {
  const [, go] = useLocation();
  return async (bookId) => {
    await practiceStore.refresh();
    const opened = await practiceStore.open(bookId);
    // One with a password asks for it there; why another can't be opened is told among the books.
    go(opened.ok || opened.refusal.code === 'book-locked' ? paths.today : paths.books);
  };
}
