/** The list itself, and the search above it. */
import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import type { DebtorRow } from '#core/reports/debtor-list';
import { useOpenBook } from '../../book/use-book';
import { DataGrid } from '../../ui/data-grid';
import { EmptyState } from '../../ui/empty-state';
import { useKeptState } from '../../ui/kept-state';
import { paths } from '../../ui/paths';
import { SearchField } from '../../ui/search-field';
import { debtorColumns } from './debtor-columns';
import { searchDebtors } from './search-debtors';

export function SearchableDebtors({ rows }: { readonly rows: readonly DebtorRow[] }) {
  const { bookId } = useOpenBook();
  const [, go] = useLocation();
  const [query, setQuery] = useKeptState(`debtors ${bookId} search`, '');
  const found = useMemo(() => searchDebtors(rows, query), [rows, query]);
  const open = (row: DebtorRow) => go(paths.debtor(row.debtorId));
  const grid = useRef<HTMLTableElement>(null);
  // The arrows work at once.
  useEffect(() => grid.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <SearchField
        label="Search debtors"
        placeholder="Name or account number"
        value={query}
        onChange={setQuery}
        onEnter={() => found[0] && open(found[0])}
        onLeave={() => grid.current?.focus()}
      />
      {found.length > 0 ? (
        <DataGrid
          ref={grid}
          name={`debtors ${bookId}`}
          label="Debtors"
          columns={debtorColumns}
          rows={found}
          rowKey={debtorKey}
          onOpen={open}
          orderedBy="overdue"
        />
      ) : (
        <EmptyState
          title={`Nobody here matches “${query}”`}
          actions={<Button onClick={() => setQuery('')}>Show everyone</Button>}
        >
          The search looks at names and account numbers.
        </EmptyState>
      )}
    </>
  );
}

function debtorKey(row: DebtorRow): string {
  return row.debtorId;
}
