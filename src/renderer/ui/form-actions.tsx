/** The foot of a form: leave it, or save. */
import { Button, Group } from '@mantine/core';
import { WorkButton } from './work-button';

interface FormActionsProps {
  /** A verb: "Create the book". */
  readonly save: string;
  readonly isSaving: boolean;
  /** What it does can't be undone. */
  readonly isForGood?: boolean;
  readonly onCancel: () => void;
}

export function FormActions({ save, isSaving, isForGood = false, onCancel }: FormActionsProps) {
  return (
    <Group justify="flex-end" gap="xs">
      <Button onClick={onCancel}>Cancel</Button>
      <WorkButton type="submit" variant="filled" color={isForGood ? 'brick' : 'teal'} isWorking={isSaving}>
        {save}
      </WorkButton>
    </Group>
  );
}
