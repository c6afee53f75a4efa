/** Which letter, by which channel; those that answer to something in the book now come first. */
import { NativeSelect, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import {
  channelsOf,
  letterChannelNames,
  letterKindNames,
  type LetterChannel,
  type LetterKind,
} from '#core/letters/kinds';
import { otherKinds } from '#core/letters/fitting';
import { firmnessNames } from '#core/letters/template';
import { templateOf } from '#core/letters/templates';
import { Card } from '../../ui/card';
import { DateField } from '../../ui/date-field';

/** Texts as they are typed; a day is an ISO day, or empty. */
export interface Choice {
  readonly kind: LetterKind;
  readonly channel: LetterChannel;
  readonly by: string;
  readonly agency: string;
  readonly words: string;
}

interface ChooseLetterProps {
  readonly fitting: readonly LetterKind[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

export function ChooseLetter({ fitting, choice, onChoose }: ChooseLetterProps) {
  const { kind, channel } = choice;
  const template = templateOf(kind, 'letter', 'en');
  const channels = channelsOf[kind];
  const asOptions = (kinds: readonly LetterKind[]) =>
    kinds.map((value) => ({ value, label: letterKindNames[value] }));
  const choose = (value: string) => {
    const next = value as LetterKind;
    const kept = channelsOf[next].includes(channel) ? channel : 'letter';
    // What was typed as one thing is not to be printed as another.
    const words = wordsLabel(next) === wordsLabel(kind) ? choice.words : '';
    onChoose({ ...choice, kind: next, channel: kept, words });
  };
  return (
    <Card title="What to write">
      <Stack gap="sm">
        <NativeSelect
          label="Which letter"
          data={[
            { group: 'Fits now', items: asOptions(fitting) },
            { group: 'Others', items: asOptions(otherKinds(fitting)) },
          ]}
          value={kind}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        {template && (
          <p className="letter-note letter-quiet">
            {template.purpose} {firmnessNames[template.firmness]}.
          </p>
        )}
        <SegmentedControl
          aria-label="How it goes out"
          fullWidth
          size="xs"
          data={channels.map((value) => ({ value, label: shortNames[value] }))}
          value={channel}
          onChange={(value) => onChoose({ ...choice, channel: value })}
        />
        <Extras choice={choice} onChoose={onChoose} />
      </Stack>
    </Card>
  );
}

/** In a row of four there is little room. */
const shortNames: Readonly<Record<LetterChannel, string>> = {
  ...letterChannelNames,
  text: 'Text',
  phone: 'Phone',
};

/** What only the person at the desk can say. */
function Extras({ choice, onChoose }: Pick<ChooseLetterProps, 'choice' | 'onChoose'>) {
  const { kind, channel, by, agency, words } = choice;
  const needs = templateOf(kind, 'letter', 'en')?.needs ?? [];
  return (
    <>
      {needs.includes('owed') && (
        <DateField
          label="To pay or answer by"
          description="Left empty, the usual days are given."
          clearable
          value={by}
          onChange={(day) => onChoose({ ...choice, by: day })}
        />
      )}
      {(needs.includes('next-step') || needs.includes('handed-over')) && (
        <TextInput
          label="Agency"
          description={needs.includes('next-step') ? 'Who would take it over, if that is the next step.' : ''}
          value={agency}
          maxLength={120}
          onChange={(event) => onChoose({ ...choice, agency: event.currentTarget.value })}
        />
      )}
      {(channel === 'letter' || channel === 'email') && (
        <Textarea
          label={wordsLabel(kind)}
          description={`Stands in the ${channel} as you type it.`}
          autosize
          maxLength={1_000}
          value={words}
          onChange={(event) => onChoose({ ...choice, words: event.currentTarget.value })}
        />
      )}
    </>
  );
}

function wordsLabel(kind: LetterKind): string {
  if (kind === 'letter-before-claim') return 'What was agreed, when and how';
  return kind === 'cover-note' ? 'What comes with it' : 'A sentence of your own';
}
