/** What has happened to debtors. */
import type { DebtorId } from '../basics/ids';
import type { Debtor } from './state';

export interface DebtorAdded {
  readonly type: 'debtor.added';
  readonly v: 1;
  readonly debtor: Debtor;
}

export interface DebtorChanged {
  readonly type: 'debtor.changed';
  readonly v: 1;
  readonly was: Debtor;
  readonly is: Debtor;
}

/** A change undone: `is` is what they were before it. */
export interface DebtorChangedBack {
  readonly type: 'debtor.changed-back';
  readonly v: 1;
  readonly was: Debtor;
  readonly is: Debtor;
}

/** Off the list: adding them was undone, or the import that brought them. */
export interface DebtorWithdrawn {
  readonly type: 'debtor.withdrawn';
  readonly v: 1;
  readonly debtorId: DebtorId;
}

export type DebtorEvent = DebtorAdded | DebtorChanged | DebtorChangedBack | DebtorWithdrawn;
