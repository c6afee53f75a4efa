/** How the debtors' events change their slice. */
import type { Draft } from '../basics/draft';
import type { DebtorAdded, DebtorChanged, DebtorWithdrawn } from './events';
import type { DebtorsState } from './state';

export function applyDebtorAdded(draft: Draft<DebtorsState>, event: DebtorAdded): void {
  draft.debtors[event.debtor.id] = event.debtor;
}

export function applyDebtorChanged(draft: Draft<DebtorsState>, event: DebtorChanged): void {
  const before = draft.debtors[event.debtorId];
  if (before) draft.debtors[event.debtorId] = { ...event.details, id: before.id, importId: before.importId };
}

export function applyDebtorWithdrawn(draft: Draft<DebtorsState>, event: DebtorWithdrawn): void {
  delete draft.debtors[event.debtorId];
}
