/** How the debtors' events change their slice. */
import type { Draft } from '../basics/draft';
import type { DebtorAdded, DebtorChanged, DebtorWithdrawn } from './events';
import type { DebtorsState } from './state';

export function applyDebtorAdded(draft: Draft<DebtorsState>, event: DebtorAdded): void {
  draft.debtors[event.debtor.id] = event.debtor;
}

/** What somebody typed is no import's any more, so that undoing the import does not take it along. */
export function applyDebtorChanged(draft: Draft<DebtorsState>, event: DebtorChanged): void {
  const before = draft.debtors[event.debtorId];
  if (before) draft.debtors[event.debtorId] = { ...event.details, id: before.id, importId: null };
}

export function applyDebtorWithdrawn(draft: Draft<DebtorsState>, event: DebtorWithdrawn): void {
  delete draft.debtors[event.debtorId];
}
