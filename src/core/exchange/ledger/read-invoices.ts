/** The rows of a file of invoices, read: items, what was left out, what is open to question. */
import { sum, type Cents } from '../../basics/money';
import { leftOf } from '../../invoices/balance';
import type { UnreadItem } from '../../imports/gone';
import type { LedgerQuestion, RepeatedRows, TaxBasis } from '../ledger-reading';
import type { ItemRow } from './body-rows';
import type { Context } from './context';
import type { Customers } from './customers';
import { assemble, type Item } from './invoices';
import { readLine, type LeftOut, type Line, type UnreadRow } from './lines';
import { count, joinedNotes } from './notes';
import { repeatsQuestion, taxQuestion } from './questions';
import { taxFinding, type TaxFinding } from './tax';

export interface ReadRows {
  readonly items: readonly Item[];
  readonly settled: readonly Item[];
  readonly leftOut: readonly LeftOut[];
  readonly unread: readonly UnreadItem[];
  readonly questions: readonly LedgerQuestion[];
  readonly notes: readonly string[];
}

export function readInvoices(rows: readonly ItemRow[], customers: Customers, context: Context): ReadRows {
  const lines: Line[] = [];
  const unread: UnreadRow[] = [];
  for (const row of rows) {
    const read = readLine(row, customers.get(row.row) ?? null, context);
    if ('sort' in read) unread.push(read);
    else lines.push(read);
  }
  const tax = taxFinding(lines);
  const basis = tax.proven ?? context.options.amountsAre ?? tax.likely;
  const { repeatedRows = 'same-invoice' } = context.options;
  const read = (as: TaxBasis, repeats = repeatedRows) => assemble(lines, unread, as, repeats, context);
  const { items, settled, leftOut, repeated } = read(basis);
  const totalAs = (as: TaxBasis, repeats?: RepeatedRows) => totalOf(read(as, repeats).items);
  const questions = [
    tax.matters && !tax.proven && taxQuestion(basis, totalAs, items, context),
    repeatsQuestion(repeated, repeatedRows, (as) => totalAs(basis, as), items, context),
  ];
  const refusedRows = new Set(leftOut.filter(isRefused).map(({ row }) => row));
  return {
    items,
    settled,
    leftOut: [...unread, ...leftOut],
    unread: [...unread.filter(isRefused), ...lines.filter(({ row }) => refusedRows.has(row))].map(
      ({ customer: details, number }) => ({ details, number }),
    ),
    questions: questions.filter((question) => question !== null && question !== false),
    notes: [...joinedNotes(items), ...dueNotes(lines, items), ...taxNotes(tax)],
  };
}

function isRefused({ sort }: LeftOut): boolean {
  return sort === 'refused';
}

function totalOf(items: readonly Item[]): Cents {
  return sum(items.map((item) => leftOf(item.invoice)));
}

function dueNotes(lines: readonly Line[], items: readonly Item[]): string[] {
  const undated = lines.filter((line) => line.due === null);
  if (undated.length === 0) return [];
  const invoices = items.filter(({ invoice }) => invoice.kind === 'invoice');
  const taken = new Set(invoices.flatMap(({ invoice }) => invoice.rows));
  const without = undated.filter((line) => taken.has(line.row)).length;
  return without === 0
    ? []
    : [`${count(without, 'row has', 'rows have')} no due date: the invoice date stands in for it.`];
}

function taxNotes({ proven, matters }: TaxFinding): string[] {
  if (!proven || !matters) return [];
  return proven === 'excluding-tax'
    ? ['The tax beside the prices shows that they are without it, so it was added.']
    : ['The tax beside the prices shows that they hold it already.'];
}
