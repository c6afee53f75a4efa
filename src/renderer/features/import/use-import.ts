/** Importing what was previewed; the debtors are shown once they are in the book. */
import { useLocation } from 'wouter';
import type { CommandInput } from '#core/book/command';
import { useCommand } from '../../book/use-command';
import { paths } from '../../ui/paths';
import { sayBroughtIn, type BroughtIn } from './say-brought-in';

export function useImport() {
  const [, go] = useLocation();
  const { carryOut, isPending, refusal } = useCommand();
  return {
    start: (command: CommandInput, brings: BroughtIn) =>
      void carryOut(command, `Imported ${sayBroughtIn(brings)}.`, () => go(paths.debtors)),
    isPending,
    refusal,
  };
}
