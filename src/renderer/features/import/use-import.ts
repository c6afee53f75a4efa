/** Importing what was previewed. */
import type { CommandInput } from '#core/book/command';
import { tellDone } from '../../book/undo';
import { useOpenBook } from '../../book/use-book';
import { useCommand } from '../../book/use-command';
import { sayBroughtIn, type BroughtIn } from './say-brought-in';

export function useImport(onDone: () => void) {
  const { bookId } = useOpenBook();
  const { send, isPending, refusal } = useCommand();
  const bringIn = async (command: CommandInput, brings: BroughtIn) => {
    const done = await send(command);
    if (!done.ok) return;
    tellDone(bookId, done.value, `Imported ${sayBroughtIn(brings)}.`);
    onDone();
  };
  return {
    start: (command: CommandInput, brings: BroughtIn) => void bringIn(command, brings),
    isPending,
    refusal,
  };
}
