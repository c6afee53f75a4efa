/** The currency a row is in. */
import type { Row } from '../sheet';
import type { Context } from './context';
import { currencyBeside, currencyOf } from './currency';
import type { RowReader } from './row-reader';

/**
 * The currency column first; then a code or sign beside an amount; then what the file says of all its amounts.
 *
 * Null where it does not say; one the book does not keep, or nobody knows, is a problem of the row.
 */
export function rowCurrency(reader: RowReader, cells: Row, context: Context): string | null {
  const { currency: book } = context.options;
  const stated = reader.text('currency');
  const found =
    stated === '' ? (signBeside(cells, context) ?? context.fileCurrency) : currencyOf(stated, book);
  if (stated !== '' && found === null) reader.problems.push(`“${stated}” is not a currency Accord knows.`);
  if (found !== null && book !== undefined && found !== book) {
    reader.problems.push(`This is in ${found}, and the book is kept in ${book}.`);
  }
  return found;
}

function signBeside(cells: Row, { table, options }: Context): string | null {
  const { mapping, buckets } = table;
  for (const index of [
    mapping.balance,
    mapping.total,
    mapping.price,
    ...buckets.map((bucket) => bucket.index),
  ]) {
    const found = index === undefined ? null : currencyBeside(cells[index], options.currency);
    if (found !== null) return found;
  }
  return null;
}
