/** Everybody who owes enough for a statement: ticked where one goes out, with the reason where none can. */
import { useMemo } from 'react';
import type { RunLine } from '#core/reports/statement/run';
import { useOpenBook } from '../../book/use-book';
import { Amount } from '../../ui/amount';
import { DataGrid } from '../../ui/data-grid';
import { sumWidth, TALL_ROW_HEIGHT, type GridColumn } from '../../ui/grid-shape';
import type { StatementsInHand } from './use-statements';

const columnsFor = (largest: number): readonly GridColumn<RunLine>[] => [
  {
    id: 'name',
    label: 'Name',
    width: 'minmax(150px, 1fr)',
    cell: ({ name, postcode }) => (
      <span className="statement-name" title={name}>
        <span>{name}</span>
        <span className="statement-quiet">{postcode}</span>
      </span>
    ),
  },
  {
    id: 'balance',
    label: 'Owed',
    width: sumWidth(largest),
    align: 'end',
    cell: ({ balance }) => <Amount cents={balance} />,
  },
  {
    id: 'overdue',
    label: 'Overdue',
    width: sumWidth(largest),
    align: 'end',
    fromWidth: 600,
    cell: ({ overdue }) => (overdue > 0 ? <Amount cents={overdue} /> : ''),
  },
  {
    id: 'stop',
    label: 'Can it go out?',
    width: 'minmax(150px, 1.2fr)',
    cell: ({ stop }) => <MayGoOut stop={stop} />,
  },
];

function MayGoOut({ stop }: Pick<RunLine, 'stop'>) {
  if (!stop) return <span className="statement-quiet">Nothing against it</span>;
  return (
    <span className="statement-stop" title={stop.message}>
      <strong>Stays here:</strong> {stop.message}
    </span>
  );
}

interface RunGridProps {
  readonly inHand: StatementsInHand;
  readonly onOpen: (debtorId: string) => void;
}

export function RunGrid({ inHand: { lines, chosen, choose }, onOpen }: RunGridProps) {
  const { bookId } = useOpenBook();
  const columns = useMemo(() => columnsFor(Math.max(0, ...lines.map(({ balance }) => balance))), [lines]);
  return (
    <DataGrid
      name={`statements ${bookId}`}
      label="Who owes enough for a statement"
      columns={columns}
      rows={lines}
      rowKey={lineKey}
      rowHeight={TALL_ROW_HEIGHT}
      onOpen={({ debtorId }) => onOpen(debtorId)}
      selection={{ isWork: true, chosen, onChoose: choose }}
    />
  );
}

function lineKey({ debtorId }: RunLine): string {
  return debtorId;
}
