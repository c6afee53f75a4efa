/** What the preview shows of each item. */
import { Amount } from '../../ui/amount';
import { Badge, type BadgeTone } from '../../ui/badge';
import { DayText } from '../../ui/day-text';
import type { GridColumn } from '../../ui/grid-shape';
import type { PreviewRow } from './preview-rows';

const verdicts: Readonly<
  Record<PreviewRow['verdict'], { readonly words: string; readonly tone: BadgeTone }>
> = {
  new: { words: 'New', tone: 'green' },
  changed: { words: 'Changed', tone: 'amber' },
  unchanged: { words: 'In the book already', tone: 'grey' },
  here: { words: 'Recorded here already', tone: 'grey' },
};

export const previewColumns: readonly GridColumn<PreviewRow>[] = [
  {
    id: 'debtor',
    label: 'Debtor',
    width: 'minmax(180px, 2fr)',
    sortBy: (row) => row.debtor,
    cell: ({ debtor }) => <span title={debtor}>{debtor}</span>,
  },
  {
    id: 'item',
    label: 'Invoice or credit',
    width: 'minmax(140px, 1fr)',
    sortBy: (row) => row.item,
    cell: (row) => <span title={row.item}>{row.item}</span>,
  },
  {
    id: 'date',
    label: 'Date',
    width: '124px',
    fromWidth: 900,
    sortBy: (row) => row.date,
    cell: (row) => <DayText day={row.date} />,
  },
  {
    id: 'due',
    label: 'Due',
    width: '124px',
    sortBy: (row) => row.dueDate,
    cell: (row) => row.dueDate && <DayText day={row.dueDate} />,
  },
  {
    id: 'open',
    label: 'Open',
    width: '124px',
    align: 'end',
    sortBy: (row) => row.open,
    cell: (row) => <Amount cents={row.open} bare />,
  },
  {
    id: 'verdict',
    label: 'What happens',
    width: '190px',
    sortBy: (row) => verdicts[row.verdict].words,
    cell: ({ verdict, before, isNewDebtor }) => (
      <>
        <Badge tone={verdicts[verdict].tone}>{verdicts[verdict].words}</Badge>{' '}
        <span className="preview-about">
          {isNewDebtor && 'and a new debtor'}
          {before && (
            <>
              was {before.kind} <Amount cents={before.open} bare />
            </>
          )}
        </span>
      </>
    ),
  },
];
