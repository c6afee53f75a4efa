/**
 * Reads a spreadsheet as a ledger: who owes what, by the shape of the table and the words of its headings.
 *
 * Pure and quick, so that a screen reads the file anew with each answer the user changes.
 */
import { ok, refuse, type Result } from '../basics/result';
import { columnRoles } from './column-roles';
import type { LedgerOptions, LedgerReading, ReadColumn, RowNote } from './ledger-reading';
import { readBalances } from './ledger/balances';
import { bodyRows, type BodyRow, type ItemRow } from './ledger/body-rows';
import { contextOf, type Context } from './ledger/context';
import { blankCustomers, customersOf } from './ledger/customers';
import { findTable, type LedgerTable } from './ledger/find-table';
import { gather } from './ledger/gather';
import { listsAllOpen, listsCredits } from './ledger/lists-all-open';
import type { Item } from './ledger/invoices';
import type { LeftOut } from './ledger/lines';
import { subtotalNotes, tableNotes } from './ledger/notes';
import { currencyOfAll, currencyQuestion, customerQuestion, dayOrderQuestion } from './ledger/questions';
import { readInvoices, type ReadRows } from './ledger/read-invoices';
import { sourceOf } from './ledger/source';
import { statedTotal } from './ledger/stated-total';
import { rowText, type Sheet } from './sheet';

/**
 * Refused: a sheet without a table that could be a ledger, one without rows, one that names no customers.
 * A row that can't be taken is no refusal: it is listed in the reading.
 */
export function readLedger(sheet: Sheet, options: LedgerOptions): Result<LedgerReading> {
  const found = findTable(sheet);
  if (!found.ok) return found;
  const table = found.value;
  const body = bodyRows(table);
  const rows = body.filter((row) => row.kind === 'item');
  if (rows.length === 0) return refuse('no-rows', 'The file has headings, and no rows under them.');
  const { name, account } = table.mapping;
  if (name === undefined && account === undefined && !isGrouped(rows)) return noCustomers(table);
  return ok(readTable(sheet.how, contextOf(table, body, options), body, rows));
}

function readTable(
  how: string,
  context: Context,
  body: readonly BodyRow[],
  rows: readonly ItemRow[],
): LedgerReading {
  const { table, options } = context;
  const { items, settled, leftOut, unread, questions, notes, assumedCurrency } = decideBlankCurrency(
    readRows(rows, context),
    context,
  );
  const currency = currencyOfAll(items, options);
  const left = [...body.flatMap((row) => leftByKind(row, table)), ...leftOut];
  const refused = rowNotes(left, 'refused', table);
  const invoices = items.map((item) => item.invoice);
  const kind = table.isSummary ? 'balances' : 'invoices';
  return {
    kind,
    listsCredits: listsCredits(table, options.fileName),
    isWhole: listsAllOpen(table, options.fileName, settled.length > 0),
    source: sourceOf(table, kind, isGrouped(rows)),
    how,
    columns: columnsOf(table),
    mapping: table.mapping,
    questions,
    debtors: gather(items),
    entries: gather([...items, ...settled]),
    ignored: rowNotes(left, 'ignored', table),
    refused,
    unread,
    headings: headingRows(body, table),
    currency,
    assumedCurrency,
    statedTotal: statedTotal(body, invoices, refused.length, currency, context),
    asAt: context.asAt,
    notes: [...tableNotes(context), ...notes, ...subtotalNotes(items, body, currency, context)],
  };
}

/** What the rows say, and what is to be asked of their days and of whose they are. */
function readRows(rows: readonly ItemRow[], context: Context): ReadRows {
  const { table, options } = context;
  const blank = blankCustomers(rows, table.mapping);
  const blankCustomer = options.blankCustomer ?? (blank.looksMerged ? 'same-as-above' : 'leave-out');
  const customers = customersOf(rows, table.mapping, blankCustomer);
  const read = table.isSummary
    ? readBalances(rows, customers, context)
    : readInvoices(rows, customers, context);
  const asked = [dayOrderQuestion(rows, context), customerQuestion(blank, blankCustomer)];
  return { ...read, questions: [...asked.filter((question) => question !== null), ...read.questions] };
}

/** Does the customer stand on a row above their items? */
function isGrouped(rows: readonly ItemRow[]): boolean {
  return rows.some((row) => row.group?.isCustomer === true);
}

/**
 * Items without a currency count as the book's unless the user says no; without a book they stay as they are. Nobody
 * is asked where nothing in the file hints at another.
 */
function decideBlankCurrency(
  read: ReadRows,
  { options: { currency, blankCurrency }, hasCurrencyHint }: Context,
): ReadRows & Pick<LedgerReading, 'assumedCurrency'> {
  const blank = read.items.filter((item) => item.invoice.currency === null);
  const chosen = blankCurrency ?? 'book-currency';
  if (blank.length === 0 || currency === undefined) return { ...read, assumedCurrency: null };
  if (!hasCurrencyHint && chosen === 'book-currency') return { ...read, assumedCurrency: currency };
  const questions = [...read.questions, currencyQuestion(blank.length, chosen, currency)];
  if (chosen === 'book-currency') return { ...read, questions, assumedCurrency: null };
  const leftOut = blank
    .flatMap(({ invoice }) => invoice.rows)
    .map((row): LeftOut => ({ row, sort: 'refused', reason: 'It is not said which currency this is in.' }));
  const says = (item: Item) => item.invoice.currency !== null;
  const [items, settled] = [read.items.filter(says), read.settled.filter(says)];
  const unread = blank.map(({ customer: details, invoice: { number } }) => ({ details, number }));
  return {
    ...read,
    questions,
    items,
    settled,
    leftOut: [...read.leftOut, ...leftOut],
    unread: [...read.unread, ...unread],
    assumedCurrency: null,
  };
}

/** Rows that are no items, and why. A name alone in a list of invoices is one that says too little. */
const reasons: Readonly<Record<Exclude<BodyRow['kind'], 'item'>, string>> = {
  blank: 'An empty row.',
  total: 'A total, not an item.',
  footer: 'Below the last item.',
  empty: 'A heading with no item under it.',
  heading: 'No balance stands beside it.',
  stray: 'Only a name stands in this row: no number, no date, no amount.',
};

function leftByKind({ kind, row }: BodyRow, { isSummary }: LedgerTable): LeftOut[] {
  if (kind === 'item' || (kind === 'heading' && !isSummary)) return [];
  if (kind === 'stray' && !isSummary) return [{ row, sort: 'refused', reason: reasons.stray }];
  return [{ row, sort: 'ignored', reason: kind === 'stray' ? reasons.heading : reasons[kind] }];
}

function rowNotes(left: readonly LeftOut[], sort: LeftOut['sort'], { rows }: LedgerTable): RowNote[] {
  return left
    .filter((note) => note.sort === sort)
    .map(({ row, reason }) => ({ row, reason, text: rowText(rows[row - 1] ?? []) }))
    .toSorted((a, b) => a.row - b.row);
}

/** The titles, the headings, and the rows that head a group. */
function headingRows(body: readonly BodyRow[], { headerAt, isSummary }: LedgerTable): number[] {
  const above = Array.from({ length: headerAt + 1 }, (_, at) => at + 1);
  return isSummary
    ? above
    : [...above, ...body.filter((row) => row.kind === 'heading').map((row) => row.row)];
}

function columnsOf({ headings, mapping, buckets }: LedgerTable): ReadColumn[] {
  const aged = new Set(buckets.map((bucket) => bucket.index));
  return headings.map((heading, index) => ({
    heading,
    role: aged.has(index) ? 'bucket' : (columnRoles.find((role) => mapping[role] === index) ?? null),
  }));
}

function noCustomers({ headings }: LedgerTable) {
  const found = headings.filter((heading) => heading !== '').join(', ');
  return refuse(
    'no-customer-column',
    `This file does not say who owes. Accord looked for a column with the customer, or the customer on a row above their invoices; its columns are: ${found}.`,
  );
}
