/** The day we said we would come back to it, to be corrected, dropped, or set where none was read. */
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { sayDay } from '#core/basics/date-text';
import { parseIsoDay } from '#core/basics/local-date';
import type { FollowUp } from '#core/notes/state';
import { DateField } from '../../ui/date-field';
import { useFigures } from '../../ui/figures';
import { Part } from './part';

interface FollowUpPartProps {
  readonly followUp: FollowUp | null;
  readonly onChange: (followUp: FollowUp | null) => void;
}

export function FollowUpPart({ followUp, onChange }: FollowUpPartProps) {
  const { locale, today } = useFigures();
  return (
    <Part
      label="Coming back to it"
      isOffer={followUp === null}
      renderForm={(close) => <FollowUpForm followUp={followUp} onChange={onChange} onDone={close} />}
    >
      {followUp ? (
        <span>
          Back to it <strong>{sayDay(followUp.on, today, locale)}</strong>
          {followUp.words && `: ${followUp.words}`}
        </span>
      ) : (
        '+ Follow-up'
      )}
    </Part>
  );
}

interface FollowUpFormProps extends FollowUpPartProps {
  readonly onDone: () => void;
}

function FollowUpForm({ followUp, onChange, onDone }: FollowUpFormProps) {
  const { today } = useFigures();
  const setDay = (text: string) => {
    const on = parseIsoDay(text);
    onChange(on && { on, words: followUp?.words ?? '' });
  };
  return (
    <Stack gap="sm" w={220}>
      <DateField
        label="Come back to it on"
        minDate={today}
        value={followUp?.on ?? ''}
        onChange={setDay}
        popoverProps={{ withinPortal: false }}
      />
      <TextInput
        label="What for"
        maxLength={200}
        value={followUp?.words ?? ''}
        disabled={followUp === null}
        onChange={(event) => followUp && onChange({ ...followUp, words: event.currentTarget.value })}
      />
      <Group justify="space-between" gap="xs">
        {followUp ? <Button onClick={() => onChange(null)}>Don’t</Button> : <span />}
        <Button onClick={onDone} data-autofocus>
          Done
        </Button>
      </Group>
    </Stack>
  );
}
