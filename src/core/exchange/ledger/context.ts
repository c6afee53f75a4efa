/** What is settled for a whole file before its rows are read: order of dates, decimal mark, currency. */
import type { LocalDate } from '../../basics/local-date';
import { minorDigits, sayAmount, sayMoney, type DecimalMark } from '../../basics/money-text';
import type { Cents } from '../../basics/money';
import type { ColumnRole } from '../column-roles';
import type { DayOrder, LedgerOptions } from '../ledger-reading';
import { textOf, type Cell, type Row } from '../sheet';
import { decimalMarkOf } from './amounts';
import type { BodyRow } from './body-rows';
import { currencyBeside, currencyInHeading, currencyInTitle, currencyOf } from './currency';
import { orderEvidence, readDay, type OrderEvidence } from './dates';
import type { LedgerTable } from './find-table';

export interface Context {
  readonly table: LedgerTable;
  readonly options: LedgerOptions;
  readonly order: DayOrder;
  /** A cell as a day, each text looked at once: a ledger has far more rows than days. */
  readonly dayIn: (cell: Cell) => LocalDate | null;
  /** Null where the file decides the order, or has no date that could be read both ways. */
  readonly undecidedOrder: OrderEvidence | null;
  readonly mark: DecimalMark;
  /** The currency the file states for all of itself, by headings, titles and totals. */
  readonly fileCurrency: string | null;
  /** Does it name another than the book's anywhere, or name one in some rows of a column and none in others? */
  readonly hasCurrencyHint: boolean;
  readonly asAt: LocalDate | null;
}

const moneyRoles: readonly ColumnRole[] = [
  'total',
  'balance',
  'net',
  'tax',
  'paid',
  'credited',
  'line-amount',
  'line-tax',
  'price',
];

export function contextOf(table: LedgerTable, body: readonly BodyRow[], options: LedgerOptions): Context {
  const items = body.filter((row) => row.kind === 'item').map((row) => row.cells);
  const dates = columnsOf(table, ['date', 'due']).flatMap((index) => items.map((cells) => cells[index]));
  const evidence = orderEvidence(dates);
  const decided = decidedOrder(evidence);
  const order =
    decided ?? options.dayOrder ?? (isAmerican(table) ? 'month-first' : localOrder(options.locale));
  const named = namedCurrencies(table, body, options.currency);
  const inRows = rowCurrencies(table, items, options.currency);
  return {
    table,
    options,
    order,
    dayIn: rememberingDays(order),
    undecidedOrder:
      decided || evidence.undecided + evidence.dayFirst + evidence.monthFirst === 0 ? null : evidence,
    mark: decimalMarkOf(
      [...moneyColumns(table), ...columnsOf(table, ['quantity'])].flatMap((i) => items.map((c) => c[i])),
    ),
    fileCurrency: table.mapping.currency === undefined && named.size === 1 ? ([...named][0] ?? null) : null,
    hasCurrencyHint:
      (table.mapping.currency !== undefined && inRows.size > 0) ||
      [...named, ...inRows].some((code) => code !== options.currency),
    asAt: asAtOf(table, order),
  };
}

function rememberingDays(order: DayOrder): Context['dayIn'] {
  const known = new Map<Cell, LocalDate | null>();
  return (cell) => {
    let day = known.get(cell);
    if (day === undefined) known.set(cell, (day = readDay(cell, order)));
    return day;
  };
}

function decidedOrder({ dayFirst, monthFirst }: OrderEvidence): DayOrder | null {
  if (dayFirst === monthFirst) return null;
  return dayFirst > monthFirst ? 'day-first' : 'month-first';
}

/** A title that says `As of Jul 31, 2026` was written by people who put the month first in figures too. */
function isAmerican({ rows, headerAt }: LedgerTable): boolean {
  return rows.slice(0, headerAt).some((row) => /\b\p{L}{3,9}\.? \d{1,2},? \d{4}\b/u.test(titleOf(row)));
}

/** Which way round people write dates there: `en-US` puts the month first. */
function localOrder(locale: string): DayOrder {
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(0);
  const first = parts.find((part) => part.type === 'day' || part.type === 'month');
  return first?.type === 'month' ? 'month-first' : 'day-first';
}

function columnsOf({ mapping }: LedgerTable, roles: readonly ColumnRole[]): number[] {
  return roles.flatMap((role) => mapping[role] ?? []);
}

/** Every column that holds money. */
function moneyColumns(table: LedgerTable): number[] {
  return [...columnsOf(table, moneyRoles), ...table.buckets.map((bucket) => bucket.index)];
}

/** What headings, titles and totals name. A currency column speaks for each row; without one, these have to agree. */
function namedCurrencies(
  table: LedgerTable,
  body: readonly BodyRow[],
  book: string | undefined,
): Set<string> {
  const columns = moneyColumns(table);
  const found = new Set<string | null>([
    ...columns.map((index) => currencyInHeading(table.headings[index] ?? '', book)),
    ...table.rows.slice(0, table.headerAt).map((row) => currencyInTitle(row.map(textOf).join(' '), book)),
    ...body
      .filter((row) => row.kind === 'total')
      .flatMap((row) => columns.map((index) => currencyBeside(row.cells[index], book))),
  ]);
  found.delete(null);
  return found as Set<string>;
}

/** What the rows name, in a column or beside their amounts. */
function rowCurrencies(table: LedgerTable, items: readonly Row[], book: string | undefined): Set<string> {
  const column = table.mapping.currency;
  const columns = moneyColumns(table);
  const found = new Set<string | null>();
  for (const cells of items) {
    if (column !== undefined) found.add(currencyOf(textOf(cells[column]), book));
    for (const index of columns) found.add(currencyBeside(cells[index], book));
  }
  found.delete(null);
  return found as Set<string>;
}

const asAtWords = /\b(?:as (?:at|of|on)|stand|stichtag|zum|au|arrete au|per|op|al)\b:? *(.+)$/i;

/** The day a title names: `As at 31 August 2026`. */
function asAtOf(table: LedgerTable, order: DayOrder): LocalDate | null {
  for (const row of table.rows.slice(0, table.headerAt)) {
    const said = asAtWords.exec(titleOf(row))?.[1];
    const day = said === undefined ? null : readDay(said, order);
    if (day) return day;
  }
  return null;
}

function titleOf(row: Row): string {
  return row
    .map(textOf)
    .filter((text) => text !== '')
    .join(' ');
}

/** Minor digits of a currency; where the row does not say it, of the book's; two where nobody knows. */
export function digitsOf(currency: string | null, { options }: Context): number {
  const counted = currency ?? options.currency;
  return counted === undefined ? 2 : minorDigits(counted);
}

/** An amount in a sentence, in the row's currency, else the book's; the bare figure where nobody knows. */
export function say(amount: Cents, currency: string | null, { options }: Context): string {
  const counted = currency ?? options.currency;
  return counted === undefined
    ? sayAmount(amount, 'XXX', options.locale)
    : sayMoney(amount, counted, options.locale);
}
