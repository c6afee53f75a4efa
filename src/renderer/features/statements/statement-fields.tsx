/** How a statement is to be: what stands in it, and which days it speaks of. */
import { SegmentedControl, Stack } from '@mantine/core';
import { parseIsoDay } from '#core/basics/local-date';
import type { StatementChoice, StatementStyle } from '#core/letters/statement-choice';
import { Card } from '../../ui/card';
import { DateField } from '../../ui/date-field';

/** Days as the fields have them; empty for none. */
export interface TypedChoice {
  readonly style: StatementStyle;
  readonly from: string;
  readonly asAt: string;
}

/** Null while a day is missing, or the first comes after the last. */
export function choiceOf({ style, from, asAt }: TypedChoice): StatementChoice | null {
  const last = parseIsoDay(asAt);
  const first = style === 'brought-forward' ? parseIsoDay(from) : null;
  return last && !(first && first > last) ? { style, from: first, asAt: last } : null;
}

interface StatementFieldsProps {
  readonly choice: TypedChoice;
  readonly onChoose: (choice: TypedChoice) => void;
}

export function StatementFields({ choice, onChoose }: StatementFieldsProps) {
  const { style, from, asAt } = choice;
  const isTurned = from !== '' && asAt !== '' && from > asAt;
  return (
    <Card title="What stands in it">
      <Stack gap="sm">
        <SegmentedControl
          aria-label="What stands in it"
          fullWidth
          size="xs"
          data={[
            { value: 'open-items', label: 'What is open' },
            { value: 'brought-forward', label: 'All that moved' },
          ]}
          value={style}
          onChange={(value) => onChoose({ ...choice, style: value })}
        />
        {style === 'brought-forward' && (
          <DateField
            label="From"
            description="Left empty, it begins at the beginning."
            clearable
            value={from}
            error={isTurned && 'It would begin after it ends. Which days did you mean?'}
            onChange={(day) => onChoose({ ...choice, from: day })}
          />
        )}
        <DateField
          label="As at the end of"
          description="What came later changes nothing."
          value={asAt}
          error={asAt === '' && 'Of which day?'}
          onChange={(day) => onChoose({ ...choice, asAt: day })}
        />
      </Stack>
    </Card>
  );
}
