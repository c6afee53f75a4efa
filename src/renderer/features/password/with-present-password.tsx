/** A card with one thing to do that asks for the password first. */
import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ProtectedBook } from '#core/contract/books';
import { Card } from '../../ui/card';
import { Form, PasswordField, useCheckedForm } from '../../ui/form';
import { presentSchema } from './new-password';
import { useProtect } from './use-protect';
import { WorkButton } from '../../ui/work-button';

interface WithPresentPasswordProps {
  readonly title: string;
  /** What it means. */
  readonly children: ReactNode;
  /** A verb. */
  readonly act: string;
  readonly kind: 'remove' | 'renew-code';
  readonly onDone: (done: ProtectedBook) => void;
}

export function WithPresentPassword({ title, children, act, kind, onDone }: WithPresentPasswordProps) {
  const form = useCheckedForm(presentSchema, { secret: '' });
  const { protect, refusal } = useProtect((done) => {
    form.reset();
    onDone(done);
  });
  return (
    <Card title={title}>
      <Text mb="sm">{children}</Text>
      <Form form={form} onSave={({ secret }) => protect({ kind, secret })} refusal={refusal} actions={null}>
        <Group align="flex-end" gap="sm">
          <PasswordField form={form} name="secret" label="Current password" w={360} />
          <WorkButton type="submit" isWorking={form.formState.isSubmitting}>
            {act}
          </WorkButton>
        </Group>
      </Form>
    </Card>
  );
}
