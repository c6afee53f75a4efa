/** Taking back where the thing itself stands: the screen stays, and shows the wait and the refusal itself. */
import type { CommandInput } from '#core/book/command';
import { tellUndone } from './undo';
import { useOpenBook } from './use-book';
import { useCommand } from './use-command';

export function useUndo() {
  const { state } = useOpenBook();
  const { send, isPending, refusal } = useCommand();
  const takeBack = async (reversing: CommandInput) => {
    const undone = await send(reversing);
    if (undone.ok) tellUndone(undone.value.commit, state);
    return undone.ok;
  };
  return { takeBack, isPending, refusal };
}
