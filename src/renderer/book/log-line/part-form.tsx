/** The small form of a part that is checked before it is taken over. */
import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { Form } from '../../ui/form';

interface PartFormProps<Input extends FieldValues, Output extends FieldValues> {
  readonly form: UseFormReturn<Input, unknown, Output>;
  /** Takes out what was read: `No promise`; null where nothing was. */
  readonly drop: string | null;
  readonly onChange: (said: Output | null) => void;
  readonly children: ReactNode;
}

export function PartForm<Input extends FieldValues, Output extends FieldValues>(
  props: PartFormProps<Input, Output>,
) {
  const { form, drop, onChange, children } = props;
  return (
    <Form
      form={form}
      refusal={null}
      onSave={async (said) => onChange(said)}
      actions={
        <Group justify="space-between" gap="xs">
          {drop ? <Button onClick={() => onChange(null)}>{drop}</Button> : <span />}
          <Button type="submit">Use this</Button>
        </Group>
      }
    >
      {children}
    </Form>
  );
}
