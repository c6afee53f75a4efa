/** Amounts as ledger files write them: which mark parts the decimals, and the exact figure of a cell. */
import { Big } from 'big.js';
import { cents, MAX_CENTS, negate, type Cents } from '../../basics/money';
import { decimalString, parseMoney, type DecimalMark } from '../../basics/money-text';
import { textOf, type Cell } from '../sheet';
import { currencyOf, splitCurrency } from './currency';

/** Quantities and unit prices may have this many decimals. */
const FINE_DIGITS = 6;

/** How far a workbook's binary number may be from whole minor units: more than an artefact is no amount. */
const ARTEFACT = 1e-6;

/**
 * The mark that parts the decimals, from all amounts of a file: `1.234,56` and `12,5` speak for the comma.
 * Where none tells (`1,234`), or as many tell one as the other, each amount is read by itself.
 */
export function decimalMarkOf(cells: Iterable<Cell | undefined>): DecimalMark {
  let points = 0;
  let commas = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const figure = /\d[\d.,'’\s]*/.exec(textOf(cell))?.[0].trim() ?? '';
    const mark = tellingMark(figure);
    if (mark === '.') points += 1;
    if (mark === ',') commas += 1;
  }
  if (points === commas) return 'either';
  return points > commas ? '.' : ',';
}

/** The decimal mark of a figure that can be read in one way only. */
function tellingMark(figure: string): '.' | ',' | null {
  const marks = figure.replace(/[^.,]/g, '');
  const last = marks.at(-1);
  if (last !== '.' && last !== ',') return null;
  const other = last === '.' ? ',' : '.';
  if (marks.includes(other)) return last;
  if (marks.length > 1) return other;
  return figure.length - figure.lastIndexOf(last) - 1 === 3 ? null : last;
}

/** Does nothing stand in the cell, or the dash that bookkeepers write for nothing? */
export function isNothing(cell: Cell | undefined): boolean {
  return /^[-–—]?$/.test(textOf(cell));
}

/**
 * An amount of money in minor units, or null where the cell is not surely one.
 *
 * Takes a currency beside the figure (`GBP 1,080.00`), brackets, and `CR` after it, as negative. A number of a
 * workbook is exact: 0.1 + 0.2 is 0.30, but 12.345 pounds are no amount.
 */
export function readAmount(cell: Cell | undefined, digits: number, mark: DecimalMark): Cents | null {
  if (typeof cell === 'number') return exactMinor(cell, digits);
  if (typeof cell !== 'string') return null;
  const { sign, figure } = splitCurrency(textOf(cell));
  const amount = isKnownSign(sign) ? parseMoney(figure, digits, mark) : null;
  return amount !== null && amount > 0 && /^(CR|H)\b/i.test(sign) ? negate(amount) : amount;
}

/** `12.50 abc` is no amount: only a currency, `CR` and `DR`, or the German `H` and `S` may stand beside a figure. */
function isKnownSign(sign: string): boolean {
  return sign === '' || /^([CD]R|[HS])\.?$/i.test(sign) || currencyOf(sign, undefined) !== null;
}

function exactMinor(value: number, digits: number): Cents | null {
  const scale = 10 ** digits;
  const units = Math.round(value * scale);
  if (!Number.isSafeInteger(units) || Math.abs(units) > MAX_CENTS) return null;
  return Math.abs(value - units / scale) > ARTEFACT ? null : cents(units + 0);
}

/** A quantity, unit price or percentage, exact, or null where the cell is not surely one. */
export function readDecimal(cell: Cell | undefined, mark: DecimalMark): Big | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? new Big(cell) : null;
  if (typeof cell !== 'string') return null;
  const { sign, figure } = splitCurrency(textOf(cell).replace(/\s*%$/, ''));
  const fine = isKnownSign(sign) ? parseMoney(figure, FINE_DIGITS, mark) : null;
  return fine === null ? null : new Big(decimalString(fine, FINE_DIGITS));
}

/** Minor units of an exact amount, half a unit rounded away from zero; null beyond the bound. */
export function toMinor(amount: Big, digits: number): Cents | null {
  const units = amount.times(10 ** digits).round(0, Big.roundHalfUp);
  return units.abs().gt(MAX_CENTS) ? null : cents(units.toNumber() + 0);
}
