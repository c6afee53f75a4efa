/** Which column of a table plays which role: by the words of its heading, as long as its cells do not gainsay them. */
import { nameKey } from '../../debtors/state';
import { columnRoles, type ColumnRole, type Mapping } from '../column-roles';
import { textOf, type Cell, type Row } from '../sheet';
import { isNothing, readAmount } from './amounts';
import { isBareFigure, looksLikeDay } from './dates';
import { headerWords, tidyHeading } from './header-words';

/**
 * Each role in turn takes the column with its surest word, among those that are still free.
 *
 * `taken` are columns with a use already; `sample` is enough of the rows to see what a column holds.
 */
export function mapColumns(headings: readonly string[], taken: Set<number>, sample: readonly Row[]): Mapping {
  const words = headings.map(tidyHeading);
  // `Date (UTC)` is `Date`, as long as nobody knows it by its whole name.
  const shortWords = headings.map((heading) => tidyHeading(heading.replace(/\([^)]*\)\s*$/, '')));
  const mapping: Partial<Record<ColumnRole, number>> = {};
  for (const role of columnRoles) {
    if (role === 'bucket') continue;
    for (const word of headerWords[role]) {
      const index = words.findIndex((whole, i) => {
        const isWord = whole === word || shortWords[i] === word;
        return isWord && !taken.has(i) && mayBe(role, word, i, sample, mapping);
      });
      if (index < 0) continue;
      mapping[role] = index;
      taken.add(index);
      break;
    }
  }
  const hasSums =
    mapping.total !== undefined || mapping.balance !== undefined || taken.size > Object.keys(mapping).length;
  return hasSums ? withNames(mapping, sample) : mapping;
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
  const days = filled.filter((cell) => !isBareFigure(cell) && looksLikeDay(cell)).length;
  const amounts = filled.filter((cell) => !isBareFigure(cell) && looksLikeAmount(cell)).length;
  const figures = filled.filter(isBareFigure);
  if (!isDate) return amounts + figures.length > 0 || days === 0;
  if (days > 0) return true;
  return amounts === 0 && !bothWays.has(word) && figures.filter(looksLikeDay).length * 2 >= figures.length;
}

/** Headings of days and of amounts alike: figures under them are amounts, unless they say themselves that they are days. */
const bothWays: ReadonlySet<string> = new Set(
  headerWords.due.filter((word) => headerWords.balance.includes(word)),
);

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
  return (isBareFigure(cell) || !looksLikeDay(cell)) && readAmount(cell, 4, 'either') !== null;
}
