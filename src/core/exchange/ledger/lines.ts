/** One item row of a ledger file read: what it says, or why it can't be taken. */
import type { LocalDate } from '../../basics/local-date';
import type { LedgerDetails } from '../../debtors/ledger-details';
import { nameKey } from '../../debtors/state';
import { textOf, type Row } from '../sheet';
import type { ItemRow } from './body-rows';
import { digitsOf, type Context } from './context';
import { linePriceIn, statedIn, type Amounts, type LinePrice } from './row-amounts';
import { rowCurrency } from './row-currency';
import { RowReader } from './row-reader';
import { itemTypeOf, type ItemType } from './type-words';
import { idleBecause, saysOnAccount, saysPaid } from './words';

export interface Line {
  readonly row: number;
  readonly customer: LedgerDetails;
  readonly type: ItemType;
  readonly isOnAccount: boolean;
  /** True where its status says that everything was paid. */
  readonly isPaid: boolean;
  readonly number: string;
  readonly reference: string;
  readonly description: string;
  readonly date: LocalDate;
  /** Null where the file gives none. */
  readonly due: LocalDate | null;
  /** As the file states it, or null. */
  readonly currency: string | null;
  readonly stated: Amounts | null;
  readonly price: LinePrice | null;
}

/** A row that is left out on purpose, or can't be taken. */
export interface LeftOut {
  readonly row: number;
  readonly sort: 'ignored' | 'refused';
  readonly reason: string;
}

/** A row that was not read; customer, type and number say which invoice it spoils. */
export interface UnreadRow extends LeftOut {
  readonly customer: LedgerDetails | null;
  readonly type: ItemType;
  readonly number: string;
}

/** What tells the invoices of a file apart; an item without a number stands for itself. */
export function invoiceKey({ row, number, type, customer }: Whose): string {
  if (number === '' || !customer) return `row ${row}`;
  return `${customer.accountNumber || nameKey(customer.name)} ${type} ${number.toLowerCase()}`;
}

const LONGEST_NUMBER = 60;
export const NO_NUMBER = 'No invoice number stands in this row.';

export function readLine(item: ItemRow, customer: LedgerDetails | null, context: Context): Line | UnreadRow {
  const { row, cells } = item;
  const reader = new RowReader(cells, context);
  const number = reader.text('number');
  const type = itemTypeOf(reader.cell('type'));
  const unread = { row, customer, type, number };
  const idle = whyIdle(type, reader);
  if (idle !== null) return { ...unread, sort: 'ignored', reason: idle };
  checkWhose(unread, cells, reader, context);
  const days = daysIn(reader, context);
  const currency = rowCurrency(reader, cells, context);
  const stated = statedIn(reader, digitsOf(currency, context), context);
  const price = linePriceIn(reader, context);
  if (!customer || !days || reader.problems.length > 0) {
    return { ...unread, sort: 'refused', reason: reader.problems.join(' ') };
  }
  const said = [number, reader.text('reference'), reader.text('description')] as const;
  return {
    row,
    customer,
    type,
    isOnAccount: said.some(saysOnAccount),
    isPaid: saysPaid(reader.cell('status')),
    number,
    reference: said[1],
    description: said[2],
    ...days,
    currency,
    stated,
    price,
  };
}

/** Why nothing is to be asked for, whatever else the row says. */
function whyIdle(type: ItemType, reader: RowReader): string | null {
  if (type === 'bill') return 'A bill to be paid, not an invoice to a customer.';
  const idle = idleBecause(reader.cell('status'));
  return idle === null ? null : `Nothing is owed on it: ${idle}.`;
}

type Whose = Omit<UnreadRow, 'sort' | 'reason'>;

/** Can the row be put to a customer and an invoice? */
function checkWhose({ customer, number }: Whose, cells: Row, reader: RowReader, { table }: Context): void {
  const { problems } = reader;
  if (cells.slice(table.headings.length).some((cell) => textOf(cell) !== '')) {
    problems.push('More cells than headings: a comma in an amount or a text may have split one in two.');
  }
  if (!customer) problems.push('No customer stands in this row.');
  if (number.length > LONGEST_NUMBER) problems.push('The invoice number is longer than 60 characters.');
  // Without its number nobody can tell which invoice a line belongs to.
  if (number === '' && reader.has('number') && reader.has('price')) problems.push(NO_NUMBER);
}

function daysIn(reader: RowReader, { asAt, options }: Context): Pick<Line, 'date' | 'due'> | null {
  const due = reader.day('due');
  const date = reader.day('date') ?? due;
  if (date) return { date, due };
  if (!reader.has('date') && !reader.has('due')) return { date: asAt ?? options.today, due: null };
  if (reader.problems.length === 0) reader.problems.push('No date stands in this row.');
  return null;
}
