/** Who each item of a ledger file is for. */
import type { LedgerDetails } from '../../debtors/ledger-details';
import type { Address } from '../../debtors/state';
import { detailRoles, type ColumnRole, type Mapping } from '../column-roles';
import type { BlankCustomer } from '../ledger-reading';
import { textOf, type Row } from '../sheet';
import type { ItemRow } from './body-rows';

/** What stands in a column of a row, as text; `''` where the file has no such column. */
function read(cells: Row, mapping: Mapping, role: ColumnRole): string {
  const index = mapping[role];
  return index === undefined ? '' : textOf(cells[index]);
}

/** Items without a customer, among those with one. */
export interface BlankCustomers {
  readonly count: number;
  /** True where the file looks like a list that names a customer once and leaves the rows below empty. */
  readonly looksMerged: boolean;
}

export function blankCustomers(items: readonly ItemRow[], mapping: Mapping): BlankCustomers {
  const names = items.map((item) => ownName(item, mapping));
  const count = names.filter((name) => name === '').length;
  // A list that repeats a name from one row to the next means something else by an empty one.
  const repeats = names.some((name, at) => at > 0 && name !== '' && name === names[at - 1]);
  return { count, looksMerged: count >= 2 && count * 4 >= names.length && !repeats && names[0] !== '' };
}

/** The customer of each item row by its number, or null where nobody can tell. */
export type Customers = ReadonlyMap<number, LedgerDetails | null>;

export function customersOf(items: readonly ItemRow[], mapping: Mapping, blank: BlankCustomer): Customers {
  const found = new Map<number, LedgerDetails | null>();
  const known = new Map<string, LedgerDetails>();
  const columns = detailRoles.flatMap((role) => mapping[role] ?? []);
  let above: LedgerDetails | null = null;
  for (const item of items) {
    const name = ownName(item, mapping);
    if (name !== '') {
      const key = [name, ...columns.map((index) => textOf(item.cells[index]))].join('\n');
      // Rows that say the same of a customer share one record of it.
      above = known.get(key) ?? detailsOf(item.cells, mapping, name);
      known.set(key, above);
    }
    found.set(item.row, name !== '' || blank === 'same-as-above' ? above : null);
  }
  return found;
}

function ownName({ cells, group }: ItemRow, mapping: Mapping): string {
  return (
    read(cells, mapping, 'name') ||
    read(cells, mapping, 'account') ||
    (group?.isCustomer ? group.heading : '')
  );
}

function detailsOf(cells: Row, mapping: Mapping, name: string): LedgerDetails {
  const column = (role: ColumnRole, max: number) => clip(read(cells, mapping, role), max);
  const several = (role: ColumnRole, max: number) =>
    column(role, 1000)
      .split(/[;,]\s*/)
      .filter((text) => text !== '')
      .slice(0, 10)
      .map((text) => clip(text, max));
  const address: Address = {
    lines: (['address-1', 'address-2', 'address-3', 'address-4'] as const)
      .map((role) => column(role, 120))
      .filter((line) => line !== ''),
    city: [column('city', 60), column('region', 60)]
      .filter((part) => part !== '')
      .join(', ')
      .slice(0, 80),
    postcode: column('postcode', 20),
    country: column('country', 60),
  };
  const hasAddress = address.lines.length > 0 || address.city !== '' || address.postcode !== '';
  return {
    name: clip(name, 120),
    kind: null,
    contact: column('contact', 120),
    emails: several('email', 120),
    phones: several('phone', 40),
    addresses: hasAddress ? [address] : [],
    accountNumber: column('account', 60),
  };
}

/** Shortens a text to what the book takes. */
export function clip(text: string, max: number): string {
  return text.length > max ? `${text.slice(0, max - 1)}…` : text;
}
