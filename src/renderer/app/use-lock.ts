/** Locking the book on screen now, by its key too; undefined for one without a password. */
import { call } from '../book/call';
import { usePractice } from '../book/use-book';
import { useShortcutAnywhere } from '../ui/shortcuts';
import { toast } from '../ui/toast';

export function useLock(): (() => void) | undefined {
  const { book } = usePractice();
  const bookId = book?.hasPassword ? book.bookId : null;
  const lock = async () => {
    if (bookId === null) return;
    // What comes on screen then, main's push says.
    const locked = await call('book.lock', { bookId });
    if (!locked.ok) toast(locked.refusal.message);
  };
  const act = bookId === null ? undefined : () => void lock();
  useShortcutAnywhere('mod+L', act);
  return act;
}
