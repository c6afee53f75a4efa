/** Which letter, by which channel; those that answer to something in the book now come first. */
import { Anchor, NativeSelect, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { DebtorId } from '#core/basics/ids';
import {
  channelsOf,
  letterChannelNames,
  letterKindNames,
  type LetterChannel,
  type LetterKind,
} from '#core/letters/kinds';
import { otherKinds } from '#core/letters/fitting';
import { firmnessNames } from '#core/letters/template';
import { namesAgency, templateOf } from '#core/letters/templates';
import { situationOf } from '#core/tone/situation-of';
import { useBook } from '../../book/use-book';
import { Card } from '../../ui/card';
import { DateField } from '../../ui/date-field';
import { optionsOf } from '../../ui/options';
import { paths } from '../../ui/paths';
import { AboutWhich } from './about-which';
import type { Choice } from './letter-in-hand';
import { CoachedText } from './tone/coached-text';
import { useCoach } from './tone/use-coach';

interface ChooseLetterProps {
  readonly debtorId: DebtorId;
  readonly fitting: readonly LetterKind[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

export function ChooseLetter({ debtorId, fitting, choice, onChoose }: ChooseLetterProps) {
  const { kind, channel } = choice;
  const { language } = useBook(situationOf, debtorId, kind, channel);
  const here = templateOf(kind, channel, language);
  return (
    <Card title="What to write">
      <Stack gap="sm">
        <WhichKind {...{ fitting, choice, onChoose }} />
        <SegmentedControl
          aria-label="How it goes out"
          fullWidth
          size="xs"
          data={optionsOf(channelsOf[kind], shortNames)}
          value={channel}
          onChange={(value) => onChoose({ ...choice, channel: value })}
        />
        <AboutWhich
          {...{ debtorId, kind }}
          chosen={choice.about}
          onChoose={(about) => onChoose({ ...choice, about })}
        />
        <Extras {...{ debtorId, choice, onChoose }} />
        {here && (
          <Anchor component={Link} href={paths.wordsFor(debtorId, here.id)}>
            Change the words…
          </Anchor>
        )}
      </Stack>
    </Card>
  );
}

function WhichKind({ fitting, choice, onChoose }: Omit<ChooseLetterProps, 'debtorId'>) {
  const { kind, channel } = choice;
  const template = templateOf(kind, 'letter', 'en');
  const choose = (next: LetterKind) => {
    const kept = channelsOf[next].includes(channel) ? channel : 'letter';
    // What was typed as one thing is not to be printed as another.
    const words = wordsLabel(next) === wordsLabel(kind) ? choice.words : '';
    onChoose({ ...choice, kind: next, channel: kept, words });
  };
  return (
    <>
      <NativeSelect
        label="Which letter"
        data={[
          { group: 'Fits now', items: optionsOf(fitting, letterKindNames) },
          { group: 'Others', items: optionsOf(otherKinds(fitting), letterKindNames) },
        ]}
        value={kind}
        onChange={(event) => choose(event.currentTarget.value as LetterKind)}
      />
      {template && (
        <p className="letter-note letter-quiet">
          {template.purpose} {firmnessNames[template.firmness]}.
        </p>
      )}
    </>
  );
}

/** In a row of four there is little room. */
const shortNames: Readonly<Record<LetterChannel, string>> = {
  ...letterChannelNames,
  text: 'Text',
  phone: 'Phone',
};

/** What only the person at the desk can say. */
function Extras({ debtorId, choice, onChoose }: Omit<ChooseLetterProps, 'fitting'>) {
  const { kind, channel, by, agency } = choice;
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
      {namesAgency(kind) && (
        <TextInput
          label="Agency"
          description={needs.includes('next-step') ? 'Who would take it over, if that is the next step.' : ''}
          value={agency}
          maxLength={120}
          onChange={(event) => onChoose({ ...choice, agency: event.currentTarget.value })}
        />
      )}
      {(channel === 'letter' || channel === 'email') && <OwnWords {...{ debtorId, choice, onChoose }} />}
    </>
  );
}

/** Read by the coach as it is typed, with what is known of whoever gets it. */
function OwnWords({ debtorId, choice, onChoose }: Omit<ChooseLetterProps, 'fitting'>) {
  const { kind, channel, words } = choice;
  const situation = useBook(situationOf, debtorId, kind, channel);
  const typed = useMemo(() => ({ subject: '', body: words }), [words]);
  const { read, marks } = useCoach(typed, situation);
  return (
    <CoachedText
      label={wordsLabel(kind)}
      description={`Stands in the ${channel} as you type it.`}
      maxLength={1_000}
      value={words}
      onChange={(body) => onChoose({ ...choice, words: body })}
      read={read.body}
      marks={marks.body}
    />
  );
}

function wordsLabel(kind: LetterKind): string {
  if (kind === 'letter-before-claim') return 'What was agreed, when and how';
  return kind === 'cover-note' ? 'What comes with it' : 'A sentence of your own';
}
