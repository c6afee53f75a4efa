/** Importing what was previewed. */
import type { CommandInput } from '#core/book/command';
import { useCommand } from '../../book/use-command';
import { sayBroughtIn, type BroughtIn } from './say-brought-in';

export function useImport(onDone: () => void) {
  const { carryOut, isPending, refusal } = useCommand();
  return {
    start: (command: CommandInput, brings: BroughtIn) =>
      void carryOut(command, `Imported ${sayBroughtIn(brings)}.`, onDone),
    isPending,
    refusal,
  };
}
