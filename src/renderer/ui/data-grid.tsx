/**
 * A long list as a grid: sorted by its headings, walked by the keyboard, smooth at ten thousand rows.
 *
 * The grid itself holds the focus and names its active row, so the focus is not lost when that row is
 * scrolled out of what is drawn.
 */
import type { RowData } from '@tanstack/react-table';
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useEffect, useEffectEvent, useId, useRef } from 'react';
import './data-grid.css';
import { GridHead } from './grid-head';
import { GridRow } from './grid-row';
import { HEAD_HEIGHT, ROW_HEIGHT, TICK_WIDTH, type DataGridProps } from './grid-shape';
import { useSorting } from './grid-sorting';
import { useGridWalk } from './grid-walk';

export function DataGrid<Row extends RowData>(props: DataGridProps<Row>) {
  const scroller = useRef<HTMLTableElement>(null);
  const { ref: measure, width } = useElementSize<HTMLTableElement>();
  const sorting = useSorting(props);
  const { rowHeight = ROW_HEIGHT } = props;
  const virtual = useVirtualizer({
    count: sorting.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  const walk = useGridWalk(props, sorting.rows, virtual.scrollToIndex);
  const gridId = useId();
  const drawn = virtual.getVirtualItems();
  const isEndDrawn = drawn.at(-1)?.index === sorting.rows.length - 1;
  const onEnd = useEffectEvent(() => props.onEnd?.());
  useEffect(() => {
    if (isEndDrawn) onEnd();
  }, [isEndDrawn, sorting.rows.length]);
  const isActiveDrawn = drawn.some(({ index }) => index === walk.activeAt);
  // Before it is measured its width is 0.
  const columns = props.columns.filter(({ fromWidth = 0 }) => width === 0 || width >= fromWidth);
  const { selection } = props;
  const widths = [...(selection ? [TICK_WIDTH] : []), ...columns.map((column) => column.width)];
  const tracks = { gridTemplateColumns: widths.join(' ') };
  const drawRow = ({ index, start }: VirtualItem) => {
    const sorted = sorting.rows[index];
    const transform = `translateY(${start - HEAD_HEIGHT}px)`;
    return (
      sorted && (
        <GridRow
          key={sorted.key}
          id={`${gridId}-${index}`}
          row={sorted.row}
          columns={columns}
          index={index}
          isActive={index === walk.activeAt}
          isChosen={selection?.chosen.has(sorted.key)}
          style={{ ...tracks, height: rowHeight, transform }}
        />
      )
    );
  };
  return (
    <table
      ref={useMergedRef(scroller, measure, props.ref)}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-multiselectable={selection !== undefined}
      aria-rowcount={sorting.rows.length + 1}
      aria-activedescendant={isActiveDrawn ? `${gridId}-${walk.activeAt}` : undefined}
      data-opens={props.onOpen !== undefined}
      onKeyDown={walk.onKeyDown}
      onClick={walk.onClick}
    >
      <GridHead
        columns={columns}
        sorting={sorting}
        hasTicks={selection !== undefined}
        style={{ ...tracks, height: HEAD_HEIGHT }}
      />
      <tbody className="grid-rows" style={{ height: virtual.getTotalSize() }}>
        {drawn.map(drawRow)}
      </tbody>
    </table>
  );
}
