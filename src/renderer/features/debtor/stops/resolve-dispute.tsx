/** Ends a dispute: how, and when. What is left of the invoice is asked for again from then on. */
import { Modal } from '@mantine/core';
import { localDateSchema } from '#core/basics/local-date';
import { z } from '#core/basics/zod';
import type { Dispute } from '#core/disputes/state';
import { useCommand } from '../../../book/use-command';
import { useFigures } from '../../../ui/figures';
import { DayField, Form, TextField, useCheckedForm } from '../../../ui/form';
import { FormActions } from '../../../ui/form-actions';

const schema = z.object({ words: z.string().max(2_000), on: localDateSchema });

interface ResolveDisputeProps {
  readonly dispute: Dispute;
  readonly onClose: () => void;
}

export function ResolveDispute({ dispute, onClose }: ResolveDisputeProps) {
  const { today } = useFigures();
  const command = useCommand();
  const form = useCheckedForm(schema, { words: '', on: today });
  return (
    <Modal opened onClose={onClose} title="Resolve this dispute">
      <Form
        form={form}
        refusal={command.refusal}
        onSave={(values) =>
          command.carryOut(
            { type: 'dispute.resolve', disputeId: dispute.id, ...values },
            'The dispute is resolved.',
            onClose,
          )
        }
        actions={<FormActions save="Resolve it" isSaving={command.isPending} onCancel={onClose} />}
      >
        <TextField
          form={form}
          name="words"
          label="How it ended"
          description={`They said: “${dispute.words}”`}
          data-autofocus
        />
        <DayField form={form} name="on" label="When" minDate={dispute.on} maxDate={today} />
      </Form>
    </Modal>
  );
}
