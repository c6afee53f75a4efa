/**
 * A summary of who owes how much, without invoices: each age of a debtor becomes one open item.
 *
 * One item an age rather than one a debtor, since what is 90 days late and what is not due yet are chased
 * differently. Its day due is the last that puts it in the report's own age; its number names the age and
 * stays the same from report to report, so that next month's file brings it up to date instead of twice.
 */
import { addDays, type LocalDate } from '../../basics/local-date';
import { cents, sum, type Cents } from '../../basics/money';
import type { DebtorDetails } from '../../debtors/state';
import type { ReadInvoice } from '../ledger-reading';
import type { ItemRow } from './body-rows';
import { countedIn, digitsOf, say, type Context } from './context';
import type { Customers } from './customers';
import type { Item } from './invoices';
import type { LeftOut } from './lines';
import type { ReadRows } from './read-invoices';
import { rowCurrency } from './row-currency';
import { RowReader } from './row-reader';

/** What is not due yet gets a month: until the next report says more, nobody is chased for it. */
const DAYS_UNTIL_DUE = 30;

interface Part {
  readonly label: string;
  readonly dueDate: LocalDate;
  readonly amount: Cents;
}

export function readBalances(rows: readonly ItemRow[], customers: Customers, context: Context): ReadRows {
  const items: Item[] = [];
  const leftOut: LeftOut[] = [];
  for (const row of rows) {
    const read = readBalance(row, customers.get(row.row) ?? null, context);
    if (Array.isArray(read)) items.push(...read);
    else leftOut.push(read);
  }
  return { items, leftOut, questions: [], notes: [] };
}

function readBalance(item: ItemRow, customer: DebtorDetails | null, context: Context): Item[] | LeftOut {
  const { row, cells } = item;
  const reader = new RowReader(cells, context);
  const currency = rowCurrency(reader, cells, context);
  const digits = digitsOf(countedIn(currency, context));
  const total = reader.amount('balance', digits) ?? reader.amount('total', digits);
  const parts = partsOf(reader, total, digits, context).filter((part) => part.amount !== 0);
  const ages = sum(parts.map((part) => part.amount));
  if (!customer) reader.problems.push('No customer stands in this row.');
  if (reader.problems.length === 0 && total !== null && ages !== total) {
    const [aged, said] = [ages, total].map((amount) =>
      say(amount, countedIn(currency, context), context.options.locale),
    );
    reader.problems.push(`The ages of this row add up to ${aged}, and its total says ${said}.`);
  }
  if (!customer || reader.problems.length > 0)
    return { row, sort: 'refused', reason: reader.problems.join(' ') };
  if (parts.length === 0) return { row, sort: 'ignored', reason: 'Nothing is owed.' };
  return parts.map((part) => ({ customer, invoice: itemOf(part, context, currency, row) }));
}

function partsOf(
  reader: RowReader,
  total: Cents | null,
  digits: number,
  { table, asAt, options }: Context,
): Part[] {
  const day = asAt ?? options.today;
  if (table.buckets.length === 0) return [{ label: 'brought in', dueDate: day, amount: total ?? cents(0) }];
  return table.buckets.map(({ index, label, fromDays }) => ({
    label,
    dueDate: addDays(day, fromDays === null ? DAYS_UNTIL_DUE : -fromDays),
    amount: reader.agedAmount(index, digits) ?? cents(0),
  }));
}

function itemOf(
  { label, dueDate, amount }: Part,
  { asAt, options }: Context,
  currency: string | null,
  row: number,
): ReadInvoice {
  const day = asAt ?? options.today;
  const isOwed = amount > 0;
  const date = isOwed && dueDate < day ? dueDate : day;
  return {
    kind: isOwed ? 'invoice' : 'payment-on-account',
    number: `Balance ${label}`,
    date,
    dueDate: isOwed ? dueDate : date,
    amount: cents(Math.abs(amount)),
    paidBefore: cents(0),
    description: label === 'brought in' ? 'Balance brought in' : `Balance brought in, ${label}`,
    reference: '',
    currency,
    rows: [row],
  };
}
