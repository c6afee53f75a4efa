/** The rows of a grid in the order a heading asks for. TanStack Table stays in here. */
import {
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type RowData,
  type SortingState,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { DataGridProps, GridColumn } from './grid-shape';
import { useKeptState } from './kept-state';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const words = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

export interface SortedRow<Row> {
  readonly key: string;
  readonly row: Row;
}

export interface Sorting<Row> {
  readonly rows: readonly SortedRow<Row>[];
  readonly directionOf: (columnId: string) => 'asc' | 'desc' | null;
  /** Largest first for figures, A first for words; a third press is the order the rows came in. */
  readonly toggle: (columnId: string) => void;
}

export function useSorting<Row extends RowData>(given: DataGridProps<Row>): Sorting<Row> {
  const { name, rows, columns, rowKey, orderedBy, order, onOrder } = given;
  const first = orderedBy === undefined ? [] : [{ id: orderedBy, desc: true }];
  const [ownSorting, setOwnSorting] = useKeptState<SortingState>(`${name} order`, first);
  const sorting = useMemo(
    () => (order === undefined ? ownSorting : order ? [order] : []),
    [order, ownSorting],
  );
  const setSorting = (next: SortingState) => (onOrder ? onOrder(next[0] ?? null) : setOwnSorting(next));
  const table = useTable({
    features,
    data: rows,
    columns: useMemo(() => columns.map(asTableColumn), [columns]),
    getRowId: rowKey,
    enableMultiSort: false,
    state: { sorting },
    onSortingChange: (change) => setSorting(typeof change === 'function' ? change(sorting) : change),
  });
  const { rows: model } = table.getRowModel();
  return {
    // Drawn anew with every step of the scrolling; the rows are the same until they are sorted anew.
    rows: useMemo(() => model.map((row) => ({ key: row.id, row: row.original })), [model]),
    directionOf: (columnId) => table.getColumn(columnId)?.getIsSorted() || null,
    toggle: (columnId) => table.getColumn(columnId)?.toggleSorting(),
  };
}

function asTableColumn<Row extends RowData>(column: GridColumn<Row>): ColumnDef<typeof features, Row> {
  const { id, sortBy } = column;
  if (!sortBy) return { id, enableSorting: false };
  return {
    id,
    accessorFn: (row) => sortBy(row) ?? undefined,
    sortUndefined: 'last',
    sortFn: (a, b) => compare(a.getValue(id), b.getValue(id)),
  };
}

function compare(a: unknown, b: unknown): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b));
}
