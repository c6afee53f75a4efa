/** Which invoices of a file have a row that could not be read, and so must not come in: half of one would be wrong. */
import { invoiceKey, type Line, type UnreadRow } from './lines';

/** By `invoiceKey`, the number of such a row. `hasPrices`: the rows are lines with a price, not whole invoices. */
export function brokenInvoices(
  lines: readonly Line[],
  unread: readonly UnreadRow[],
  hasPrices: boolean,
): Map<string, number> {
  if (!unread.some((row) => row.sort === 'refused')) return new Map();
  const keysByNumber = new Map<string, Set<string>>();
  for (const line of lines) {
    const keys = keysByNumber.get(line.number) ?? new Set();
    keysByNumber.set(line.number, keys.add(invoiceKey(line)));
  }
  const broken = new Map<string, number>();
  let above: Line | null = null;
  for (const row of [...lines, ...unread].toSorted((a, b) => a.row - b.row)) {
    if (!('sort' in row)) above = row;
    else if (row.sort === 'refused') {
      for (const key of keysBrokenBy(row, hasPrices ? above : null, keysByNumber)) broken.set(key, row.row);
    }
  }
  return broken;
}

/**
 * A row that does not say whose it is may belong to any invoice of its number; one without a number, to the invoice
 * above it.
 */
function keysBrokenBy(
  row: UnreadRow,
  above: Line | null,
  keysByNumber: ReadonlyMap<string, ReadonlySet<string>>,
): Iterable<string> {
  if (row.number !== '') return row.customer ? [invoiceKey(row)] : (keysByNumber.get(row.number) ?? []);
  return above ? [invoiceKey(above)] : [];
}
