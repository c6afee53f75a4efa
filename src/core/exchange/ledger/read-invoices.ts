/** The rows of a file of invoices, read: items, what was left out, what is open to question. */
import { sum, type Cents } from '../../basics/money';
import { leftOf } from '../../invoices/balance';
import type { LedgerQuestion, TaxBasis } from '../ledger-reading';
import type { ItemRow } from './body-rows';
import type { Context } from './context';
import type { Customers } from './customers';
import { assemble, type Item } from './invoices';
import { readLine, type LeftOut, type Line, type UnreadRow } from './lines';
import { count, joinedNotes } from './notes';
import { taxQuestion } from './questions';
import { taxFinding, type TaxFinding } from './tax';

export interface ReadRows {
  readonly items: readonly Item[];
  readonly settled: readonly Item[];
  readonly leftOut: readonly LeftOut[];
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
  const read = (as: TaxBasis) => assemble(lines, unread, as, context);
  const { items, settled, leftOut } = read(basis);
  const isOpen = tax.matters && !tax.proven;
  const question = isOpen ? taxQuestion(basis, (as) => totalOf(read(as).items), items, context) : null;
  return {
    items,
    settled,
    leftOut: [...unread, ...leftOut],
    questions: question ? [question] : [],
    notes: [...joinedNotes(items), ...dueNotes(lines, items), ...taxNotes(tax)],
  };
}

function totalOf(items: readonly Item[]): Cents {
  return sum(items.map((item) => leftOf(item.invoice)));
}

function dueNotes(lines: readonly Line[], items: readonly Item[]): string[] {
  const taken = new Set(
    items.filter(({ invoice }) => invoice.kind === 'invoice').flatMap(({ invoice }) => invoice.rows),
  );
  const without = lines.filter((line) => line.due === null && taken.has(line.row)).length;
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
