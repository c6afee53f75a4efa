/** What has happened to debtors. */
import type { DebtorId } from '../basics/ids';
import type { Debtor, DebtorDetails } from './state';

export interface DebtorAdded {
  readonly type: 'debtor.added';
  readonly v: 1;
  readonly debtor: Debtor;
}

export interface DebtorChanged {
  readonly type: 'debtor.changed';
  readonly v: 1;
  readonly debtorId: DebtorId;
  readonly details: DebtorDetails;
}

/** Taken back together with the import that brought them. */
export interface DebtorWithdrawn {
  readonly type: 'debtor.withdrawn';
  readonly v: 1;
  readonly debtorId: DebtorId;
}

export type DebtorEvent = DebtorAdded | DebtorChanged | DebtorWithdrawn;
