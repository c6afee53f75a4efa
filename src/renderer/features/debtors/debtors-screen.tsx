/** Who owes this business, how much and since when. */
import { Button } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { debtorList, type DebtorRow } from '#core/reports/debtor-list';
import { useBook, useOpenBook, useToday } from '../../book/use-book';
import { ActionButton } from '../../ui/action-button';
import { DataGrid } from '../../ui/data-grid';
import { EmptyState } from '../../ui/empty-state';
import { useKeptState } from '../../ui/kept-state';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { SearchField } from '../../ui/search-field';
import { AddDebtor } from './add-debtor';
import { debtorColumns } from './debtor-columns';
import { DebtorTotalsLine } from './debtor-totals-line';
import './debtors-screen.css';
import { ExportMenu } from './export-menu';
import { searchDebtors } from './search-debtors';

export function DebtorsScreen() {
  const { bookId } = useOpenBook();
  const [, go] = useLocation();
  const rows = useBook(debtorList, useToday());
  const [query, setQuery] = useKeptState(`debtors ${bookId} search`, '');
  const found = useMemo(() => searchDebtors(rows, query), [rows, query]);
  const [isAdding, setIsAdding] = useState(false);
  const grid = useRef<HTMLDivElement>(null);
  const open = (row: DebtorRow) => go(paths.debtor(row.debtorId));
  const add = () => setIsAdding(true);

  return (
    <div className="debtors">
      <PageHead
        title="Debtors"
        subtitle={<DebtorTotalsLine rows={rows} />}
        actions={
          rows.length > 0 && (
            <>
              <ActionButton shortcut="a" onClick={add}>
                Add debtor
              </ActionButton>
              <ExportMenu />
              <ActionButton shortcut="i" onClick={() => go(paths.import)} primary>
                Import…
              </ActionButton>
            </>
          )
        }
      />
      {rows.length === 0 ? (
        <NoDebtors onAdd={add} />
      ) : (
        <>
          <SearchField
            label="Search debtors"
            placeholder="Name or account number"
            value={query}
            onChange={setQuery}
            onEnter={() => found[0] && open(found[0])}
            onLeave={() => grid.current?.focus()}
          />
          {found.length === 0 ? (
            <EmptyState
              title={`Nobody here matches “${query}”`}
              actions={<Button onClick={() => setQuery('')}>Show everyone</Button>}
            >
              The search looks at names and account numbers.
            </EmptyState>
          ) : (
            <DataGrid
              ref={grid}
              name={`debtors ${bookId}`}
              label="Debtors"
              columns={debtorColumns}
              rows={found}
              rowKey={debtorKey}
              onOpen={open}
              orderedBy="overdue"
              takesFocus
            />
          )}
        </>
      )}
      {isAdding && <AddDebtor onClose={() => setIsAdding(false)} />}
    </div>
  );
}

function debtorKey(row: DebtorRow): string {
  return row.debtorId;
}

function NoDebtors({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <EmptyState
      title="Nobody owes anything here yet"
      actions={
        <>
          <Button variant="filled" component={Link} href={paths.import}>
            Import a ledger file…
          </Button>
          <Button onClick={onAdd}>Add a debtor</Button>
        </>
      }
    >
      Bring in the ledger: an export of unpaid invoices from Xero, QuickBooks, Sage or any other program. This
      list then shows who owes what, and since when.
    </EmptyState>
  );
}
