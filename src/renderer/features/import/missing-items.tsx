/** Open items of the book that are not in the file: are they owed no more, or is the file only a part? */
import { Radio, Stack, Text } from '@mantine/core';
import { sayFullDay } from '#core/basics/date-text';
import type { LocalDate } from '#core/basics/local-date';
import { sum } from '#core/basics/money';
import type { DebtorsState } from '#core/debtors/state';
import { coverages, type Coverage } from '#core/imports/state';
import { leftOf } from '#core/invoices/balance';
import type { Invoice } from '#core/invoices/state';
import type { Cents } from '#core/basics/money';
import { plannedInvoices } from '#core/plans/covering';
import { useBook } from '../../book/use-book';
import { Amount } from '../../ui/amount';
import { Badge } from '../../ui/badge';
import { Card } from '../../ui/card';
import { useFigures } from '../../ui/figures';
import { sayItem } from './preview-rows';
import { counted } from './say-brought-in';

interface MissingItemsProps {
  readonly items: readonly Invoice[];
  /** The day the file speaks of. */
  readonly asAt: LocalDate | null;
  /** Why the answer stands where it stands at first. */
  readonly because: string;
  readonly coverage: Coverage;
  readonly onAnswer: (coverage: Coverage) => void;
}

export function MissingItems({ items, asAt, because, coverage, onAnswer }: MissingItemsProps) {
  const { locale } = useFigures();
  const planned = useBook(plannedInvoices);
  if (items.length === 0) return null;
  const inPlan = items.filter(({ id }) => planned.has(id)).length;
  const by = asAt ? ` by ${sayFullDay(asAt, locale)}` : '';
  const labels: Readonly<Record<Coverage, string>> = {
    'everything-open': `Close them: they are no longer in the ledger, so paid, credited or cancelled there${by}`,
    part: 'Keep them open: this file is only a part of the ledger',
  };
  const title = `${counted(items.length, 'open item')} of the book ${items.length === 1 ? 'is' : 'are'} not in this file`;
  return (
    <Card title={title} tone="amber" aside={<Amount cents={sum(items.map(leftOf))} />}>
      <Stack gap="xs">
        <Text>{because}</Text>
        <Radio.Group
          aria-label={`${title}. Are they still owed?`}
          value={coverage}
          onChange={(value) => onAnswer(value)}
        >
          <Stack gap={6}>
            {coverages.map((value) => (
              <Radio key={value} value={value} label={labels[value]} />
            ))}
          </Stack>
        </Radio.Group>
        {inPlan > 0 && coverage === 'everything-open' && (
          <Text>
            {inPlan.toLocaleString()} of them {inPlan === 1 ? 'is' : 'are'} in a payment plan, which then no
            longer adds up to what is owed: look at the plan afterwards.
          </Text>
        )}
        <MissingList items={items} planned={planned} />
      </Stack>
    </Card>
  );
}

interface MissingListProps {
  readonly items: readonly Invoice[];
  readonly planned: ReadonlyMap<Invoice['id'], Cents>;
}

/** So few are read at a glance; more stand folded away. */
const FEW = 8;

/** More are counted, not listed. */
const SHOWN = 200;

function MissingList({ items, planned }: MissingListProps) {
  const debtors = useBook(debtorsIn);
  return (
    <details className="import-details" open={items.length <= FEW}>
      <summary>Show {items.length === 1 ? 'it' : 'them'}</summary>
      <ul className="missing-items">
        {items.slice(0, SHOWN).map((invoice) => (
          <li key={invoice.id}>
            <span>{debtors[invoice.debtorId]?.name}</span>
            <span>
              {sayItem(invoice)} {planned.has(invoice.id) && <Badge tone="violet">In a plan</Badge>}
            </span>
            <Amount cents={leftOf(invoice)} bare />
          </li>
        ))}
        {items.length > SHOWN && <li>… and {counted(items.length - SHOWN, 'item')} more.</li>}
      </ul>
    </details>
  );
}

function debtorsIn({ debtors }: DebtorsState): DebtorsState['debtors'] {
  return debtors;
}
