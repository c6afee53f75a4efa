/** Where the table of a ledger file begins, and what its columns are for: by the words in one row, never by place. */
import { ok, refuse, type Result } from '../../basics/result';
import type { Mapping } from '../column-roles';
import { isBlankRow, textOf, type Row, type Sheet } from '../sheet';
import { bucketColumns, type BucketColumn } from './buckets';
import { mapColumns } from './map-columns';
import { plain } from './words';

export interface LedgerTable {
  /** The rows of the whole file. */
  readonly rows: readonly Row[];
  /** Index of the heading row; the rows above it are titles. */
  readonly headerAt: number;
  readonly headings: readonly string[];
  readonly mapping: Mapping;
  readonly buckets: readonly BucketColumn[];
  /** True where rows are balances: there is neither an invoice number nor a day. */
  readonly isSummary: boolean;
}

/** Titles, addresses and filters above the table seldom take more rows than this. */
const SEARCHED_ROWS = 60;
/** Enough rows to see what kind of thing a column holds. */
const SAMPLED_ROWS = 500;

/** Refused: a sheet without such a row, and a list of what the business owes to others. */
export function findTable({ rows }: Sheet): Result<LedgerTable> {
  let best: { table: LedgerTable; score: number } | null = null;
  for (const [headerAt, row] of rows.slice(0, SEARCHED_ROWS).entries()) {
    const table = tableUnder(rows, headerAt, row);
    const score = table ? Object.keys(table.mapping).length + table.buckets.length : 0;
    if (table && score > (best?.score ?? 1)) best = { table, score };
  }
  if (!best) return noTable(rows);
  return isPayables(best.table) ? payables() : ok(best.table);
}

function tableUnder(rows: readonly Row[], headerAt: number, header: Row): LedgerTable | null {
  const headings = header.map(textOf);
  if (headings.filter((heading) => heading !== '').length < 2) return null;
  const buckets = bucketColumns(headings);
  const taken = new Set(buckets.map((bucket) => bucket.index));
  const mapping = mapColumns(headings, taken, rows.slice(headerAt + 1, headerAt + 1 + SAMPLED_ROWS));
  const { name, account, number, date, due, total, balance, net, price } = mapping;
  const has = (...columns: (number | undefined)[]) => columns.some((index) => index !== undefined);
  const isSummary = !has(number, date, due);
  const hasAmounts =
    buckets.length > 0 || has(total, balance) || (!isSummary && has(net, price, mapping['line-amount']));
  const isTable = hasAmounts && (buckets.length > 0 || !isSummary || has(name, account));
  return isTable ? { rows, headerAt, headings, mapping, buckets, isSummary } : null;
}

/** Reports of what is owed by the business look just like ours, but for a title or a heading. */
function isPayables({ rows, headerAt, headings }: LedgerTable): boolean {
  const titles = rows.slice(0, headerAt).map((row) => row.map(plain).join(' '));
  return (
    titles.some((title) =>
      /\b(aged (payables|creditors)|accounts payable|a\/p age?ing|unpaid bills|kreditoren)\b/.test(title),
    ) ||
    headings.some((heading) =>
      /^(supplier|vendor|creditor|lieferant|kreditor|fournisseur|leverancier)( name)?$/.test(plain(heading)),
    )
  );
}

function payables() {
  return refuse(
    'payables',
    'This is a list of what the business owes to its suppliers. Export what customers owe: aged receivables, or sales invoices.',
  );
}

function noTable(rows: readonly Row[]) {
  if (rows.every(isBlankRow)) return refuse('empty-file', 'There is nothing in this file but empty rows.');
  const filled = rows
    .slice(0, SEARCHED_ROWS)
    .map((row) => row.map(textOf).filter((text) => text !== ''))
    .reduce((most, texts) => (texts.length > most.length ? texts : most));
  return refuse(
    'no-ledger-columns',
    'This does not look like a list of invoices or balances. Accord looked for a row of headings with the customer, ' +
      `the invoice number, dates and an amount or balance. The fullest row says: ${filled.slice(0, 12).join(', ')}.`,
  );
}
