/** Asks why a letter has to go out although its reader is on hold; without a reason there is no page. */
import { Button } from '@mantine/core';
import { z } from '#core/basics/zod';
import { Form, TextField, useCheckedForm } from './form';

const schema = z.object({
  reason: z.string().trim().min(1, 'Why does it have to go out? The reason goes on the trail.').max(300),
});

interface DespiteHoldProps {
  /** What the button does. */
  readonly action: string;
  readonly onGive: (reason: string) => void;
}

export function DespiteHold({ action, onGive }: DespiteHoldProps) {
  const form = useCheckedForm(schema, { reason: '' });
  return (
    <Form
      form={form}
      refusal={null}
      onSave={async ({ reason }) => onGive(reason)}
      actions={<Button type="submit">{action}</Button>}
    >
      <TextField form={form} name="reason" label="Why it has to go out" />
    </Form>
  );
}
