/** What the list of debtors shows of each. */
import { sayDay } from '#core/basics/date-text';
import type { PastedColumn } from '#core/exchange/pasted-table';
import type { NextDay } from '#core/plans/next-day';
import type { DebtorRow, Standing } from '#core/reports/debtor-list';
import type { ListColumn, ListView } from '#core/reports/list-view';
import { bucketNames } from '../../ui/ageing-bar';
import { Amount } from '../../ui/amount';
import { Badge, type BadgeTone } from '../../ui/badge';
import { DayText } from '../../ui/day-text';
import { useFigures } from '../../ui/figures';
import { sumWidth, type GridColumn } from '../../ui/grid-shape';

const standings: Readonly<Record<Standing['kind'], { readonly words: string; readonly tone: BadgeTone }>> = {
  'on-hold': { words: 'On hold', tone: 'amber' },
  'plan-agreed': { words: 'Plan agreed', tone: 'green' },
  'plan-offered': { words: 'Plan offered', tone: 'violet' },
  promised: { words: 'Promised', tone: 'blue' },
  'promise-due': { words: 'Promise was due', tone: 'amber' },
  'promise-part-kept': { words: 'Promise part kept', tone: 'amber' },
  'promise-broken': { words: 'Promise not kept', tone: 'brick' },
  'nothing-agreed': { words: '', tone: 'grey' },
};

const nextNames: Readonly<Record<NextDay['kind'], string>> = {
  promise: 'promise',
  instalment: 'plan',
  'follow-up': 'follow up',
};

/** A column of the list, on screen and on the clipboard. */
interface DebtorColumn extends GridColumn<DebtorRow>, PastedColumn<DebtorRow> {
  readonly id: ListColumn;
}

export function columnsOf({ columns }: ListView): readonly DebtorColumn[] {
  return debtorColumns.filter(({ id }) => columns.includes(id));
}

/** The same, its sums with the room for the largest of them: a figure that is cut would be another one. */
export function columnsFor(view: ListView, rows: readonly DebtorRow[]): readonly DebtorColumn[] {
  const largest = rows.reduce((so, { balance, overdue }) => Math.max(so, Math.abs(balance), overdue), 0);
  const width = sumWidth(largest);
  return columnsOf(view).map((column) =>
    column.id === 'balance' || column.id === 'overdue' ? { ...column, width } : column,
  );
}

export const debtorColumns: readonly DebtorColumn[] = [
  {
    id: 'name',
    label: 'Name',
    width: 'minmax(130px, 1fr)',
    sortBy: (row) => row.name,
    value: (row) => row.name,
    cell: (row) => (
      <span className="debtor-name" title={row.name}>
        {row.name}
        {row.apart && <span className="debtor-apart"> {row.apart}</span>}
        {row.isArchived && <span className="debtor-apart"> in the archive</span>}
      </span>
    ),
  },
  {
    id: 'account',
    label: 'Account',
    width: '92px',
    sortBy: (row) => row.accountNumber || null,
    value: (row) => row.accountNumber,
    cell: (row) => row.accountNumber || <Nothing />,
  },
  {
    id: 'balance',
    label: 'Balance',
    width: '106px',
    align: 'end',
    sortBy: (row) => row.balance,
    value: (row) => ({ amount: row.balance }),
    cell: (row) => <Amount cents={row.balance} bare />,
  },
  {
    id: 'overdue',
    label: 'Overdue',
    width: '106px',
    align: 'end',
    sortBy: (row) => row.overdue,
    value: (row) => ({ amount: row.overdue }),
    cell: (row) => (row.overdue > 0 ? <Amount cents={row.overdue} bare /> : <Nothing />),
  },
  {
    id: 'oldest',
    label: 'Oldest',
    width: '88px',
    align: 'end',
    sortBy: (row) => row.oldestDays,
    value: (row) => row.oldestDays,
    cell: ({ oldestDays }) => (oldestDays > 0 ? sayDays(oldestDays) : <Nothing />),
  },
  {
    id: 'bucket',
    label: 'Age',
    width: '96px',
    fromWidth: 900,
    sortBy: (row) => row.oldestDays,
    value: ({ balance, bucket }) => (balance > 0 ? bucketNames[bucket] : ''),
    cell: ({ balance, bucket }) =>
      balance > 0 && (
        <span className="debtor-bucket" data-bucket={bucket}>
          {bucketNames[bucket]}
        </span>
      ),
  },
  {
    id: 'contact',
    label: 'Last contact',
    width: '102px',
    fromWidth: 900,
    sortBy: (row) => row.lastContact?.on ?? null,
    value: ({ lastContact }) => lastContact?.on ?? '',
    cell: ({ lastContact }) =>
      lastContact ? <DayText day={lastContact.on} hint={`by ${lastContact.channel}`} /> : <Nothing />,
  },
  {
    id: 'standing',
    label: 'State',
    width: '136px',
    sortBy: (row) => standings[row.standing.kind].words || null,
    value: ({ standing }) => standings[standing.kind].words,
    cell: (row) => <StandingBadge standing={row.standing} />,
  },
  {
    id: 'next',
    label: 'Next',
    width: 'minmax(112px, 168px)',
    sortBy: (row) => row.next?.on ?? null,
    value: ({ next }) => (next ? `${next.on} ${nextNames[next.kind]}` : ''),
    cell: ({ next }) =>
      next && (
        <>
          <DayText day={next.on} />, {nextNames[next.kind]}
        </>
      ),
  },
  {
    id: 'tags',
    label: 'Tags',
    width: '140px',
    sortBy: (row) => row.tags.join(', ') || null,
    value: (row) => row.tags.join(', '),
    cell: ({ tags }) => <span title={tags.join(', ')}>{tags.join(', ')}</span>,
  },
];

function StandingBadge({ standing }: { readonly standing: Standing }) {
  const { locale, today } = useFigures();
  const { words, tone } = standings[standing.kind];
  if (words === '') return null;
  const by = 'by' in standing ? `by ${sayDay(standing.by, today, locale)}` : undefined;
  const until = 'until' in standing && standing.until ? `until ${sayDay(standing.until, today, locale)}` : by;
  return (
    <span title={until}>
      <Badge tone={tone}>{words}</Badge>
    </span>
  );
}

/** An empty cell that was not forgotten. */
function Nothing() {
  return <span className="debtor-nothing">–</span>;
}

function sayDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
