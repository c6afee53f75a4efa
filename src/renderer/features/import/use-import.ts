/** Importing what was previewed. */
import type { CommandInput } from '#core/book/command';
import { useCommand } from '../../book/use-command';
import { sayBroughtIn, type BroughtIn } from './say-brought-in';

export function useImport(onDone: () => void) {
  const { carryOut, isPending, refusal } = useCommand();
  const bringIn = async (command: CommandInput, brings: BroughtIn) => {
    const done = await carryOut(command, `Imported ${sayBroughtIn(brings)}.`);
    if (done) onDone();
  };
  return {
    start: (command: CommandInput, brings: BroughtIn) => void bringIn(command, brings),
    isPending,
    refusal,
  };
}
