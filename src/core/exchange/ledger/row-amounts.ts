/** The amounts in one row of a ledger file: stated whole, or as the price of a line. */
import { Big } from 'big.js';
import { cents, type Cents } from '../../basics/money';
import { readDecimal } from './amounts';
import type { Context } from './context';
import type { RowReader } from './row-reader';
import { saysPaid } from './words';

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
  readonly amount: Big;
  /** The tax amount beside it, or null. */
  readonly tax: Big | null;
  /** Percent; null where the file names a tax without saying how much it is. */
  readonly rate: Big | null;
}

/** What a row of whole amounts states; null where it states none. */
export function statedIn(reader: RowReader, digits: number, { table }: Context): Amounts | null {
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

/** What a row that is one line of an invoice costs; null where it has no price. */
export function linePriceIn(reader: RowReader, context: Context): LinePrice | null {
  const whole = reader.decimal('line-amount');
  const each = reader.decimal('price');
  const amount =
    whole ?? each?.times(reader.decimal('quantity') ?? 1).times(shareLeft(reader.decimal('discount')));
  if (!amount) return null;
  return {
    amount,
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
