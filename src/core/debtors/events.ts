/** What has happened to debtors. */
import type { DebtorId } from '../basics/ids';
import type { ArchiveStamp, Debtor, KeptApart, MergedDebtor } from './state';

export interface DebtorAdded {
  readonly type: 'debtor.added';
  readonly v: 2;
  readonly debtor: Debtor;
}

export interface DebtorChanged {
  readonly type: 'debtor.changed';
  readonly v: 2;
  readonly was: Debtor;
  readonly is: Debtor;
}

/** A change undone: `is` is what they were before it. */
export interface DebtorChangedBack {
  readonly type: 'debtor.changed-back';
  readonly v: 2;
  readonly was: Debtor;
  readonly is: Debtor;
}

/** Off the list: adding them was undone, or the import that brought them. */
export interface DebtorWithdrawn {
  readonly type: 'debtor.withdrawn';
  readonly v: 1;
  readonly debtorId: DebtorId;
}

/** Off the list, until somebody brings them back or they owe something again. */
export interface DebtorArchived {
  readonly type: 'debtor.archived';
  readonly v: 1;
  readonly debtorId: DebtorId;
  readonly archived: NonNullable<Debtor['archived']>;
}

export interface DebtorUnarchived {
  readonly type: 'debtor.unarchived';
  readonly v: 2;
  readonly debtorId: DebtorId;
  /** Null when the archiving was undone: then it is as if they had never been there. */
  readonly returned: ArchiveStamp | null;
}

/** Two were one: all of the other's records are the kept one's from now on. */
export interface DebtorsMerged extends Omit<MergedDebtor, 'debtor' | 'into'> {
  readonly type: 'debtors.merged';
  readonly v: 1;
  readonly keepId: DebtorId;
  readonly otherId: DebtorId;
}

/** A merge undone: they are two again, each with what was theirs. */
export interface DebtorsParted extends Pick<MergedDebtor, 'place' | 'moved'> {
  readonly type: 'debtors.parted';
  readonly v: 1;
  readonly keepId: DebtorId;
  readonly otherId: DebtorId;
}

/** They look alike, and somebody knows that they are two. */
export interface DebtorsKeptApart {
  readonly type: 'debtors.kept-apart';
  readonly v: 1;
  readonly apart: KeptApart;
}

/** That undone: they may be shown as alike again. */
export interface DebtorsComparedAgain {
  readonly type: 'debtors.compared-again';
  readonly v: 1;
  readonly oneId: DebtorId;
  readonly otherId: DebtorId;
}

export type DebtorEvent =
  | DebtorAdded
  | DebtorChanged
  | DebtorChangedBack
  | DebtorWithdrawn
  | DebtorArchived
  | DebtorUnarchived
  | DebtorsMerged
  | DebtorsParted
  | DebtorsKeptApart
  | DebtorsComparedAgain;
