/** The list itself, and above it the search and who of them all is shown. */
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { DebtorRow } from '#core/reports/debtor-list';
import { everyone, listColumns } from '#core/reports/list-view';
import { useOpenBook } from '../../book/use-book';
import { DataGrid } from '../../ui/data-grid';
import { EmptyState } from '../../ui/empty-state';
import { useGridInFocus } from '../../ui/grid-focus';
import type { GridOrder } from '../../ui/grid-shape';
import { paths } from '../../ui/paths';
import { SearchField } from '../../ui/search-field';
import { ChosenBar } from './chosen-bar';
import { columnsFor } from './debtor-columns';
import { ListFilters } from './list-filters';
import { ColumnsMenu, ViewsMenu } from './list-menus';
import type { DebtorListInHand } from './use-debtor-list';

export function SearchableDebtors({ list }: { readonly list: DebtorListInHand }) {
  const { bookId } = useOpenBook();
  const [, go] = useLocation();
  const { shown, view, query, look, setQuery } = list;
  const columns = useMemo(() => columnsFor(view, shown), [view, shown]);
  const open = (row: DebtorRow) => go(paths.debtor(row.debtorId));
  const grid = useGridInFocus();
  const order = (next: GridOrder | null) => {
    const id = listColumns.find((column) => column === next?.id);
    look({ order: next && id ? { id, desc: next.desc } : null });
  };
  return (
    <>
      <div className="list-tools">
        <SearchField
          label="Search debtors"
          placeholder="Name, account number or tag"
          value={query}
          onChange={setQuery}
          onEnter={() => shown[0] && open(shown[0])}
          onLeave={() => grid.current?.focus()}
        />
        <ViewsMenu list={list} />
        <ColumnsMenu list={list} />
      </div>
      <ListFilters list={list} />
      {shown.length > 0 ? (
        <>
          <DataGrid
            ref={grid}
            name={`debtors ${bookId}`}
            label="Debtors"
            columns={columns}
            rows={shown}
            rowKey={debtorKey}
            onOpen={open}
            order={view.order}
            onOrder={order}
            selection={{ chosen: list.chosen, onChoose: list.choose }}
          />
          <ChosenBar list={list} />
        </>
      ) : (
        <NobodyShown list={list} />
      )}
    </>
  );
}

function NobodyShown({ list: { query, setQuery, view, look } }: { readonly list: DebtorListInHand }) {
  const showAll = () => {
    setQuery('');
    look({ ...everyone, columns: view.columns, order: view.order });
  };
  return (
    <EmptyState
      title={query === '' ? 'Nobody here is in this view' : `Nobody here matches “${query}”`}
      actions={<Button onClick={showAll}>Show everyone</Button>}
    >
      The search looks at names, account numbers and tags, among those whom the choices above leave.
    </EmptyState>
  );
}

function debtorKey(row: DebtorRow): string {
  return row.debtorId;
}
