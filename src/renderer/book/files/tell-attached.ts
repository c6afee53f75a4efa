/** The word that files are attached, with the way back for all of them at once. */
import type { BookId } from '#core/basics/ids';
import { undoOf } from '#core/book/undo';
import type { Receipt } from '#core/contract/books';
import { practiceStore } from '../practice-store';
import { tellDone } from '../undo';
import { toast } from '../../ui/toast';

export interface Attached {
  readonly name: string;
  readonly receipt: Receipt;
}

export function tellAttached(bookId: BookId, attached: readonly Attached[]): void {
  const [first, ...others] = attached;
  if (!first) return;
  if (others.length === 0) tellDone(bookId, first.receipt, `${first.name} is attached, and on disk.`);
  else {
    const takeBack = { label: 'Undo all', act: () => void takeAllBack(bookId, attached) };
    toast(`${attached.length} files are attached, and on disk.`, [takeBack]);
  }
}

/** The page that asked may be gone by now, so this goes to the store itself, and a refusal to a toast. */
async function takeAllBack(bookId: BookId, attached: readonly Attached[]): Promise<void> {
  for (const { receipt } of attached.toReversed()) {
    const undoing = undoOf(receipt.commit.events);
    const undone = undoing.ok
      ? await practiceStore.dispatch(bookId, crypto.randomUUID(), undoing.value)
      : undoing;
    if (!undone.ok) return toast(undone.refusal.message);
  }
  toast(`${attached.length} files are taken back; their contents stay in the book’s folder.`);
}
