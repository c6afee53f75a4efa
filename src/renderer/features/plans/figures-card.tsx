/** How the figures on the cards come about: the rates they stand on, and each formula in words and with its own numbers. */
import { SimpleGrid, TextInput } from '@mantine/core';
import { Amount } from '../../ui/amount';
import { Card } from '../../ui/card';
import { DayText } from '../../ui/day-text';
import { useFigures } from '../../ui/figures';
import { readRate } from './builder-texts';
import type { Builder } from './use-builder';

export function FiguresCard({ builder }: { readonly builder: Builder }) {
  const { worked, debt } = builder;
  return (
    <Card>
      <details className="offer-more">
        <summary>How the figures are worked out</summary>
        <SimpleGrid cols={2} spacing="sm">
          <Rate builder={builder} name="costOfMoney" label="What money costs you" placeholder="0" />
          <Rate builder={builder} name="chargeable" label="Interest you could charge" placeholder="none" />
        </SimpleGrid>
        <p className="plan-note">
          <strong>Worth today</strong>: each payment ÷ (1 + what money costs a year) to the power of its days
          from today ÷ 365, all added up. Your overdraft’s rate is a good guess.
        </p>
        <p className="plan-note">
          <strong>Interest forgone</strong>: each payment × the interest you could charge × its days from
          today ÷ 365, where your contract or the law allows it.
        </p>
        <p className="plan-note">
          <strong>Of what they have left</strong>: the largest payment, made a month’s (a month is a week × 52
          ÷ 12), ÷ what their budget leaves in a month.
        </p>
        {worked.map(
          ({ possible, name }) =>
            possible?.breakEven && <BreakEvenNote key={name} {...{ name, possible, debt }} />,
        )}
      </details>
    </Card>
  );
}

interface RateProps {
  readonly builder: Builder;
  readonly name: 'costOfMoney' | 'chargeable';
  readonly label: string;
  readonly placeholder: string;
}

function Rate({ builder: { texts, change }, name, ...look }: RateProps) {
  return (
    <TextInput
      {...look}
      inputMode="decimal"
      autoComplete="off"
      rightSection="%"
      value={texts[name]}
      error={readRate(texts[name]) === null ? 'Write percent a year, like 8 or 8.5.' : null}
      onChange={(event) => change({ ...texts, [name]: event.currentTarget.value }, name)}
    />
  );
}

type Possible = NonNullable<Builder['worked'][number]['possible']>;

interface BreakEvenNoteProps {
  readonly name: string;
  readonly possible: Possible;
  readonly debt: Builder['debt'];
}

function BreakEvenNote({ name, possible: { breakEven, figures }, debt }: BreakEvenNoteProps) {
  const { locale } = useFigures();
  if (!breakEven) return null;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <p className="plan-note">
      <strong>{name}</strong>
      {breakEven.yearlyRate !== null && (
        <>
          {': '}(<Amount cents={debt} bare /> ÷ <Amount cents={figures.received} bare />) to the power of 365
          ÷ the days between the two, less 1, is {percent.format(breakEven.yearlyRate)} a year
        </>
      )}
      . At what money costs you, it pays for whoever would otherwise pay after{' '}
      {breakEven.day ? <DayText day={breakEven.day} /> : 'a hundred years'}.
    </p>
  );
}
