/** Where the table of a ledger file begins, and what its columns are for: by the words in one row, never by place. */
import { refuse, ok, type Result } from '../../basics/result';
import { nameKey } from '../../debtors/state';
import { columnRoles, type ColumnRole, type Mapping } from '../column-roles';
import { isBlankRow, textOf, type Cell, type Row, type Sheet } from '../sheet';
import { isNothing, readAmount } from './amounts';
import { bucketColumns, type BucketColumn } from './buckets';
import { looksLikeDay } from './dates';
import { headerWords, tidyHeading } from './header-words';

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

const amountRoles = ['total', 'balance', 'net', 'price', 'line-amount'] as const;
const otherRoles = ['name', 'account', 'number', 'date', 'due'] as const;

export function findTable(sheet: Sheet): Result<LedgerTable> {
  const { rows } = sheet;
  let best: { table: LedgerTable; score: number } | null = null;
  for (const [headerAt, row] of rows.slice(0, SEARCHED_ROWS).entries()) {
    const table = tableUnder(rows, headerAt, row);
    const score = table ? Object.keys(table.mapping).length + table.buckets.length : 0;
    if (table && score >= 2 && score > (best?.score ?? 0)) best = { table, score };
  }
  return best ? ok(best.table) : noTable(rows);
}

function tableUnder(rows: readonly Row[], headerAt: number, header: Row): LedgerTable | null {
  const headings = header.map(textOf);
  if (headings.filter((heading) => heading !== '').length < 2) return null;
  const sample = rows.slice(headerAt + 1, headerAt + 1 + SAMPLED_ROWS);
  const buckets = bucketColumns(headings);
  const taken = new Set(buckets.map((bucket) => bucket.index));
  const mapping = withNames(mappingOf(headings, taken, sample), sample);
  const hasAmount = buckets.length > 0 || amountRoles.some((role) => mapping[role] !== undefined);
  const hasMore = buckets.length > 0 || otherRoles.some((role) => mapping[role] !== undefined);
  const isSummary = [mapping.number, mapping.date, mapping.due].every((index) => index === undefined);
  return hasAmount && hasMore ? { rows, headerAt, headings, mapping, buckets, isSummary } : null;
}

/** Each role in turn takes the column with its surest word, among those that are still free. */
function mappingOf(headings: readonly string[], taken: Set<number>, sample: readonly Row[]): Mapping {
  const words = headings.map(tidyHeading);
  const mapping: Partial<Record<ColumnRole, number>> = {};
  for (const role of columnRoles) {
    if (role === 'bucket') continue;
    for (const word of headerWords[role]) {
      const index = words.findIndex(
        (w, i) => w === word && !taken.has(i) && mayBe(role, word, i, sample, mapping),
      );
      if (index < 0) continue;
      mapping[role] = index;
      taken.add(index);
      break;
    }
  }
  return mapping;
}

/** In a summary, the names often stand under no heading at all: then they are the first column of text. */
function withNames(mapping: Mapping, sample: readonly Row[]): Mapping {
  const { name, account, number, date, due } = mapping;
  if ([name, account, number, date, due].some((index) => index !== undefined)) return mapping;
  const names = [0, 1, 2].find((i) => {
    const filled = sample.map((row) => row[i]).filter((cell) => textOf(cell) !== '');
    return filled.length > 0 && filled.every((cell) => typeof cell === 'string' && !looksLikeAmount(cell));
  });
  return names === undefined ? mapping : { ...mapping, name: names };
}

const dateRoles: readonly ColumnRole[] = ['date', 'due'];
const moneyRoles: readonly ColumnRole[] = ['total', 'net', 'tax', 'paid', 'balance', 'line-tax', 'credited'];

/**
 * Words such as `Due`, `Invoice` or `Paid` head days as well as amounts, and `Account` may be the seller's own:
 * a column that plainly holds something else does not play the role.
 */
function mayBe(role: ColumnRole, word: string, index: number, sample: readonly Row[], so: Mapping): boolean {
  if (role === 'account') {
    const isSellers = so.price !== undefined && /^(acc|account|konto|kontonummer|compte)\b/.test(word);
    return !isSellers && tellsCustomersApart(index, sample, so.name);
  }
  const isDate = dateRoles.includes(role);
  if (!isDate && !moneyRoles.includes(role)) return true;
  const filled = sample.map((row) => row[index]).filter((cell) => !isNothing(cell));
  const days = filled.filter(looksLikeDay).length;
  const amounts = filled.filter(looksLikeAmount).length;
  return isDate ? days > 0 || amounts === 0 : amounts > 0 || days === 0;
}

/** Does each account stand beside one name only? */
function tellsCustomersApart(index: number, sample: readonly Row[], name: number | undefined): boolean {
  const names = new Map<string, string>();
  return sample.every((row) => {
    const account = textOf(row[index]);
    const of = name === undefined ? '' : nameKey(textOf(row[name]));
    if (account === '' || of === '') return true;
    if (!names.has(account)) names.set(account, of);
    return names.get(account) === of;
  });
}

function looksLikeAmount(cell: Cell | undefined): boolean {
  return (typeof cell === 'number' || !looksLikeDay(cell)) && readAmount(cell, 4, 'either') !== null;
}

function noTable(rows: readonly Row[]) {
  const widest = rows
    .slice(0, SEARCHED_ROWS)
    .reduce<Row>((most, row) => (filledIn(row) > filledIn(most) ? row : most), []);
  if (rows.every(isBlankRow)) return refuse('empty-file', 'There is nothing in this file but empty rows.');
  const found = widest.map(textOf).filter((text) => text !== '');
  return refuse(
    'no-ledger-columns',
    'This does not look like a list of invoices or balances. Accord looked for a row of headings with the customer, ' +
      `the invoice number, dates and an amount or balance. The fullest row says: ${found.slice(0, 12).join(', ')}.`,
  );
}

function filledIn(row: Row): number {
  return row.filter((cell) => textOf(cell) !== '').length;
}
