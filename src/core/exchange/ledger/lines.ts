/** One item row of a ledger file read: what it says, or why it can't be taken. */
import { Big } from 'big.js';
import type { LocalDate } from '../../basics/local-date';
import { cents, type Cents } from '../../basics/money';
import type { DebtorDetails } from '../../debtors/state';
import { textOf } from '../sheet';
import { readDecimal } from './amounts';
import type { ItemRow } from './body-rows';
import { countedIn, digitsOf, type Context } from './context';
import { rowCurrency } from './row-currency';
import { RowReader } from './row-reader';
import { idleBecause, itemTypeOf, saysOnAccount, saysPaid, type ItemType } from './words';

/** The amounts a row states, signed as they stand there. */
export interface Amounts {
  /** The whole amount, tax and all. */
  readonly gross: Cents;
  /** What of it is not paid. */
  readonly open: Cents;
}

/** A row that is one line of an invoice: what it costs, and what is known of its tax. */
export interface LinePrice {
  /** As the file has it; it may hold the tax or not. */
  readonly price: Big;
  /** The tax amount beside it, or null. */
  readonly tax: Big | null;
  /** Percent; null where the file names a tax without saying how much it is. */
  readonly rate: Big | null;
}

export interface Line {
  readonly row: number;
  readonly customer: DebtorDetails;
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
  readonly customer: DebtorDetails | null;
  readonly type: ItemType;
  readonly number: string;
}

const LONGEST_NUMBER = 60;

export function readLine(item: ItemRow, customer: DebtorDetails | null, context: Context): Line | UnreadRow {
  const { row, cells } = item;
  const reader = new RowReader(cells, context);
  const number = reader.text('number');
  const type = itemTypeOf(reader.cell('type'));
  const leftOut = (sort: LeftOut['sort'], reason: string): UnreadRow => ({
    row,
    sort,
    reason,
    customer,
    type,
    number,
  });

  if (type === 'bill') return leftOut('ignored', 'A bill to be paid, not an invoice to a customer.');
  const idle = idleBecause(reader.cell('status'));
  if (idle !== null) return leftOut('ignored', `Nothing is owed on it: ${idle}.`);

  if (cells.slice(context.table.headings.length).some((cell) => textOf(cell) !== '')) {
    reader.problems.push(
      'More cells than headings: a comma in an amount or a text may have split one in two.',
    );
  }
  if (!customer) reader.problems.push('No customer stands in this row.');
  if (number.length > LONGEST_NUMBER)
    reader.problems.push('The invoice number is longer than 60 characters.');
  const days = daysIn(reader, context);
  const currency = rowCurrency(reader, cells, context);
  const stated = statedIn(reader, digitsOf(countedIn(currency, context)), context);
  const price = linePriceIn(reader, context);
  if (!customer || !days || reader.problems.length > 0) return leftOut('refused', reader.problems.join(' '));
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

function daysIn(reader: RowReader, { asAt, options }: Context): Pick<Line, 'date' | 'due'> | null {
  const due = reader.day('due');
  const date = reader.day('date') ?? due;
  if (date) return { date, due };
  if (!reader.has('date') && !reader.has('due')) return { date: asAt ?? options.today, due: null };
  if (reader.problems.length === 0) reader.problems.push('No date stands in this row.');
  return null;
}

function statedIn(reader: RowReader, digits: number, { table }: Context): Amounts | null {
  const net = reader.amount('net', digits);
  const tax = reader.amount('tax', digits);
  const gross = reader.amount('total', digits) ?? (net === null ? null : plus(net, tax));
  const aged = table.buckets.map((bucket) => reader.agedAmount(bucket.index, digits)).reduce(plus, null);
  const balance = reader.amount('balance', digits);
  if (balance !== null) return { gross: gross ?? balance, open: balance };
  if (gross === null) return aged === null ? null : { gross: aged, open: aged };
  if (saysPaid(reader.cell('status'))) return { gross, open: cents(0) };
  const paid = plus(reader.amount('paid', digits), reader.amount('credited', digits)) ?? 0;
  // What was paid on a credit may stand with either sign; it always brings the amount nearer to nothing.
  return { gross, open: cents(gross - Math.sign(gross) * Math.abs(paid)) };
}

function plus(a: Cents | null, b: Cents | null): Cents | null {
  return a === null || b === null ? (a ?? b) : cents(a + b);
}

function linePriceIn(reader: RowReader, context: Context): LinePrice | null {
  const whole = reader.decimal('line-amount');
  const each = reader.decimal('price');
  const price =
    whole ?? each?.times(reader.decimal('quantity') ?? 1).times(shareLeft(reader.decimal('discount')));
  if (!price) return null;
  return {
    price,
    tax: reader.decimal(reader.has('line-tax') ? 'line-tax' : 'tax'),
    rate: rateIn(reader, context),
  };
}

/** What a discount of some percent leaves: 10 → 0.9. */
function shareLeft(discount: Big | null): Big {
  return new Big(100).minus(discount ?? 0).div(100);
}

/** `20% (VAT on Income)` → 20; `20` → 20; `Zero rated`, `Exempt`, nothing → 0; `Tax on sales` → null. */
function rateIn(reader: RowReader, { mark }: Context): Big | null {
  const text = reader.text('tax-rate');
  if (text === '' || /\b(no|none|zero|exempt|outside|out of scope|free|nil)\b/i.test(text)) return new Big(0);
  const figure = /(\d+(?:[.,]\d+)?)\s*%/.exec(text)?.[1];
  return readDecimal(figure ?? reader.cell('tax-rate'), mark);
}
