/** The open items of a book, as a table for a spreadsheet program. */
import type { LocalDate } from '../basics/local-date';
import { negate, type Cents } from '../basics/money';
import type { BookState } from '../book/state';
import { emailsOf, phonesOf } from '../debtors/reach';
import type { Debtor } from '../debtors/state';
import { bucketOf, daysOverdue, leftOf, type Bucket } from '../invoices/balance';
import type { Invoice, InvoiceKind } from '../invoices/state';
import { profileOf } from '../profile/state';
import { factsOf, makeTable, type ColumnOf, type Table } from './table';

interface InvoiceLine {
  readonly invoice: Invoice;
  readonly debtor: Debtor;
  readonly open: Cents;
  readonly days: number;
}

const kindNames: Readonly<Record<InvoiceKind, string>> = {
  invoice: 'Invoice',
  'credit-note': 'Credit note',
  'payment-on-account': 'Payment on account',
};

const ages: Readonly<Record<Bucket, string>> = {
  'not-due': 'Not yet due',
  '1-30': '1-30 days',
  '31-60': '31-60 days',
  '61-90': '61-90 days',
  'over-90': 'Over 90 days',
};

/** Credits stand with a minus, so that a column sums to what is owed. The ids stand last. */
const columns: readonly ColumnOf<InvoiceLine>[] = [
  { heading: 'Customer', kind: 'text', width: 32, value: ({ debtor }) => debtor.name },
  { heading: 'Account number', kind: 'text', width: 16, value: ({ debtor }) => debtor.accountNumber },
  { heading: 'Type', kind: 'text', width: 18, value: ({ invoice }) => kindNames[invoice.kind] },
  { heading: 'Invoice number', kind: 'text', width: 18, value: ({ invoice }) => invoice.number },
  { heading: 'Date', kind: 'date', width: 12, value: ({ invoice }) => invoice.date },
  {
    heading: 'Due date',
    kind: 'date',
    width: 12,
    value: ({ invoice }) => (invoice.kind === 'invoice' ? invoice.dueDate : null),
  },
  { heading: 'Amount', kind: 'money', width: 14, isSummed: true, value: ({ invoice }) => signed(invoice) },
  {
    heading: 'Paid',
    kind: 'money',
    width: 14,
    isSummed: true,
    value: ({ invoice, open }) => signed(invoice) - open,
  },
  { heading: 'Open', kind: 'money', width: 14, isSummed: true, value: ({ open }) => open },
  { heading: 'Days overdue', kind: 'number', width: 12, value: ({ days }) => days },
  {
    heading: 'Age',
    kind: 'text',
    width: 14,
    value: ({ invoice, days }) => (invoice.kind === 'invoice' ? ages[bucketOf(days)] : ''),
  },
  { heading: 'Reference', kind: 'text', width: 18, value: ({ invoice }) => invoice.reference },
  { heading: 'Description', kind: 'text', width: 40, value: ({ invoice }) => invoice.description },
  { heading: 'Email', kind: 'text', width: 30, value: ({ debtor }) => emailsOf(debtor).join('; ') },
  { heading: 'Phone', kind: 'text', width: 18, value: ({ debtor }) => phonesOf(debtor).join('; ') },
  { heading: 'Debtor id', kind: 'text', width: 38, value: ({ debtor }) => debtor.id },
  { heading: 'Accord id', kind: 'text', width: 38, value: ({ invoice }) => invoice.id },
];

/** Customer by customer, the longest due first; what is paid in full is left out. */
export function invoicesTable(state: BookState, today: LocalDate): Table {
  const lines = Object.values(state.invoices)
    .flatMap((invoice): InvoiceLine[] => {
      const debtor = state.debtors[invoice.debtorId];
      const open = leftOf(invoice);
      return debtor && open !== 0 ? [{ invoice, debtor, open, days: daysOverdue(invoice, today) }] : [];
    })
    .toSorted(
      (a, b) =>
        a.debtor.name.localeCompare(b.debtor.name) ||
        a.invoice.dueDate.localeCompare(b.invoice.dueDate) ||
        a.invoice.number.localeCompare(b.invoice.number),
    );
  return makeTable(factsOf('Open invoices', profileOf(state), today), columns, lines);
}

function signed({ kind, amount }: Invoice): Cents {
  return kind === 'invoice' ? amount : negate(amount);
}
