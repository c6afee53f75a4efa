/**
 * A long list as a grid: sorted by its headings, walked by the keyboard, smooth at ten thousand rows.
 *
 * The grid itself holds the focus and names its active row, so the focus is not lost when that row is
 * scrolled out of what is drawn.
 */
import type { RowData } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import {
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
} from 'react';
import './data-grid.css';
import { GridHead } from './grid-head';
import { useSorting } from './grid-sorting';
import { useKeptState } from './kept-state';

const ROW_HEIGHT = 40;
/** The headings stay on top while rows scroll under them. */
const HEAD_HEIGHT = 34;

export interface GridColumn<Row> {
  readonly id: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** What it sorts by; a column without can't be sorted. Null stands last. */
  readonly sortBy?: (row: Row) => string | number | null;
  /** A CSS grid track: `120px`, `minmax(160px, 2fr)`. */
  readonly width: string;
  /** Figures stand at the right. */
  readonly align?: 'end';
  /** Left out where the grid is narrower than this, in pixels: for what can be had elsewhere. */
  readonly fromWidth?: number;
}

interface DataGridProps<Row> {
  /** The screen's own; order and place are found again under it when one comes back. */
  readonly name: string;
  /** What the grid lists, for those who hear it. */
  readonly label: string;
  /** The same array each time, like `rows`: a fresh one is sorted afresh. */
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Enter, or a click. */
  readonly onOpen?: (row: Row) => void;
  /** The focus is here when the screen appears, so that arrows work at once. */
  readonly takesFocus?: boolean;
  /** The column the rows are given in the order of, largest first. */
  readonly orderedBy?: string;
  readonly ref?: Ref<HTMLDivElement>;
}

export function DataGrid<Row extends RowData>(props: DataGridProps<Row>) {
  const { name, label, rows, rowKey, onOpen, takesFocus = false, orderedBy, ref } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { ref: measure, width } = useElementSize<HTMLDivElement>();
  const columns = props.columns.filter(({ fromWidth = 0 }) => width >= fromWidth);
  const sorting = useSorting({ name, rows, columns: props.columns, rowKey, orderedBy });
  const virtual = useVirtualizer({
    count: sorting.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  const [activeKey, setActiveKey] = useKeptState<string | null>(`${name} row`, null);
  const gridId = useId();
  const activeAt = sorting.rows.findIndex(({ key }) => key === activeKey);

  const moveTo = (index: number) => {
    const at = Math.min(Math.max(index, 0), sorting.rows.length - 1);
    setActiveKey(sorting.rows[at]?.key ?? null);
    if (at >= 0) virtual.scrollToIndex(at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1;
    const target = destination(event.key, activeAt, page, sorting.rows.length);
    const active = sorting.rows[activeAt];
    if (target !== null) moveTo(target);
    else if (event.key === 'Enter' && active) onOpen?.(active.row);
    else return;
    event.preventDefault();
  };

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const drawnRow = event.target instanceof Element && event.target.closest<HTMLElement>('[data-index]');
    const pressed = drawnRow ? sorting.rows[Number(drawnRow.dataset['index'])] : undefined;
    if (!pressed) return;
    setActiveKey(pressed.key);
    onOpen?.(pressed.row);
  };

  const arrive = useEffectEvent(() => {
    if (activeAt >= 0) virtual.scrollToIndex(activeAt, { align: 'center' });
    if (takesFocus) scroller.current?.focus({ preventScroll: true });
  });
  useEffect(() => arrive(), []);

  const drawn = virtual.getVirtualItems();
  const isActiveDrawn = drawn.some(({ index }) => index === activeAt);
  const tracks = { gridTemplateColumns: columns.map((column) => column.width).join(' ') };
  return (
    <div
      ref={useMergedRef(scroller, measure, ref)}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={sorting.rows.length + 1}
      aria-activedescendant={isActiveDrawn ? `${gridId}-${activeAt}` : undefined}
      data-opens={onOpen !== undefined}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={(event) => event.target === event.currentTarget && activeAt < 0 && moveTo(0)}
    >
      <GridHead columns={columns} sorting={sorting} style={{ ...tracks, height: HEAD_HEIGHT }} />
      <div role="rowgroup" className="grid-rows" style={{ height: virtual.getTotalSize() }}>
        {drawn.map(({ index, start }) => {
          const drawnRow = sorting.rows[index];
          if (!drawnRow) return null;
          const { key, row } = drawnRow;
          const top = start - HEAD_HEIGHT;
          return (
            <div
              key={key}
              id={`${gridId}-${index}`}
              role="row"
              className="grid-row"
              aria-rowindex={index + 2}
              data-active={key === activeKey}
              data-index={index}
              style={{ ...tracks, height: ROW_HEIGHT, transform: `translateY(${top}px)` }}
            >
              {columns.map((column) => (
                <div key={column.id} role="gridcell" className="grid-cell" data-align={column.align}>
                  {column.cell(row)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Where a key leads from row `at` of `count`, or null for a key that leads nowhere. */
function destination(key: string, at: number, page: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + page;
    case 'PageUp':
      return at - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
