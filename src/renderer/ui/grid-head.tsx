/** The headings of a grid; a press sorts. */
import type { CSSProperties } from 'react';
import type { GridColumn } from './grid-shape';
import type { Sorting } from './grid-sorting';

interface GridHeadProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly sorting: Sorting<Row>;
  readonly hasTicks: boolean;
  readonly style: CSSProperties;
}

const spoken = { asc: 'ascending', desc: 'descending' } as const;
const arrows = { asc: '↑', desc: '↓' } as const;

export function GridHead<Row>({ columns, sorting, hasTicks, style }: GridHeadProps<Row>) {
  return (
    <thead className="grid-head">
      <tr aria-rowindex={1} style={style}>
        {hasTicks && (
          <th scope="col" className="grid-tick">
            <span className="grid-unseen">Chosen</span>
          </th>
        )}
        {columns.map(({ id, label, sortBy, align }) => {
          const direction = sorting.directionOf(id);
          return (
            <th
              key={id}
              scope="col"
              className="grid-cell"
              data-align={align}
              aria-sort={direction ? spoken[direction] : undefined}
            >
              {sortBy ? (
                <button type="button" onClick={() => sorting.toggle(id)}>
                  {label}
                  <span aria-hidden="true">{direction ? ` ${arrows[direction]}` : ''}</span>
                </button>
              ) : (
                label
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
