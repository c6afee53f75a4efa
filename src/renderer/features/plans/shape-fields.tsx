/** The shape of the plan: a deposit, then how many payments or how much each time, how often, from when. */
import { SegmentedControl, SimpleGrid, Stack } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import { cadenceNames, cadences } from '#core/plans/cadence';
import { AmountField, ChoiceField, DayField, TextField } from '../../ui/form';
import type { Shape, ShapeTexts } from './plan-form';

const cadenceChoices = cadences.map((value) => ({ value, label: cadenceNames[value] }));

interface ShapeFieldsProps {
  readonly form: UseFormReturn<ShapeTexts, unknown, Shape>;
  readonly by: Shape['by'];
  /** How many payments the amount comes to, when it does. */
  readonly count: number | null;
}

export function ShapeFields({ form, by, count }: ShapeFieldsProps) {
  return (
    <Stack gap="sm">
      <SimpleGrid cols={2} spacing="sm">
        <AmountField form={form} name="deposit" label="Deposit" placeholder="none" />
        <DayField form={form} name="depositOn" label="Paid on" />
      </SimpleGrid>
      <SegmentedControl
        fullWidth
        className="plan-by"
        aria-label="What is given"
        data={[
          { value: 'count', label: 'Number' },
          { value: 'most', label: 'What they can pay' },
        ]}
        value={by}
        onChange={(value) => form.setValue('by', value === 'most' ? 'most' : 'count')}
        transitionDuration={0}
      />
      <SimpleGrid cols={2} spacing="sm">
        {by === 'count' ? (
          <TextField form={form} name="count" label="Payments" inputMode="numeric" />
        ) : (
          <AmountField form={form} name="most" label="At most each time" />
        )}
        <ChoiceField form={form} name="cadence" label="How often" data={cadenceChoices} />
      </SimpleGrid>
      {by === 'most' && count !== null && (
        <span className="plan-quiet">
          {count === 1 ? 'One payment' : `${count} equal payments`}: as few as fit what they can pay.
        </span>
      )}
      <DayField form={form} name="firstOn" label="First payment on" />
    </Stack>
  );
}
