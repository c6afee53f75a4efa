/** Who owes this business, how much and since when. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import { debtorList } from '#core/reports/debtor-list';
import { ExportMenu, type ExportChoice } from '../../book/export-menu';
import { useBook, useToday } from '../../book/use-book';
import { ActionButton } from '../../ui/action-button';
import { EmptyState } from '../../ui/empty-state';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { AddDebtor } from './add-debtor';
import { DebtorTotalsLine } from './debtor-totals-line';
import './debtors-screen.css';
import { SearchableDebtors } from './searchable-debtors';

const exports: readonly ExportChoice[] = [
  { table: 'debtors', format: 'xlsx', label: 'Debtors as Excel workbook' },
  { table: 'debtors', format: 'csv', label: 'Debtors as CSV' },
  { table: 'invoices', format: 'xlsx', label: 'Invoices as Excel workbook' },
  { table: 'invoices', format: 'csv', label: 'Invoices as CSV' },
];

export function DebtorsScreen() {
  const [, go] = useLocation();
  const rows = useBook(debtorList, useToday());
  const [isAdding, setIsAdding] = useState(false);
  const add = () => setIsAdding(true);
  const bringIn = () => go(paths.import);
  const actions = (
    <>
      <ActionButton shortcut="a" onClick={add}>
        Add debtor
      </ActionButton>
      <ExportMenu choices={exports} />
      <ActionButton shortcut="i" onClick={bringIn} primary>
        Import…
      </ActionButton>
    </>
  );
  return (
    <div className="debtors">
      <PageHead
        title="Debtors"
        subtitle={<DebtorTotalsLine rows={rows} />}
        actions={rows.length > 0 && actions}
      />
      {rows.length > 0 ? <SearchableDebtors rows={rows} /> : <NoDebtors onAdd={add} onImport={bringIn} />}
      {isAdding && <AddDebtor onClose={() => setIsAdding(false)} />}
    </div>
  );
}

interface NoDebtorsProps {
  readonly onAdd: () => void;
  readonly onImport: () => void;
}

function NoDebtors({ onAdd, onImport }: NoDebtorsProps) {
  return (
    <EmptyState
      title="Nobody owes anything here yet"
      actions={
        <>
          <ActionButton shortcut="i" onClick={onImport} primary>
            Import a ledger file…
          </ActionButton>
          <ActionButton shortcut="a" onClick={onAdd}>
            Add a debtor
          </ActionButton>
        </>
      }
    >
      Bring in the ledger: an export of unpaid invoices from Xero, QuickBooks, Sage or any other program. This
      list then shows who owes what, and since when.
    </EmptyState>
  );
}
