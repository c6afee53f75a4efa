/** All the money that came in, the newest first; what has no name or no use yet is easily found. */
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { add, zero } from '#core/basics/money';
import { compare } from '#core/basics/order';
import { searchFor } from '#core/basics/search-words';
import type { BookState } from '#core/book/state';
import { methodNames } from '#core/payments/say-payment';
import { unallocatedOf, type Payment } from '#core/payments/state';
import { useBook, useOpenBook } from '../../book/use-book';
import { ActionButton } from '../../ui/action-button';
import { Amount } from '../../ui/amount';
import { Badge } from '../../ui/badge';
import { DataGrid } from '../../ui/data-grid';
import { DayText } from '../../ui/day-text';
import { EmptyState } from '../../ui/empty-state';
import { useGridInFocus } from '../../ui/grid-focus';
import type { GridColumn } from '../../ui/grid-shape';
import { useKeptState } from '../../ui/kept-state';
import { KindFilter } from '../../ui/kind-filter';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { SearchField } from '../../ui/search-field';
import './payments.css';

interface PaymentRow extends Payment {
  /** Empty for money without a name. */
  readonly from: string;
}

const kinds = ['nameless', 'unused', 'reversed'] as const;
type Kind = (typeof kinds)[number];

const kindNames: Readonly<Record<Kind, string>> = {
  nameless: 'Without a name',
  unused: 'Not used yet',
  reversed: 'Taken away again',
};

const isKind: Readonly<Record<Kind, (row: PaymentRow) => boolean>> = {
  nameless: ({ debtorId, reversal }) => debtorId === null && reversal === null,
  unused: (row) => unallocatedOf(row) !== 0,
  reversed: ({ reversal }) => reversal !== null,
};

export function PaymentsScreen() {
  const [, go] = useLocation();
  const rows = useBook(rowsOf);
  const record = (
    <ActionButton shortcut="m" primary onClick={() => go(paths.newPayment)}>
      Record a payment
    </ActionButton>
  );
  return (
    <div className="payments">
      <PageHead title="Payments" subtitle={<Totals rows={rows} />} actions={rows.length > 0 && record} />
      {rows.length === 0 ? (
        <EmptyState title="No payment is written down yet" actions={record}>
          What the ledger counts as paid comes with its file. Write down here what came in since, or what
          nobody can place.
        </EmptyState>
      ) : (
        <SearchablePayments rows={rows} />
      )}
    </div>
  );
}

function SearchablePayments({ rows }: { readonly rows: readonly PaymentRow[] }) {
  const { bookId } = useOpenBook();
  const [, go] = useLocation();
  const [query, setQuery] = useKeptState(`payments ${bookId} search`, '');
  const [kind, setKind] = useKeptState<Kind | null>(`payments ${bookId} kind`, null);
  const found = useMemo(() => {
    const isFound = searchFor(query);
    return rows.filter(
      (row) => (kind === null || isKind[kind](row)) && isFound(`${row.from} ${row.reference} ${row.words}`),
    );
  }, [rows, query, kind]);
  const grid = useGridInFocus();
  const open = ({ id }: PaymentRow) => go(paths.payment(id));
  return (
    <>
      <div className="payments-filters">
        <SearchField
          label="Search payments"
          placeholder="Name or reference"
          value={query}
          onChange={setQuery}
          onEnter={() => found[0] && open(found[0])}
          onLeave={() => grid.current?.focus()}
        />
        <KindFilter kinds={kinds} names={kindNames} chosen={kind} onChoose={setKind} />
      </div>
      <DataGrid
        ref={grid}
        name={`payments ${bookId}`}
        label="Payments"
        columns={columns}
        rows={found}
        rowKey={({ id }) => id}
        onOpen={open}
      />
    </>
  );
}

function Totals({ rows }: { readonly rows: readonly PaymentRow[] }) {
  const nameless = rows.filter(isKind.nameless);
  if (nameless.length === 0) return <>{rows.length.toLocaleString('en')} in this book</>;
  const total = nameless.map(({ amount }) => amount).reduce(add, zero);
  return (
    <>
      <Amount cents={total} /> has no name yet: it lowers nobody’s balance.
    </>
  );
}

const columns: readonly GridColumn<PaymentRow>[] = [
  { id: 'on', label: 'Day', width: '132px', sortBy: ({ on }) => on, cell: ({ on }) => <DayText day={on} /> },
  {
    id: 'from',
    label: 'From',
    width: 'minmax(140px, 1fr)',
    sortBy: ({ from }) => from || null,
    cell: ({ from }) =>
      from === '' ? <Badge tone="amber">No name yet</Badge> : <span title={from}>{from}</span>,
  },
  {
    id: 'amount',
    label: 'Amount',
    width: '120px',
    align: 'end',
    sortBy: ({ amount }) => amount,
    cell: ({ amount }) => <Amount cents={amount} bare />,
  },
  {
    id: 'unused',
    label: 'Not used',
    width: '120px',
    align: 'end',
    sortBy: (row) => unallocatedOf(row),
    cell: (row) => unallocatedOf(row) !== 0 && <Amount cents={unallocatedOf(row)} bare />,
  },
  { id: 'how', label: 'How', width: '120px', fromWidth: 820, cell: ({ method }) => methodNames[method] },
  {
    id: 'reference',
    label: 'Reference',
    width: 'minmax(120px, 1fr)',
    cell: ({ reference, reversal }) => (
      <span title={reference}>
        {reversal && <Badge tone="brick">taken away again</Badge>} {reference}
      </span>
    ),
  },
];

function rowsOf({ payments, debtors }: BookState): PaymentRow[] {
  const rows = Object.values(payments).map((payment) => ({
    ...payment,
    from: (payment.debtorId && debtors[payment.debtorId]?.name) ?? '',
  }));
  return rows.toSorted((a, b) => compare(b.on, a.on) || compare(b.at, a.at));
}
