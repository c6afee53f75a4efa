/** What the list of plans shows of each. */
import { sayDay } from '#core/basics/date-text';
import type { LocalDate } from '#core/basics/local-date';
import type { PastedColumn } from '#core/exchange/pasted-table';
import { standingNames } from '#core/plans/progress';
import { needOf, type PlanRow } from '#core/reports/plan-list';
import { StandingBadge } from '../../book/plan-badge';
import { Amount } from '../../ui/amount';
import { DayText } from '../../ui/day-text';
import { useFigures } from '../../ui/figures';
import { sumWidth, type GridColumn } from '../../ui/grid-shape';

/** A column of the list, on screen and on the clipboard. */
interface PlanColumn extends GridColumn<PlanRow>, PastedColumn<PlanRow> {}

type SumOf = 'total' | 'paid' | 'toCome' | 'behind';

/** Its sums with the room for the largest of them: a figure that is cut would be another one. */
export function planColumns(rows: readonly PlanRow[]): readonly PlanColumn[] {
  const width = sumWidth(rows.reduce((so, { total }) => Math.max(so, total), 0));
  const sumOf = (id: SumOf, label: string, fromWidth = 0): PlanColumn => ({
    id,
    label,
    width,
    fromWidth,
    align: 'end',
    sortBy: (row) => row[id],
    value: (row) => ({ amount: row[id] }),
    cell: (row) => (row[id] > 0 ? <Amount cents={row[id]} bare /> : <Nothing />),
  });
  return [
    who,
    standing,
    sumOf('total', 'Total', 860),
    sumOf('paid', 'Paid', 960),
    sumOf('toCome', 'To come'),
    sumOf('behind', 'Behind'),
    next,
    signed,
  ];
}

const who: PlanColumn = {
  id: 'name',
  label: 'Name',
  width: 'minmax(130px, 1fr)',
  sortBy: (row) => row.name,
  value: (row) => row.name,
  cell: (row) => (
    <strong className="plan-list-name" title={row.name}>
      {row.name}
    </strong>
  ),
};

const standing: PlanColumn = {
  id: 'standing',
  label: 'State',
  width: '116px',
  sortBy: (row) => -needOf(row),
  value: (row) => standingNames[row.standing],
  cell: (row) => <StandingBadge standing={row.standing} />,
};

const next: PlanColumn = {
  id: 'next',
  label: 'Next payment',
  width: '184px',
  sortBy: (row) => row.next?.on ?? null,
  value: (row) => row.next?.on ?? '',
  cell: ({ next: line }) =>
    line ? (
      <>
        <NextDay on={line.on} /> · <Amount cents={line.amount} bare />
      </>
    ) : (
      <Nothing />
    ),
};

const signed: PlanColumn = {
  id: 'signed',
  label: 'Signed',
  width: '104px',
  fromWidth: 840,
  sortBy: (row) => row.signedOn,
  value: (row) => row.signedOn ?? '',
  cell: ({ signedOn, group }) =>
    signedOn ? (
      <DayText day={signedOn} />
    ) : (
      <span className="plan-quiet">{group === 'attention' || group === 'running' ? 'not yet' : '–'}</span>
    ),
};

/** A day that has passed says so in words. */
function NextDay({ on }: { readonly on: LocalDate }) {
  const { today, locale } = useFigures();
  if (on >= today) return <DayText day={on} />;
  return <>was {sayDay(on, today, locale)}</>;
}

/** An empty cell that was not forgotten. */
function Nothing() {
  return <span className="plan-quiet">–</span>;
}
