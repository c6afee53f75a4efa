/** The debtors of a book with what they owe, as a table for a spreadsheet program. */
import type { LocalDate } from '../basics/local-date';
import { negate, type Cents } from '../basics/money';
import type { BookState } from '../book/state';
import { contactOf, emailsOf, phonesOf } from '../debtors/reach';
import type { Debtor } from '../debtors/state';
import { ageingOf, balanceOf, invoicesByDebtor, type Balance, type Bucket } from '../invoices/balance';
import { unallocatedByDebtor } from '../payments/unallocated';
import { profileOf } from '../profile/state';
import { factsOf, makeTable, type ColumnOf, type Table } from './table';

interface DebtorLine {
  readonly debtor: Debtor;
  readonly owed: Balance;
  readonly ages: Readonly<Record<Bucket, Cents>>;
}

const aged = (heading: string, bucket: Bucket): ColumnOf<DebtorLine> => ({
  heading,
  kind: 'money',
  width: 12,
  isSummed: true,
  value: ({ ages }) => ages[bucket],
});

/** The id stands last: people add columns of their own, and bring the file back. */
const columns: readonly ColumnOf<DebtorLine>[] = [
  { heading: 'Customer', kind: 'text', width: 32, value: ({ debtor }) => debtor.name },
  { heading: 'Account number', kind: 'text', width: 16, value: ({ debtor }) => debtor.accountNumber },
  { heading: 'Balance', kind: 'money', width: 14, isSummed: true, value: ({ owed }) => owed.balance },
  { heading: 'Overdue', kind: 'money', width: 14, isSummed: true, value: ({ owed }) => owed.overdue },
  aged('Not yet due', 'not-due'),
  aged('1-30 days', '1-30'),
  aged('31-60 days', '31-60'),
  aged('61-90 days', '61-90'),
  aged('Over 90 days', 'over-90'),
  {
    heading: 'Credit',
    kind: 'money',
    width: 12,
    isSummed: true,
    value: ({ owed }) => negate(owed.credit),
  },
  {
    heading: 'Not allocated',
    kind: 'money',
    width: 12,
    isSummed: true,
    value: ({ owed }) => negate(owed.unallocated),
  },
  { heading: 'Oldest days overdue', kind: 'number', width: 12, value: ({ owed }) => owed.oldestDays },
  {
    heading: 'Open invoices',
    kind: 'number',
    width: 10,
    isSummed: true,
    value: ({ owed }) => owed.openInvoices,
  },
  { heading: 'Contact', kind: 'text', width: 22, value: ({ debtor }) => contactOf(debtor) },
  { heading: 'Phone', kind: 'text', width: 18, value: ({ debtor }) => phonesOf(debtor).join('; ') },
  { heading: 'Email', kind: 'text', width: 30, value: ({ debtor }) => emailsOf(debtor).join('; ') },
  { heading: 'Address', kind: 'text', width: 40, value: ({ debtor }) => addressLine(debtor) },
  { heading: 'Accord id', kind: 'text', width: 38, value: ({ debtor }) => debtor.id },
];

/** The largest balance first; debtors who owe nothing are there too. */
export function debtorsTable(state: BookState, today: LocalDate): Table {
  const items = invoicesByDebtor(state);
  const unallocated = unallocatedByDebtor(state);
  const lines = Object.values(state.debtors)
    .map((debtor) => {
      const own = items.get(debtor.id) ?? [];
      return { debtor, owed: balanceOf(own, today, unallocated.get(debtor.id)), ages: ageingOf(own, today) };
    })
    .toSorted((a, b) => b.owed.balance - a.owed.balance || a.debtor.name.localeCompare(b.debtor.name));
  return makeTable(factsOf('Debtors', profileOf(state), today), columns, lines);
}

function addressLine({ addresses: [first] }: Debtor): string {
  if (!first) return '';
  return [...first.lines, first.city, first.postcode, first.country].filter((part) => part !== '').join(', ');
}
