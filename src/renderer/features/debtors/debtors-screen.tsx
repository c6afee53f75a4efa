/** Who owes this business, how much and since when. */
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { BookState } from '#core/book/state';
import { debtorList } from '#core/reports/debtor-list';
import { askEach } from '../../book/about-debtor';
import { ExportMenu, type ExportChoice } from '../../book/export-menu';
import { useLikelyPairs } from '../../book/use-likely-pairs';
import { useBook, useBookUnhurried, useOpenBook, useToday } from '../../book/use-book';
import { ActionButton } from '../../ui/action-button';
import { EmptyState } from '../../ui/empty-state';
import { useKeptState } from '../../ui/kept-state';
import { LinkButton } from '../../ui/link-button';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { DebtorTotalsLine } from './debtor-totals-line';
import './debtors-screen.css';
import { SearchableDebtors } from './searchable-debtors';
import { useDebtorList } from './use-debtor-list';

const exports: readonly ExportChoice[] = [
  { table: 'debtors', format: 'xlsx', label: 'Debtors as Excel workbook' },
  { table: 'debtors', format: 'csv', label: 'Debtors as CSV' },
  { table: 'invoices', format: 'xlsx', label: 'Invoices as Excel workbook' },
  { table: 'invoices', format: 'csv', label: 'Invoices as CSV' },
];

export function DebtorsScreen() {
  const [, go] = useLocation();
  const { bookId } = useOpenBook();
  const [isWhole, setIsWhole] = useKeptState(`debtors ${bookId} archive`, false);
  const today = useToday();
  const rows = useBookUnhurried(debtorList, today, isWhole ? 'with-archive' : 'current', askEach);
  const list = useDebtorList(rows);
  const archived = useBook(archivedIn);
  const alike = useLikelyPairs().length;
  const add = () => go(paths.newDebtor);
  const bringIn = () => go(paths.import);
  const actions = (
    <>
      <ActionButton shortcut="a" onClick={add}>
        Add debtor
      </ActionButton>
      <ExportMenu choices={exports} debtorIds={list.chosenRows.map(({ debtorId }) => debtorId)} />
      <ActionButton shortcut="s" onClick={() => go(paths.allStatements)}>
        Statements…
      </ActionButton>
      <ActionButton shortcut="i" onClick={bringIn} primary>
        Import…
      </ActionButton>
    </>
  );
  return (
    <div className="debtors">
      <PageHead
        title="Debtors"
        subtitle={
          <>
            <DebtorTotalsLine rows={list.shown} all={rows.length} />
            {archived > 0 && (
              <Aside onClick={() => setIsWhole(!isWhole)}>
                {isWhole ? 'without the archive' : `and ${archived} in the archive`}
              </Aside>
            )}
            {alike > 0 && (
              <Aside onClick={() => go(paths.duplicates)}>
                {alike === 1 ? '1 possible duplicate' : `${alike} possible duplicates`}
              </Aside>
            )}
          </>
        }
        actions={rows.length > 0 && actions}
      />
      {rows.length > 0 ? <SearchableDebtors list={list} /> : <NoDebtors onAdd={add} onImport={bringIn} />}
    </div>
  );
}

/** A quiet way on, at the end of the line. */
function Aside({ children, onClick }: { readonly children: ReactNode; readonly onClick: () => void }) {
  return (
    <>
      {' · '}
      <LinkButton underline="always" c="dimmed" onClick={onClick}>
        {children}
      </LinkButton>
    </>
  );
}

function archivedIn({ debtors }: BookState): number {
  return Object.values(debtors).filter(({ archived }) => archived !== null).length;
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
