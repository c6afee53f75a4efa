/** Channel, direction, outcome and person, as read or as corrected. */
import { Button, NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { channelNames, outcomeWords, type Contact } from '#core/notes/say-contact';
import { channels, outcomes, type Channel, type Outcome } from '#core/notes/state';
import { Part } from './part';

interface ContactPartProps {
  readonly contact: Contact;
  readonly words: string;
  /** Nothing in the line names the channel. */
  readonly isAssumed: boolean;
  readonly onChange: (contact: Contact) => void;
}

const channelChoices = channels.map((value) => ({ value, label: channelNames[value] }));
const outcomeChoices = outcomes.map((value) => ({ value, label: outcomeWords[value][0] || 'nothing more' }));
const directionChoices = [
  { value: 'out', label: 'We reached out' },
  { value: 'in', label: 'They reached out' },
];

export function ContactPart({ contact, words, isAssumed, onChange }: ContactPartProps) {
  return (
    <Part
      label="How the contact went"
      renderForm={(close) => (
        <SimpleGrid cols={2} spacing="sm" w={360}>
          <NativeSelect
            label="By"
            data={channelChoices}
            value={contact.channel}
            // The choices are the channels.
            onChange={(event) => onChange({ ...contact, channel: event.currentTarget.value as Channel })}
          />
          <NativeSelect
            label="Who"
            data={directionChoices}
            value={contact.direction}
            onChange={(event) =>
              onChange({ ...contact, direction: event.currentTarget.value === 'in' ? 'in' : 'out' })
            }
          />
          <NativeSelect
            label="Outcome"
            data={outcomeChoices}
            value={contact.outcome}
            // The choices are the outcomes.
            onChange={(event) => onChange({ ...contact, outcome: event.currentTarget.value as Outcome })}
          />
          <TextInput
            label="With"
            value={contact.person}
            maxLength={120}
            onChange={(event) => onChange({ ...contact, person: event.currentTarget.value })}
          />
          <div />
          <Button onClick={close}>Done</Button>
        </SimpleGrid>
      )}
    >
      {words}
      {isAssumed && '?'}
    </Part>
  );
}
