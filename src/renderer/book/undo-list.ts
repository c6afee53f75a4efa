/** What was done at this window and how it is taken back, the latest last. It lives as long as the window. */
import type { BookId } from '#core/basics/ids';
import { isSame } from '#core/basics/is-same';
import type { Result } from '#core/basics/result';
import type { Command, CommandInput } from '#core/book/command';
import type { Commit } from '#core/book/commit';
import { undoOf } from '#core/book/undo';

export class UndoList {
  private undoings: readonly { readonly bookId: BookId; readonly undoing: Result<Command> }[] = [];

  /** A command that took something back strikes that off, and does not stand here itself. */
  remember(bookId: BookId, command: CommandInput, { events }: Commit): void {
    const undoing = undoOf(events);
    const isUndo = !undoing.ok && undoing.refusal.code === 'is-undo';
    this.undoings = isUndo
      ? this.undoings.filter((each) => !each.undoing.ok || !isSame(each.undoing.value, command))
      : [...this.undoings, { bookId, undoing }];
  }

  /** What takes back the latest that still stands, or why it can't be; null when there is nothing. */
  last(bookId: BookId): Result<Command> | null {
    return this.undoings.findLast((each) => each.bookId === bookId)?.undoing ?? null;
  }

  /** What it holds are words of the book: locked, or with a person erased, they must not stay here. */
  forget(bookId: BookId): void {
    this.undoings = this.undoings.filter((each) => each.bookId !== bookId);
  }
}
