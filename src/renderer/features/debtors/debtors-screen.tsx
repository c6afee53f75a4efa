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
import { useDebtorList, type DebtorListInHand } from './use-debtor-list';

const exports: readonly ExportChoice[] = [
  { table: 'debtors', format: 'xlsx', label: 'Debtors as Excel workbook' },
  { table: 'debtors', format: 'csv', label: 'Debtors as CSV' },
  { table: 'invoices', format: 'xlsx', label: 'Invoices as Excel workbook' },
  { table: 'invoices', format: 'csv', label: 'Invoices as CSV' },
];

export function DebtorsScreen() {
  const { bookId } = useOpenBook();
  const [isWhole, setIsWhole] = useKeptState(`debtors ${bookId} archive`, false);
  const today = useToday();
  const rows = useBookUnhurried(debtorList, today, isWhole ? 'with-archive' : 'current', askEach);
  const list = useDebtorList(rows);
  return (
    <div className="debtors">
      <PageHead
        title="Debtors"
        subtitle={
          <>
            <DebtorTotalsLine rows={list.shown} all={rows.length} />
            <Archive isShown={isWhole} onShow={setIsWhole} />
            <Duplicates />
          </>
        }
        actions={rows.length > 0 && <Actions list={list} />}
      />
      {rows.length > 0 ? <SearchableDebtors list={list} /> : <NoDebtors />}
    </div>
  );
}

function Actions({ list: { chosenRows } }: { readonly list: DebtorListInHand }) {
  const [, go] = useLocation();
  return (
    <>
      <ActionButton shortcut="a" onClick={() => go(paths.newDebtor)}>
        Add debtor
      </ActionButton>
      <ExportMenu choices={exports} debtorIds={chosenRows.map(({ debtorId }) => debtorId)} />
      <ActionButton shortcut="s" onClick={() => go(paths.allStatements)}>
        Statements…
      </ActionButton>
      <ActionButton shortcut="i" onClick={() => go(paths.import)} primary>
        Import…
      </ActionButton>
    </>
  );
}

interface ArchiveProps {
  /** Those in it stand in the list too. */
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
}

function Archive({ isShown, onShow }: ArchiveProps) {
  const archived = useBook(archivedIn);
  if (archived === 0) return null;
  return (
    <Aside onClick={() => onShow(!isShown)}>
      {isShown ? 'without the archive' : `and ${archived} in the archive`}
    </Aside>
  );
}

function Duplicates() {
  const [, go] = useLocation();
  const alike = useLikelyPairs().length;
  if (alike === 0) return null;
  return (
    <Aside onClick={() => go(paths.duplicates)}>
      {alike === 1 ? '1 possible duplicate' : `${alike} possible duplicates`}
    </Aside>
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

function NoDebtors() {
  const [, go] = useLocation();
  return (
    <EmptyState
      title="Nobody owes anything here yet"
      actions={
        <>
          <ActionButton shortcut="i" onClick={() => go(paths.import)} primary>
            Import a ledger file…
          </ActionButton>
          <ActionButton shortcut="a" onClick={() => go(paths.newDebtor)}>
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
