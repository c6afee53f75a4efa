/** When the payments fall: rhythm and first day at once, weekends, rounding and a pause when asked for. */
import { SimpleGrid, Stack } from '@mantine/core';
import { minorDigits } from '#core/basics/money-text';
import { cadenceNames, cadences } from '#core/plans/cadence';
import { useFigures } from '../../ui/figures';
import { unitOf } from './builder-texts';
import { ChoiceOf, CountOf, DayOf } from './shape-fields';
import type { Shaping } from './use-shaping';

const cadenceChoices = cadences.map((value) => ({ value, label: cadenceNames[value] }));

const shiftChoices = [
  { value: '', label: 'stay as they fall' },
  { value: 'after', label: 'move to the next working day' },
  { value: 'before', label: 'move to the working day before' },
];

export function RhythmFields({ shaping }: { readonly shaping: Shaping }) {
  return (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <ChoiceOf shaping={shaping} field="cadence" label="How often" data={cadenceChoices} />
        <DayOf shaping={shaping} field="firstOn" label="First payment on" />
      </SimpleGrid>
      <details className="offer-more">
        <summary>Weekends, rounding, a pause</summary>
        <Stack gap="sm">
          <ChoiceOf
            shaping={shaping}
            field="shift"
            label="Days on weekends and holidays"
            data={shiftChoices}
          />
          <Rounding shaping={shaping} />
          <SimpleGrid cols={2} spacing="sm">
            <CountOf shaping={shaping} field="pauseFor" label="Payments to skip" placeholder="none" />
            <CountOf
              shaping={shaping}
              field="pauseAfter"
              label="After payment no."
              placeholder="before the first"
            />
          </SimpleGrid>
        </Stack>
      </details>
    </>
  );
}

function Rounding({ shaping }: { readonly shaping: Shaping }) {
  const unit = unitOf(minorDigits(useFigures().currency));
  const steps = [
    { value: '1', label: 'no rounding' },
    ...(unit > 1 ? [{ value: String(unit), label: 'whole ones' }] : []),
    { value: String(unit * 5), label: 'fives' },
    { value: String(unit * 10), label: 'tens' },
  ];
  const { roundTo } = shaping.texts;
  const isKnown = steps.some(({ value }) => value === roundTo);
  const data = isKnown ? steps : [...steps, { value: roundTo, label: 'as it was' }];
  return <ChoiceOf shaping={shaping} field="roundTo" label="Amounts in" data={data} />;
}
