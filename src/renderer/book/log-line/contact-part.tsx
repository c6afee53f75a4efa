/** Channel, direction, outcome and person, as read or as corrected. */
import { Button, SimpleGrid, TextInput } from '@mantine/core';
import { channelNames, outcomeWords, type Contact } from '#core/notes/say-contact';
import { channels, outcomes, type Direction } from '#core/notes/state';
import { Choice } from '../../ui/choice';
import { optionsOf, type Option } from '../../ui/options';
import { Part } from './part';

interface ContactPartProps {
  readonly contact: Contact;
  readonly words: string;
  /** Nothing in the line names the channel. */
  readonly isAssumed: boolean;
  readonly onChange: (contact: Contact) => void;
}

export function ContactPart({ contact, words, isAssumed, onChange }: ContactPartProps) {
  return (
    <Part
      label="How the contact went"
      renderForm={(close) => <ContactForm contact={contact} onChange={onChange} onDone={close} />}
    >
      {words}
      {isAssumed && '?'}
    </Part>
  );
}

const channelChoices = optionsOf(channels, channelNames);
const outcomeChoices = outcomes.map((value) => ({ value, label: outcomeWords[value][0] || 'nothing more' }));
const directionChoices: readonly Option<Direction>[] = [
  { value: 'out', label: 'We reached out' },
  { value: 'in', label: 'They reached out' },
];

interface ContactFormProps extends Pick<ContactPartProps, 'contact' | 'onChange'> {
  readonly onDone: () => void;
}

function ContactForm({ contact, onChange, onDone }: ContactFormProps) {
  const correct = (part: Partial<Contact>) => onChange({ ...contact, ...part });
  const { channel, direction, outcome, person } = contact;
  return (
    <SimpleGrid cols={2} spacing="sm" w={360}>
      <Choice
        label="By"
        data={channelChoices}
        value={channel}
        onChoose={(value) => correct({ channel: value })}
      />
      <Choice
        label="Who"
        data={directionChoices}
        value={direction}
        onChoose={(value) => correct({ direction: value })}
      />
      <Choice
        label="Outcome"
        data={outcomeChoices}
        value={outcome}
        onChoose={(value) => correct({ outcome: value })}
      />
      <TextInput
        label="With"
        value={person}
        maxLength={120}
        onChange={(event) => correct({ person: event.currentTarget.value })}
      />
      <div />
      <Button onClick={onDone}>Done</Button>
    </SimpleGrid>
  );
}
