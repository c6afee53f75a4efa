/** The foot of a form: leave it, or save. */
import { Button, Group } from '@mantine/core';

interface FormActionsProps {
  /** A verb: "Create the book". */
  readonly save: string;
  readonly isSaving: boolean;
  readonly onCancel: () => void;
}

export function FormActions({ save, isSaving, onCancel }: FormActionsProps) {
  return (
    <Group justify="flex-end" gap="xs">
      <Button onClick={onCancel}>Cancel</Button>
      <Button type="submit" variant="filled" loading={isSaving}>
        {save}
      </Button>
    </Group>
  );
}
