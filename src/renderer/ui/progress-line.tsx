/** Long work under way: how far it is, what is at work just now, and the way to stop it. */
import { Button, Group, Progress, Text } from '@mantine/core';

interface ProgressLineProps {
  readonly label: string;
  readonly progress: { readonly done: number; readonly words: string };
  readonly onCancel: () => void;
}

export function ProgressLine({ label, progress, onCancel }: ProgressLineProps) {
  const percent = Math.round(progress.done * 100);
  return (
    <div>
      <Group justify="space-between" mb={6} wrap="nowrap">
        <Text size="sm">{progress.words || label}</Text>
        <Button size="compact-sm" onClick={onCancel}>
          Stop
        </Button>
      </Group>
      <Progress.Root size="md">
        <Progress.Section value={percent} aria-label={label} />
      </Progress.Root>
    </div>
  );
}
