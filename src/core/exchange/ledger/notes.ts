/** What was assumed or noticed while reading a ledger file, a sentence each. */
import { sayFullDay } from '../../basics/date-text';
import { cents } from '../../basics/money';
import { leftOf } from '../../invoices/balance';
import type { BodyRow } from './body-rows';
import { digitsOf, say, type Context } from './context';
import type { Item } from './invoices';
import { amountOf } from './stated-total';

/** What holds for the whole table. */
export function tableNotes({ table, asAt, options, mark }: Context): string[] {
  const { mapping, isSummary } = table;
  const day = asAt ? sayFullDay(asAt, options.locale) : `today, ${sayFullDay(options.today, options.locale)}`;
  const notes: string[] = [];
  if (isSummary) {
    notes.push(`Balances without invoices: each is dated to be as old as the file says, as at ${day}.`);
  } else if (asAt) notes.push(`The report is as at ${day}.`);
  if (mapping.name === undefined && mapping.account !== undefined) {
    notes.push('The file has customer codes and no names: the code stands as the name until you change it.');
  }
  if (!isSummary && mapping.number === undefined) {
    notes.push('The file has no invoice numbers: items are told apart by their day and amount.');
  }
  const hasNetOnly = [mapping.total, mapping.balance, mapping.tax].every((index) => index === undefined);
  if (mapping.net !== undefined && hasNetOnly) {
    notes.push('The file has net amounts and says nothing of tax: they came in as they stand.');
  }
  if (mark === ',') notes.push('Amounts are written with a decimal comma.');
  return notes;
}

/** Invoices whose rows were put together. */
export function joinedNotes(items: readonly Item[]): string[] {
  const joined = items.filter(({ invoice }) => invoice.rows.length > 1).map(({ invoice }) => invoice.number);
  if (joined.length === 0) return [];
  const named = joined.slice(0, 3).join(', ') + (joined.length > 3 ? ' …' : '');
  return [
    `${count(joined.length, 'invoice stands', 'invoices stand')} on several rows, which were put together: ${named}.`,
  ];
}

/** Customers whose total in the file says something else than their items. */
export function subtotalNotes(
  items: readonly Item[],
  body: readonly BodyRow[],
  currency: string | null,
  context: Context,
): string[] {
  if (!body.some((row) => row.kind === 'total' && row.of !== null)) return [];
  const groups = new Map(
    body.flatMap((row) => (row.kind === 'item' ? [[row.row, row.group?.heading ?? null]] : [])),
  );
  const sums = new Map<string, number>();
  for (const { invoice } of items) {
    const group = groups.get(invoice.rows[0] ?? 0) ?? null;
    if (group !== null) sums.set(group, (sums.get(group) ?? 0) + leftOf(invoice));
  }
  return body.flatMap((row) => {
    if (row.kind !== 'total' || row.of === null) return [];
    const ours = sums.get(row.of);
    const stated = amountOf(row.cells, digitsOf(currency, context), context);
    if (ours === undefined || stated === null || stated === ours) return [];
    const [theirs, mine] = [stated, cents(ours)].map((amount) => say(amount, currency, context));
    return [`Row ${row.row} says that ${row.of} comes to ${theirs}; the rows above it come to ${mine}.`];
  });
}

export function count(n: number, one: string, many: string): string {
  return n === 1 ? `One ${one}` : `${n} ${many}`;
}
