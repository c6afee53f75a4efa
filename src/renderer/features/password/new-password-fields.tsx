/** The new password, twice, with what it is worth as it is typed. */
import { SimpleGrid, Text } from '@mantine/core';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { PasswordField } from '../../ui/form';
import { strengthOf, type NewPassword } from './new-password';
import { useCapsLock } from './use-caps-lock';

interface NewPasswordFieldsProps {
  readonly form: UseFormReturn<NewPassword, unknown, NewPassword>;
}

export function NewPasswordFields({ form }: NewPasswordFieldsProps) {
  const password = useWatch({ control: form.control, name: 'password' });
  const capsLock = useCapsLock();
  return (
    <div {...capsLock.hear}>
      <SimpleGrid cols={2} spacing="md">
        <PasswordField form={form} name="password" label="New password" />
        <PasswordField form={form} name="again" label="The same once more" />
      </SimpleGrid>
      <Text component="output" size="sm" c="dimmed" mt={4}>
        {capsLock.isOn && 'Caps Lock is on. '}
        {strengthOf(password)}
      </Text>
    </div>
  );
}
