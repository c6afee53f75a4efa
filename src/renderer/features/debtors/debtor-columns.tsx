/** What the list of debtors shows of each. */
import { sayDay } from '#core/basics/date-text';
import type { NextDay } from '#core/plans/next-day';
import type { DebtorRow, Standing } from '#core/reports/debtor-list';
import { bucketNames } from '../../ui/ageing-bar';
import { Amount } from '../../ui/amount';
import { Badge, type BadgeTone } from '../../ui/badge';
import { DayText } from '../../ui/day-text';
import { useFigures } from '../../ui/figures';
import type { GridColumn } from '../../ui/grid-shape';

const standings: Readonly<Record<Standing['kind'], { readonly words: string; readonly tone: BadgeTone }>> = {
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

export const debtorColumns: readonly GridColumn<DebtorRow>[] = [
  {
    id: 'name',
    label: 'Name',
    width: 'minmax(130px, 1fr)',
    sortBy: (row) => row.name,
    cell: (row) => (
      <span className="debtor-name" title={row.name}>
        {row.name}
      </span>
    ),
  },
  {
    id: 'balance',
    label: 'Balance',
    width: '120px',
    align: 'end',
    sortBy: (row) => row.balance,
    cell: (row) => <Amount cents={row.balance} bare />,
  },
  {
    id: 'overdue',
    label: 'Overdue',
    width: '120px',
    align: 'end',
    sortBy: (row) => row.overdue,
    cell: (row) => (row.overdue > 0 ? <Amount cents={row.overdue} bare /> : <Nothing />),
  },
  {
    id: 'oldest',
    label: 'Oldest',
    width: '88px',
    align: 'end',
    sortBy: (row) => row.oldestDays,
    cell: ({ oldestDays }) => (oldestDays > 0 ? sayDays(oldestDays) : <Nothing />),
  },
  {
    id: 'bucket',
    label: 'Age',
    width: '96px',
    fromWidth: 900,
    sortBy: (row) => row.oldestDays,
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
    cell: ({ lastContact }) =>
      lastContact ? <DayText day={lastContact.on} hint={`by ${lastContact.channel}`} /> : <Nothing />,
  },
  {
    id: 'standing',
    label: 'State',
    width: '136px',
    sortBy: (row) => standings[row.standing.kind].words || null,
    cell: (row) => <StandingBadge standing={row.standing} />,
  },
  {
    id: 'next',
    label: 'Next',
    width: '168px',
    sortBy: (row) => row.next?.on ?? null,
    cell: ({ next }) =>
      next && (
        <>
          <DayText day={next.on} />, {nextNames[next.kind]}
        </>
      ),
  },
];

function StandingBadge({ standing }: { readonly standing: Standing }) {
  const { locale, today } = useFigures();
  const { words, tone } = standings[standing.kind];
  if (words === '') return null;
  const by = 'by' in standing ? `by ${sayDay(standing.by, today, locale)}` : undefined;
  return (
    <span title={by}>
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
