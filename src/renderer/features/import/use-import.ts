/** Importing what was previewed, and taking it back while the word that it is done still stands there. */
import type { ImportId } from '#core/basics/ids';
import type { CommandInput } from '#core/book/command';
import { practiceStore } from '../../book/practice-store';
import { useOpenBook } from '../../book/use-book';
import { useCommand } from '../../book/use-command';
import { toast } from '../../ui/toast';
import { sayBroughtIn, type BroughtIn } from './say-brought-in';

export function useImport(onDone: () => void) {
  const { bookId } = useOpenBook();
  const { send, isPending, refusal } = useCommand();

  // The screen that asked is gone when somebody presses Undo, so this goes to the store itself.
  const undo = async (importId: ImportId) => {
    const undone = await practiceStore.dispatch(bookId, crypto.randomUUID(), {
      type: 'import.undo',
      importId,
    });
    toast(undone.ok ? 'The import is taken back; the book is as it was before.' : undone.refusal.message);
  };
  const bringIn = async (command: CommandInput, brings: BroughtIn) => {
    const done = await send(command);
    if (!done.ok) return;
    const imported = done.value.commit.events.find((event) => event.type === 'ledger.imported');
    const actions = imported ? [{ label: 'Undo', act: () => void undo(imported.import.id) }] : [];
    toast(`Imported ${sayBroughtIn(brings)}.`, actions);
    onDone();
  };
  return {
    start: (command: CommandInput, brings: BroughtIn) => void bringIn(command, brings),
    isPending,
    refusal,
  };
}
