/**
 * A long list as a grid: sorted by its headings, walked by the keyboard, smooth at ten thousand rows.
 *
 * The grid itself holds the focus and names its active row, so the focus is not lost when that row is
 * scrolled out of what is drawn.
 */
import type { RowData } from '@tanstack/react-table';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useId } from 'react';
import './data-grid.css';
import { useDrawnRows } from './grid-drawn';
import { GridHead } from './grid-head';
import { GridRows } from './grid-rows';
import { columnsWithin, HEAD_HEIGHT, tracksOf, type DataGridProps } from './grid-shape';
import { useSorting } from './grid-sorting';
import { useGridWalk } from './grid-walk';

export function DataGrid<Row extends RowData>(props: DataGridProps<Row>) {
  const { ref, label, selection, onOpen } = props;
  const { ref: measure, width } = useElementSize<HTMLTableElement>();
  const sorting = useSorting(props);
  const { scroller, ...drawn } = useDrawnRows(props, sorting.rows.length);
  const { activeAt, onKeyDown, onClick } = useGridWalk(props, sorting.rows, drawn.scrollTo);
  const gridId = useId();
  const hasTicks = selection !== undefined;
  const columns = columnsWithin(width, props.columns);
  const gridTemplateColumns = tracksOf(columns, hasTicks);
  const isActiveDrawn = drawn.rows.some(({ index }) => index === activeAt);
  return (
    <table
      ref={useMergedRef(scroller, measure, ref)}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-multiselectable={hasTicks}
      aria-rowcount={sorting.rows.length + 1}
      aria-activedescendant={isActiveDrawn ? `${gridId}-${activeAt}` : undefined}
      data-opens={onOpen !== undefined}
      {...{ onKeyDown, onClick }}
    >
      <GridHead {...{ columns, sorting, hasTicks }} style={{ gridTemplateColumns, height: HEAD_HEIGHT }} />
      <GridRows
        {...{ gridId, drawn, columns, gridTemplateColumns, activeAt }}
        rows={sorting.rows}
        chosen={selection?.chosen}
      />
    </table>
  );
}
