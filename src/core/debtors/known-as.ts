/** Under which names a debtor is known: their own, and those of the duplicates that were merged into them. */
import type { DebtorId } from '../basics/ids';
import type { Debtor, DebtorsState } from './state';

/** One name, one account number: a record of whom they were taken for, and who they are in the book. */
export interface KnownAs {
  readonly as: Debtor;
  readonly debtor: Debtor;
}

/** Everybody of the book first, then the merged ones. */
export function knownAs(state: DebtorsState): KnownAs[] {
  const own = Object.values(state.debtors).map((debtor) => ({ as: debtor, debtor }));
  const merged = Object.values(state.mergedDebtors).flatMap(({ debtor: as, into }) => {
    const debtor = state.debtors[keptFor(state, into)];
    return debtor ? [{ as, debtor }] : [];
  });
  return [...own, ...merged];
}

/** Who has the records of a debtor now: themselves, or whoever they were merged into, however often. */
export function keptFor({ mergedDebtors }: DebtorsState, debtorId: DebtorId): DebtorId {
  let id = debtorId;
  for (let merged = mergedDebtors[id]; merged; merged = mergedDebtors[id]) id = merged.into;
  return id;
}

/** Everybody who was merged into a debtor, directly or through another. */
export function mergedInto(state: DebtorsState, debtorId: DebtorId): Debtor[] {
  return Object.values(state.mergedDebtors)
    .map(({ debtor }) => debtor)
    .filter(({ id }) => keptFor(state, id) === debtorId);
}
