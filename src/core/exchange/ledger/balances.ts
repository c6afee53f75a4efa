/**
 * A summary of who owes how much, without invoices: each age of a debtor becomes one open item.
 *
 * One item an age rather than one a debtor, since what is 90 days late and what is not due yet are chased
 * differently. Its day due is the last that puts it in the report's own age; its number names the age and
 * stays the same from report to report, so that next month's file brings it up to date instead of twice.
 */
import { addDays, type LocalDate } from '../../basics/local-date';
import { cents, subtract, sum, type Cents } from '../../basics/money';
import type { LedgerDetails } from '../../debtors/ledger-details';
import type { UnreadItem } from '../../imports/gone';
import { broughtInNumber, UNAGED } from '../../invoices/brought-in';
import type { ReadInvoice } from '../ledger-reading';
import type { ItemRow } from './body-rows';
import { digitsOf, say, type Context } from './context';
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
  const balances = rows.map((row) => balanceIn(row, context));
  // Ages that seldom make up the balance have other columns among them: then only the balance can be trusted.
  const fitting = balances.filter(({ total, ages }) => total === null || sum(ages) === total).length;
  const hasAges = context.table.buckets.length > 0 && fitting * 2 >= rows.length;
  const items: Item[] = [];
  const leftOut: LeftOut[] = [];
  const unread: UnreadItem[] = [];
  for (const balance of balances) {
    const details = customers.get(balance.row) ?? null;
    const read = itemsOf(balance, details, hasAges, context);
    if (Array.isArray(read)) items.push(...read);
    else {
      leftOut.push(read);
      if (read.sort === 'refused') unread.push({ details, number: '' });
    }
  }
  const isUnaged = context.table.buckets.length > 0 && !hasAges;
  const note = 'The ages do not add up to the balances, so each balance is one item, without its age.';
  return { items, settled: [], leftOut, unread, questions: [], notes: isUnaged ? [note] : [] };
}

interface Balance {
  readonly row: number;
  readonly currency: string | null;
  readonly total: Cents | null;
  /** In the order of the table's buckets. */
  readonly ages: readonly Cents[];
  readonly problems: readonly string[];
}

function balanceIn({ row, cells }: ItemRow, context: Context): Balance {
  const reader = new RowReader(cells, context);
  const currency = rowCurrency(reader, cells, context);
  const digits = digitsOf(currency, context);
  const total = reader.amount('balance', digits) ?? reader.amount('total', digits);
  const ages = context.table.buckets.map(({ index }) => reader.agedAmount(index, digits) ?? cents(0));
  return { row, currency, total, ages, problems: reader.problems };
}

function itemsOf(
  balance: Balance,
  customer: LedgerDetails | null,
  hasAges: boolean,
  context: Context,
): Item[] | LeftOut {
  const { row, currency, total, ages } = balance;
  const problems = [...balance.problems];
  if (!customer) problems.push('No customer stands in this row.');
  const rest = subtract(total ?? sum(ages), sum(ages));
  if (problems.length === 0 && hasAges && rest > 0) {
    const [aged, said] = [sum(ages), cents(sum(ages) + rest)].map((amount) => say(amount, currency, context));
    problems.push(`The ages of this row add up to ${aged}, and its total says ${said}.`);
  }
  if (!customer || problems.length > 0) return { row, sort: 'refused', reason: problems.join(' ') };
  const parts = partsOf(hasAges ? ages : [], hasAges ? rest : (total ?? cents(0)), context);
  const open = parts.filter((part) => part.amount !== 0);
  if (open.length === 0) return { row, sort: 'ignored', reason: 'Nothing is owed.' };
  return open.map((part) => ({ customer, invoice: itemOf(part, currency, row, context) }));
}

/** The ages, and what the balance says beyond them: money not put to any invoice yet. */
function partsOf(ages: readonly Cents[], rest: Cents, { table, asAt, options }: Context): Part[] {
  const day = asAt ?? options.today;
  const aged = ages.map((amount, at): Part => {
    const { label = '', fromDays = null } = table.buckets[at] ?? {};
    return { label, dueDate: addDays(day, fromDays === null ? DAYS_UNTIL_DUE : -fromDays), amount };
  });
  return [...aged, { label: UNAGED, dueDate: day, amount: rest }];
}

function itemOf(
  { label, dueDate, amount }: Part,
  currency: string | null,
  row: number,
  { asAt, options }: Context,
): ReadInvoice {
  const day = asAt ?? options.today;
  const isOwed = amount > 0;
  const date = isOwed && dueDate < day ? dueDate : day;
  return {
    kind: isOwed ? 'invoice' : 'payment-on-account',
    number: broughtInNumber(label),
    date,
    dueDate: isOwed ? dueDate : date,
    amount: cents(Math.abs(amount)),
    paidBefore: cents(0),
    description: label === UNAGED ? 'Balance brought in' : `Balance brought in, ${label}`,
    reference: '',
    currency,
    rows: [row],
  };
}
