/** The headings of a grid; a press sorts. */
import type { CSSProperties } from 'react';
import type { GridColumn } from './data-grid';
import type { Sorting } from './grid-sorting';

interface GridHeadProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly sorting: Sorting<Row>;
  readonly style: CSSProperties;
}

const spoken = { asc: 'ascending', desc: 'descending' } as const;
const arrows = { asc: '↑', desc: '↓' } as const;

export function GridHead<Row>({ columns, sorting, style }: GridHeadProps<Row>) {
  return (
    <div role="row" className="grid-head" aria-rowindex={1} style={style}>
      {columns.map(({ id, label, sortBy, align }) => {
        const direction = sorting.directionOf(id);
        return (
          <div
            key={id}
            role="columnheader"
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
          </div>
        );
      })}
    </div>
  );
}
