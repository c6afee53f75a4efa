/** What a backup would bring and what would be missing, and the press that restores it. */
import { Button, Group, List, Stack } from '@mantine/core';
import { NoticeBanner } from '../../ui/notices';
import { ProgressLine } from '../../ui/progress-line';
import { RefusalNote } from '../../ui/refusal';
import { WorkButton } from '../../ui/work-button';
import type { RestoreInHand } from './use-restore';

interface RestoreStepsProps {
  readonly restore: RestoreInHand;
  readonly onLeave: () => void;
}

export function RestoreSteps({
  restore: { seen, refusal, progress, restore, stop },
  onLeave,
}: RestoreStepsProps) {
  return (
    <Stack gap="md">
      {progress && (
        <ProgressLine
          label={seen ? 'Restoring the backup' : 'Looking into the backup'}
          progress={progress}
          onCancel={stop}
        />
      )}
      {seen && (
        <List spacing={6} aria-label="What it would bring">
          {seen.sentences.map((sentence) => (
            <List.Item key={sentence}>{sentence}</List.Item>
          ))}
        </List>
      )}
      {seen?.isOfAnother && (
        <NoticeBanner>
          Look twice: this backup seems to be of another book than the one it would take the place of.
        </NoticeBanner>
      )}
      <RefusalNote refusal={refusal} />
      <Group justify="flex-end" gap="xs">
        <Button onClick={onLeave} disabled={progress !== null}>
          Cancel
        </Button>
        {seen && (
          <WorkButton variant="filled" onClick={() => void restore(seen)} isWorking={progress !== null}>
            Restore this backup
          </WorkButton>
        )}
      </Group>
    </Stack>
  );
}
