/** Another password for a book that has one; its recovery sheet stays good. */
import { Group } from '@mantine/core';
import { Card } from '../../ui/card';
import { Form, PasswordField, useCheckedForm } from '../../ui/form';
import { toast } from '../../ui/toast';
import { newPasswordSchema, nothingTyped } from './new-password';
import { NewPasswordFields } from './new-password-fields';
import { useProtect } from './use-protect';
import { WorkButton } from '../../ui/work-button';

const schema = newPasswordSchema(true);

export function ChangePassword() {
  const form = useCheckedForm(schema, nothingTyped);
  const { protect, refusal } = useProtect(() => {
    form.reset();
    toast('The password is changed. The recovery sheet stays good.');
  });
  return (
    <Card title="Change it">
      <Form
        form={form}
        onSave={({ secret, password }) => protect({ kind: 'change', secret, password })}
        refusal={refusal}
        actions={
          <Group justify="flex-end">
            <WorkButton type="submit" isWorking={form.formState.isSubmitting}>
              Change the password
            </WorkButton>
          </Group>
        }
      >
        <PasswordField
          form={form}
          name="secret"
          label="Current password"
          description="Or the code from the recovery sheet."
          maw={360}
        />
        <NewPasswordFields form={form} />
      </Form>
    </Card>
  );
}
