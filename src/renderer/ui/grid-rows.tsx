/** The rows of a grid, each drawn while it is in sight. */
import type { CSSProperties } from 'react';
import type { DrawnRows } from './grid-drawn';
import type { GridColumn } from './grid-shape';
import type { SortedRow } from './grid-sorting';

interface GridRowsProps<Row> {
  /** Each row has an id made of it and its place. */
  readonly gridId: string;
  readonly rows: readonly SortedRow<Row>[];
  readonly drawn: DrawnRows;
  readonly columns: readonly GridColumn<Row>[];
  readonly gridTemplateColumns: string;
  readonly activeAt: number;
  /** The keys of the chosen; undefined where rows can't be chosen. */
  readonly chosen: ReadonlySet<string> | undefined;
}

export function GridRows<Row>(props: GridRowsProps<Row>) {
  const { gridId, rows, drawn, columns, gridTemplateColumns, activeAt, chosen } = props;
  const drawRow = ({ index, style }: DrawnRows['rows'][number]) => {
    const sorted = rows[index];
    return (
      sorted && (
        <GridRow
          key={sorted.key}
          id={`${gridId}-${index}`}
          row={sorted.row}
          isActive={index === activeAt}
          isChosen={chosen?.has(sorted.key)}
          style={{ gridTemplateColumns, ...style }}
          {...{ columns, index }}
        />
      )
    );
  };
  return (
    <tbody className="grid-rows" style={{ height: drawn.height }}>
      {drawn.rows.map(drawRow)}
    </tbody>
  );
}

interface GridRowProps<Row> {
  readonly id: string;
  readonly row: Row;
  readonly columns: readonly GridColumn<Row>[];
  /** Its place in the whole list, from 0. */
  readonly index: number;
  readonly isActive: boolean;
  /** Left out where rows can't be chosen. */
  readonly isChosen?: boolean | undefined;
  readonly style: CSSProperties;
}

function GridRow<Row>({ id, row, columns, index, isActive, isChosen, style }: GridRowProps<Row>) {
  return (
    // The headings are row 1.
    <tr
      id={id}
      className="grid-row"
      aria-rowindex={index + 2}
      data-index={index}
      data-active={isActive}
      aria-selected={isChosen}
      style={style}
    >
      {isChosen !== undefined && (
        <td className="grid-tick">
          <span aria-hidden="true">{isChosen ? '✓' : ''}</span>
        </td>
      )}
      {columns.map((column) => (
        <td key={column.id} className="grid-cell" data-align={column.align}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}
