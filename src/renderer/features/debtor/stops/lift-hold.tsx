/** Ends a hold before its day, or one that has none. */
import { Modal } from '@mantine/core';
import { z } from '#core/basics/zod';
import type { Hold } from '#core/holds/state';
import { useCommand } from '../../../book/use-command';
import { Form, TextField, useCheckedForm } from '../../../ui/form';
import { FormActions } from '../../../ui/form-actions';

const schema = z.object({ words: z.string().max(2_000) });

interface LiftHoldProps {
  readonly hold: Hold;
  readonly onClose: () => void;
}

export function LiftHold({ hold, onClose }: LiftHoldProps) {
  const command = useCommand();
  const form = useCheckedForm(schema, { words: '' });
  return (
    <Modal opened onClose={onClose} title="Lift this hold">
      <Form
        form={form}
        refusal={command.refusal}
        onSave={({ words }) =>
          command.carryOut({ type: 'hold.lift', holdId: hold.id, words }, 'The hold is lifted.', onClose)
        }
        actions={<FormActions save="Lift the hold" isSaving={command.isPending} onCancel={onClose} />}
      >
        <TextField
          form={form}
          name="words"
          label="Why it ends"
          description="From today they can be asked again. You may leave this empty."
          data-autofocus
        />
      </Form>
    </Modal>
  );
}
