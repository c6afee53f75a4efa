/** One row of a grid, drawn while it is in sight. */
import type { CSSProperties } from 'react';
import type { GridColumn } from './grid-shape';

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

export function GridRow<Row>({ id, row, columns, index, isActive, isChosen, style }: GridRowProps<Row>) {
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
