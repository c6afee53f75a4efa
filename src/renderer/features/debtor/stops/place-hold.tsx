/** Stops everything for somebody: why, from when, until when. */
import { Group } from '@mantine/core';
import { localDateSchema, parseIsoDay } from '#core/basics/local-date';
import { z } from '#core/basics/zod';
import type { Debtor } from '#core/debtors/state';
import { holdReasonNames, holdReasons } from '#core/holds/state';
import { CommandDialog } from '../../../book/command-dialog';
import { useFigures } from '../../../ui/figures';
import { ChoiceField, DayField, TextField, useCheckedForm } from '../../../ui/form';
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
  const form = useCheckedForm(schema, { why: 'breathing-space', words: '', from: today, until: '' });
  return (
    <CommandDialog
      title={`Put ${debtor.name} on hold`}
      form={form}
      command={(values) => ({ type: 'hold.place', debtorId: debtor.id, ...values })}
      save="Put on hold"
      done="On hold. Nobody asks them for money until it ends."
      onClose={onClose}
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
    </CommandDialog>
  );
}
