/** The tables of a book whose records belong to a debtor, and what becomes of them when two debtors turn out to be one. */
import type { DebtorId } from '../basics/ids';
import type { BookState } from './state';

/** Money can be there before anybody knows whose it is. */
export interface Owned {
  readonly debtorId: DebtorId | null;
}

export type OwnedTable = {
  [Table in keyof BookState]: BookState[Table] extends Readonly<Record<string, Owned>> ? Table : never;
}[keyof BookState];

/** One for each such table, so that a new noun does not compile without saying it. */
const goes: { readonly [Table in OwnedTable]: 'along' | 'stays' } = {
  invoices: 'along',
  payments: 'along',
  creditUses: 'along',
  writeOffs: 'along',
  notes: 'along',
  promises: 'along',
  disputes: 'along',
  holds: 'along',
  plans: 'along',
  letters: 'along',
  reprints: 'along',
  postings: 'along',
  attachments: 'along',
  circumstances: 'along',
  budgets: 'along',
  erasures: 'stays',
};

export const ownedTables = Object.keys(goes) as readonly OwnedTable[];

export const movingTables = ownedTables.filter((table) => goes[table] === 'along');
