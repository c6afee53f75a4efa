/** Ends a dispute: how, and when. What is left of the invoice is asked for again from then on. */
import { localDateSchema } from '#core/basics/local-date';
import { z } from '#core/basics/zod';
import type { Dispute } from '#core/disputes/state';
import { CommandDialog } from '../../../book/command-dialog';
import { useFigures } from '../../../ui/figures';
import { DayField, TextField, useCheckedForm } from '../../../ui/form';

const schema = z.object({ words: z.string().max(2_000), on: localDateSchema });

interface ResolveDisputeProps {
  readonly dispute: Dispute;
  readonly onClose: () => void;
}

export function ResolveDispute({ dispute, onClose }: ResolveDisputeProps) {
  const { today } = useFigures();
  const form = useCheckedForm(schema, { words: '', on: today });
  return (
    <CommandDialog
      title="Resolve this dispute"
      form={form}
      command={(values) => ({ type: 'dispute.resolve', disputeId: dispute.id, ...values })}
      save="Resolve it"
      done="The dispute is resolved."
      onClose={onClose}
    >
      <TextField
        form={form}
        name="words"
        label="How it ended"
        description={`They said: “${dispute.words}”`}
        data-autofocus
      />
      <DayField form={form} name="on" label="When" minDate={dispute.on} maxDate={today} />
    </CommandDialog>
  );
}
