/**
 * What each row under the headings is: an item, a total, a heading of its own, or nothing. Reports put the
 * customer on a row above their items; lists put it beside each one; both come out of this as items.
 */
import { isBlankRow, textOf, type Row } from '../sheet';
import { looksLikeDay } from './dates';
import type { LedgerTable } from './find-table';
import { totalOf } from './words';

interface AnyRow {
  /** 1-based, as a spreadsheet program counts. */
  readonly row: number;
  readonly cells: Row;
}

export interface ItemRow extends AnyRow {
  readonly kind: 'item';
  /** The heading the item stands under, or null. */
  readonly group: Group | null;
}

interface Group {
  readonly heading: string;
  /** False for headings of another kind: ages, branches. */
  readonly isCustomer: boolean;
}

interface TotalRow extends AnyRow {
  readonly kind: 'total';
  readonly label: string;
  /** The heading whose items it sums, or null where it sums the file. */
  readonly of: string | null;
}

interface OtherRow extends AnyRow {
  /** `footer`: text after the last item. `empty`: a heading without items. `stray`: a name alone in a list. */
  readonly kind: 'blank' | 'heading' | 'footer' | 'empty' | 'stray';
}

export type BodyRow = ItemRow | TotalRow | OtherRow;

export function bodyRows(table: LedgerTable): BodyRow[] {
  const below = table.rows.slice(table.headerAt + 1);
  const sorts = sortsOf(below, table);
  const following = followingItems(sorts);
  const lastTotal = sorts.lastIndexOf('total');
  const { name } = table.mapping;
  // Where items name their customers, a heading does so only from the same column.
  const isNamed = below.some(
    (cells, at) => sorts[at] === 'item' && name !== undefined && textOf(cells[name]) !== '',
  );
  const isCustomer = (cells: Row) => !isNamed || (name !== undefined && textOf(cells[name]) !== '');
  const walk = new Walk();
  return below.map((cells, at): BodyRow => {
    const row = table.headerAt + 2 + at;
    const sort = sorts[at] ?? 'blank';
    if (sort === 'item') return { kind: 'item', row, cells, group: walk.group };
    if (sort === 'total') {
      const label = labelOf(cells);
      return { kind: 'total', row, cells, label, of: walk.close(totalOf(label) ?? '', at === lastTotal) };
    }
    const kind = sort === 'lone' ? kindOfLone(cells, below, following[at] ?? 'none', table) : sort;
    if (sort === 'lone' && kind === 'heading') {
      walk.open({ heading: headingIn(cells), isCustomer: isCustomer(cells) });
    }
    return { kind, row, cells };
  });
}

/** The headings that are open: a report may put sub-customers under a customer. */
class Walk {
  private readonly groups: Group[] = [];

  get group(): Group | null {
    return this.groups.at(-1) ?? null;
  }

  open(group: Group): void {
    this.groups.push(group);
  }

  /**
   * Ends the heading a total names, with those under it, and returns it; null where it sums the file.
   * A bare `Total` belongs to the open heading, unless it is the last total of all.
   */
  close(name: string, isLast: boolean): string | null {
    const at =
      name === '' && !isLast
        ? this.groups.length - 1
        : this.groups.findLastIndex((group) => nameIn(group.heading) === name);
    const [ended] = this.groups.splice(Math.max(0, at));
    return at < 0 ? null : (ended?.heading ?? null);
  }
}

/** A heading the way `totalOf` gives it back from its total. */
function nameIn(heading: string): string | null {
  return totalOf(`Total for ${heading}`);
}

type Sort = 'blank' | 'heading' | 'lone' | 'total' | 'item';

function sortsOf(below: readonly Row[], table: LedgerTable): Sort[] {
  const names = new Set<string | null>();
  return below.map((cells) => {
    if (isBlankRow(cells)) return 'blank';
    if (table.headings.every((heading, index) => textOf(cells[index]) === heading)) return 'heading';
    const label = labelOf(cells);
    const sum = totalOf(label);
    const isKnownName = names.has(sum);
    if (table.isSummary) names.add(nameIn(label));
    if (isLone(cells) && sum !== '' && !/^total for /i.test(label)) return 'lone';
    if (table.isSummary) return isWhole(sum) || (sum !== null && isKnownName) ? 'total' : 'item';
    return sum !== null && !hasFacts(cells, table) ? 'total' : 'item';
  });
}

/** `Customer: Acme Ltd` heads the items of Acme Ltd. */
function headingIn(cells: Row): string {
  return labelOf(cells).replace(/^(customer|client|debtor|contact|account|kunde|debitor|klant)\s*:\s*/i, '');
}

/** One text, and nothing beside it. */
function isLone(cells: Row): boolean {
  const at = cells.findIndex((cell) => textOf(cell) !== '');
  return typeof cells[at] === 'string' && cells.findLastIndex((cell) => textOf(cell) !== '') === at;
}

/** In a summary each row is a name and sums: `Total Fitness Ltd` is a customer, `Total receivables` is not. */
function isWhole(sum: string | null): boolean {
  return (
    sum === '' ||
    /^(aged|receivables?|debtors?|outstanding|due|overdue|balances?|amount|all|customers)\b/.test(sum ?? '?')
  );
}

/** A total has no day and no invoice number; its label may stand in any column, that of the numbers too. */
function hasFacts(cells: Row, { mapping }: LedgerTable): boolean {
  const labelAt = cells.findIndex((cell) => textOf(cell) !== '');
  const has = (index: number | undefined, test: (cell: Row[number] | undefined) => boolean) =>
    index !== undefined && index !== labelAt && test(cells[index]);
  return (
    has(mapping.number, (cell) => textOf(cell) !== '') ||
    has(mapping.date, looksLikeDay) ||
    has(mapping.due, looksLikeDay)
  );
}

function labelOf(cells: Row): string {
  return textOf(cells.find((cell) => textOf(cell) !== ''));
}

/**
 * What comes after each row: the index of the item it leads to (other headings may stand between: a customer,
 * then a sub-customer), `total` where a total comes first, `none` where nothing follows.
 */
function followingItems(sorts: readonly Sort[]): (number | 'total' | 'none')[] {
  const following: (number | 'total' | 'none')[] = [];
  let next: number | 'total' | 'none' = 'none';
  for (let at = sorts.length - 1; at >= 0; at -= 1) {
    following[at] = next;
    if (sorts[at] === 'item') next = at;
    else if (sorts[at] === 'total' && next !== 'none') next = 'total';
  }
  return following;
}

/** A text alone in its row heads the items under it, or ends the file, or stands there for nothing. */
function kindOfLone(
  cells: Row,
  below: readonly Row[],
  next: number | 'total' | 'none',
  { mapping }: LedgerTable,
) {
  if (next === 'none') return 'footer';
  if (next === 'total') return 'empty';
  const { name } = mapping;
  const isNameInList = name !== undefined && textOf(cells[name]) !== '' && textOf(below[next]?.[name]) !== '';
  return isNameInList ? 'stray' : 'heading';
}
