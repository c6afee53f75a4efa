/** How the debtors' events change their slice. */
import type { Draft } from '../basics/draft';
import type {
  DebtorAdded,
  DebtorArchived,
  DebtorChanged,
  DebtorChangedBack,
  DebtorUnarchived,
  DebtorWithdrawn,
} from './events';
import type { DebtorsState } from './state';

export function applyDebtorAdded(draft: Draft<DebtorsState>, event: DebtorAdded): void {
  draft.debtors[event.debtor.id] = event.debtor;
}

export function applyDebtorChanged(
  draft: Draft<DebtorsState>,
  event: DebtorChanged | DebtorChangedBack,
): void {
  draft.debtors[event.is.id] = event.is;
}

export function applyDebtorWithdrawn(draft: Draft<DebtorsState>, event: DebtorWithdrawn): void {
  delete draft.debtors[event.debtorId];
}

export function applyDebtorArchived(draft: Draft<DebtorsState>, event: DebtorArchived): void {
  const debtor = draft.debtors[event.debtorId];
  if (debtor) draft.debtors[event.debtorId] = { ...debtor, archived: event.archived };
}

export function applyDebtorUnarchived(draft: Draft<DebtorsState>, event: DebtorUnarchived): void {
  const { debtorId, returned } = event;
  const debtor = draft.debtors[debtorId];
  if (!debtor) return;
  draft.debtors[debtorId] = { ...debtor, archived: null };
  if (!debtor.archived || !returned) return;
  const stay = { from: debtor.archived, until: returned };
  draft.archiveStays[debtorId] = [...(draft.archiveStays[debtorId] ?? []), stay];
}
