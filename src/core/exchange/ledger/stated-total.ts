/** The bottom line a file gives itself, beside what its rows come to; where they differ, why. */
import type { LocalDate } from '../../basics/local-date';
import { cents, subtract, sum, type Cents } from '../../basics/money';
import { leftOf } from '../../invoices/balance';
import type { ReadInvoice, StatedTotal } from '../ledger-reading';
import { textOf, type Row } from '../sheet';
import { readAmount } from './amounts';
import type { BodyRow } from './body-rows';
import { digitsOf, say, type Context } from './context';

export function statedTotal(
  body: readonly BodyRow[],
  items: readonly ReadInvoice[],
  refused: number,
  currency: string | null,
  context: Context,
): StatedTotal | null {
  const ours = sum(items.map(leftOf));
  for (const row of body.toReversed()) {
    if (row.kind !== 'total' || row.of !== null || /percent|%/i.test(row.label)) continue;
    const stated = amountOf(row.cells, digitsOf(currency, context), context);
    if (stated === null) continue;
    const agrees = stated === ours;
    const why = agrees
      ? null
      : reasonFor(stated, ours, items, refused, context.asAt ?? context.options.today);
    const [theirs, mine] = [stated, ours].map((amount) => say(amount, currency, context));
    const explanation = agrees
      ? `The file's own total says ${theirs}, and its rows come to the same.`
      : `The file's own total says ${theirs}, and its rows come to ${mine}: ${why ?? ''}`;
    return { row: row.row, stated, ours, agrees, explanation };
  }
  return null;
}

/** The sum in a total row: under the open balance, else the total, else the ages together. */
export function amountOf(cells: Row, digits: number, { table, mark }: Context): Cents | null {
  const { balance, total } = table.mapping;
  const main = balance ?? total;
  const read = (index: number) =>
    textOf(cells[index]) === '' ? null : readAmount(cells[index], digits, mark);
  if (main !== undefined) return read(main);
  const ages = table.buckets.flatMap((bucket) => read(bucket.index) ?? []);
  return ages.length > 0 ? sum(ages) : null;
}

function reasonFor(
  stated: Cents,
  ours: Cents,
  items: readonly ReadInvoice[],
  refused: number,
  asAt: LocalDate,
): string {
  const invoices = items.filter((item) => item.kind === 'invoice');
  const overdue = sum(invoices.filter((item) => item.dueDate < asAt).map(leftOf));
  const gross = sum(invoices.map(leftOf));
  const credits = subtract(ours, gross);
  if (stated === overdue || stated === cents(overdue + credits)) {
    const taken = stated === overdue ? '' : ', with the credits taken off';
    return `it counts only what is overdue${taken}. Accord counts every open item.`;
  }
  if (stated === gross) return 'it leaves out the credits. Accord takes them off.';
  if (stated === 0) return 'it was left at nothing. Accord counts the rows themselves.';
  if (refused > 0) return 'rows that could not be read are missing from ours; they are listed below.';
  return 'the file does not say why. Accord counts the rows themselves.';
}
