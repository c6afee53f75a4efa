/** Do the prices of a file of invoice lines hold the tax already? Sometimes its own figures tell. */
import type { Big } from 'big.js';
import { cents, type Cents } from '../../basics/money';
import type { TaxBasis } from '../ledger-reading';
import { toMinor } from './amounts';
import type { Line } from './lines';
import type { LinePrice } from './row-amounts';

export interface TaxFinding {
  /** What the figures prove, or null. */
  readonly proven: TaxBasis | null;
  /** False where no line has any tax: then both readings are the same. */
  readonly matters: boolean;
  /** The likelier answer: a tax amount beside a price is made to be added. */
  readonly likely: TaxBasis;
}

/** A line proves its basis where it gives price, rate and tax: 27.50 at 20 % with 5.50 beside it excludes it. */
export function taxFinding(lines: readonly Line[]): TaxFinding {
  const prices = lines.flatMap(({ price, stated }) => (price && !stated ? [price] : []));
  const taxed = prices.filter(({ tax, rate }) => !isZero(tax) || rate === null || !isZero(rate));
  const on = taxed.filter((price) => proves(price, 'excluding-tax')).length;
  const within = taxed.filter((price) => proves(price, 'including-tax')).length;
  const likely = prices.some(({ tax }) => !isZero(tax)) ? 'excluding-tax' : 'including-tax';
  const proven = on === within ? null : on > within ? 'excluding-tax' : 'including-tax';
  return { proven, matters: taxed.length > 0, likely };
}

function proves({ amount, tax, rate }: LinePrice, basis: TaxBasis): boolean {
  if (!tax || !rate || isZero(tax) || isZero(rate)) return false;
  const base = basis === 'excluding-tax' ? rate.times(0).plus(100) : rate.plus(100);
  // A cent either way is rounding.
  return amount.times(rate).div(base).minus(tax).abs().lte('0.01');
}

function isZero(figure: Big | null): boolean {
  return figure === null || figure.eq(0);
}

/** What a line comes to with its tax, or why nobody can tell. */
export function grossOf({ amount, tax, rate }: LinePrice, basis: TaxBasis, digits: number): Cents | string {
  const whole = toMinor(amount, digits);
  if (whole === null) return 'The amount is beyond anything Accord can keep.';
  if (basis === 'including-tax') return whole;
  const added = tax ?? (rate ? amount.times(rate).div(100) : null);
  const extra = added && toMinor(added, digits);
  return extra === null ? 'The file does not say how much tax comes on top.' : cents(whole + extra);
}
