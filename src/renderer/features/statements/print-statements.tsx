/** The chosen statements in the order they print: to the printer or a PDF, and then, once they are in the post, noted as posted. */
import { useMemo } from 'react';
import type { StatementChoice } from '#core/letters/statement-choice';
import type { RunLine } from '#core/reports/statement/run';
import { call } from '../../book/call';
import { PrintMany, type Part } from '../../book/print-many';
import { useOpenBook } from '../../book/use-book';
import { ActionButton } from '../../ui/action-button';
import { Amount } from '../../ui/amount';
import { Card } from '../../ui/card';
import { DataGrid } from '../../ui/data-grid';
import { DayText } from '../../ui/day-text';
import { sumWidth, type GridColumn } from '../../ui/grid-shape';
import { PageHead } from '../../ui/page-head';
import { PostStatements } from './post-statements';
import { sayCount } from './use-statements';

export interface ToPrint {
  readonly choice: StatementChoice;
  /** In the order in which they print. */
  readonly lines: readonly RunLine[];
}

interface PrintStatementsProps extends ToPrint {
  readonly onClose: () => void;
}

interface Placed extends RunLine {
  readonly place: number;
}

const columnsFor = (largest: number): readonly GridColumn<Placed>[] => [
  { id: 'place', label: 'No.', width: '56px', align: 'end', cell: ({ place }) => place },
  {
    id: 'name',
    label: 'To',
    width: 'minmax(150px, 1fr)',
    cell: ({ name }) => <span title={name}>{name}</span>,
  },
  { id: 'postcode', label: 'Postcode', width: '110px', fromWidth: 460, cell: ({ postcode }) => postcode },
  {
    id: 'owed',
    label: 'Owed',
    width: sumWidth(largest),
    align: 'end',
    cell: ({ balance }) => <Amount cents={balance} />,
  },
];

export function PrintStatements({ choice, lines, onClose }: PrintStatementsProps) {
  const { bookId } = useOpenBook();
  const columns = useMemo(() => columnsFor(Math.max(0, ...lines.map(({ balance }) => balance))), [lines]);
  const placed = useMemo(() => lines.map((line, at) => ({ ...line, place: at + 1 })), [lines]);
  return (
    <div className="statements">
      <PageHead
        title={sayCount(lines.length)}
        subtitle={
          <>
            As at <DayText day={choice.asAt} />, in the order they print
          </>
        }
        actions={
          <ActionButton shortcut="Escape" onClick={onClose}>
            Back to the list
          </ActionButton>
        }
      />
      <div className="statement-columns statement-columns-turned">
        <DataGrid
          name={`statements that print ${bookId}`}
          label="Statements in the order they print"
          columns={columns}
          rows={placed}
          rowKey={({ debtorId }) => debtorId}
        />
        <div className="statement-side">
          <PrintCard lines={lines} choice={choice} />
          <PostStatements lines={lines} choice={choice} />
        </div>
      </div>
    </div>
  );
}

function PrintCard({ lines, choice }: ToPrint) {
  const { bookId } = useOpenBook();
  const asked = ({ items, fileCopy }: Part<RunLine>) => ({
    bookId,
    choice,
    debtorIds: items.map(({ debtorId }) => debtorId),
    fileCopy,
  });
  return (
    <Card title="Print">
      <PrintMany
        items={lines}
        what="statements"
        save={(part, jobId) => call('statements.save', { ...asked(part), jobId })}
        print={(part, jobId, silently) => call('statements.print', { ...asked(part), jobId, silently })}
      />
    </Card>
  );
}
