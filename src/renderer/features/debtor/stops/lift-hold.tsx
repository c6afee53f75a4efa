/** Ends a hold before its day, or one that has none. */
import { z } from '#core/basics/zod';
import type { Hold } from '#core/holds/state';
import { CommandDialog } from '../../../book/command-dialog';
import { TextField, useCheckedForm } from '../../../ui/form';

const schema = z.object({ words: z.string().max(2_000) });

interface LiftHoldProps {
  readonly hold: Hold;
  readonly onClose: () => void;
}

export function LiftHold({ hold, onClose }: LiftHoldProps) {
  const form = useCheckedForm(schema, { words: '' });
  return (
    <CommandDialog
      title="Lift this hold"
      form={form}
      command={({ words }) => ({ type: 'hold.lift', holdId: hold.id, words })}
      save="Lift the hold"
      done="The hold is lifted."
      onClose={onClose}
    >
      <TextField
        form={form}
        name="words"
        label="Why it ends"
        description="From today they can be asked again. You may leave this empty."
        data-autofocus
      />
    </CommandDialog>
  );
}
