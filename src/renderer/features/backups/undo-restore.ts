/** After a restore: the book goes back on screen, and a press puts it back as it was. */
import type { BookId } from '#core/basics/ids';
import type { RestoredBook } from '#core/contract/backups';
import { call } from '../../book/call';
import { practiceStore } from '../../book/practice-store';
import { toast } from '../../ui/toast';

/** Says what was restored, and offers the way back where there is one. */
export function tellRestored({ bookId, name, canUndo }: RestoredBook): void {
  const undo = { label: 'Undo the restore', act: () => void undoRestore(bookId) };
  toast(`${name} is restored.`, canUndo ? [undo] : []);
}

/** True when the book is as it was before its last restore. */
export async function undoRestore(bookId: BookId): Promise<boolean> {
  const undone = await call('restore.undo', { bookId });
  await practiceStore.refresh();
  await openAgain(bookId);
  toast(undone.ok ? 'The restore is undone: the book is as it was before.' : undone.refusal.message);
  return undone.ok;
}

/** Main has closed the book to move its folder; if it is on screen it has to be fetched anew, whatever came of it. */
export async function openAgain(bookId: BookId | null): Promise<void> {
  const onScreen = practiceStore.read().book?.bookId;
  if (bookId !== null && onScreen === bookId) await practiceStore.open(bookId);
}
