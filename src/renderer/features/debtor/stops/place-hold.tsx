/** Stops everything for somebody: why, from when, until when. */
import { Group, Modal } from '@mantine/core';
import { localDateSchema, parseIsoDay } from '#core/basics/local-date';
import { z } from '#core/basics/zod';
import type { Debtor } from '#core/debtors/state';
import { holdReasonNames, holdReasons } from '#core/holds/state';
import { useCommand } from '../../../book/use-command';
import { useFigures } from '../../../ui/figures';
import { ChoiceField, DayField, Form, TextField, useCheckedForm } from '../../../ui/form';
import { FormActions } from '../../../ui/form-actions';
import { optionsOf } from '../../../ui/options';

const schema = z.object({
  why: z.enum(holdReasons),
  words: z.string().max(2_000),
  from: localDateSchema,
  until: z.string().transform(parseIsoDay),
});

const reasons = optionsOf(holdReasons, holdReasonNames);

interface PlaceHoldProps {
  readonly debtor: Debtor;
  readonly onClose: () => void;
}

export function PlaceHold({ debtor, onClose }: PlaceHoldProps) {
  const { today } = useFigures();
  const command = useCommand();
  const form = useCheckedForm(schema, { why: 'breathing-space', words: '', from: today, until: '' });
  return (
    <Modal opened onClose={onClose} title={`Put ${debtor.name} on hold`}>
      <Form
        form={form}
        refusal={command.refusal}
        onSave={(values) =>
          command.carryOut(
            { type: 'hold.place', debtorId: debtor.id, ...values },
            'On hold. Nobody asks them for money until it ends.',
            onClose,
          )
        }
        actions={<FormActions save="Put on hold" isSaving={command.isPending} onCancel={onClose} />}
      >
        <ChoiceField form={form} name="why" label="Why" data={reasons} data-autofocus />
        <TextField form={form} name="words" label="What was said" />
        <Group gap="sm" align="flex-start" grow>
          <DayField form={form} name="from" label="From" />
          <DayField
            form={form}
            name="until"
            label="Last day"
            description="Empty: until it is lifted."
            inputWrapperOrder={['label', 'input', 'description', 'error']}
          />
        </Group>
      </Form>
    </Modal>
  );
}
