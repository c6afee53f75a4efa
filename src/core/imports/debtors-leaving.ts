/** Which debtors leave the book with an import that is taken back: those of whom it holds nothing else. */
import type { AttachmentsState } from '../attachments/state';
import type { DebtorId, InvoiceId } from '../basics/ids';
import type { BudgetsState } from '../budgets/state';
import type { CircumstancesState } from '../circumstances/state';
import type { DebtorsState } from '../debtors/state';
import type { HoldsState } from '../holds/state';
import type { InvoicesState } from '../invoices/state';
import type { LettersState } from '../letters/state';
import type { NotesState } from '../notes/state';
import type { PaymentsState } from '../payments/state';
import type { PlansState } from '../plans/state';
import type { Import, ImportsState } from './state';

export type LeavingSources = DebtorsState &
  InvoicesState &
  ImportsState &
  PaymentsState &
  NotesState &
  HoldsState &
  PlansState &
  LettersState &
  AttachmentsState &
  CircumstancesState &
  BudgetsState;

/** Those it brought; and those an import taken back before it had to leave, because this one had invoices for them. */
export function debtorsLeaving(state: LeavingSources, record: Import): DebtorId[] {
  const inUse = debtorsInUse(state, new Set(record.invoiceIds));
  const touched = record.invoiceIds.flatMap((id) => state.invoices[id]?.debtorId ?? []);
  return [...new Set([...record.debtorIds, ...touched])].filter((debtorId) => {
    const importId = state.debtors[debtorId]?.importId;
    const isItsOwn = importId === record.id;
    const isLeftOver = Boolean(importId && state.imports[importId]?.isUndone);
    return (isItsOwn || isLeftOver) && !inUse.has(debtorId);
  });
}

/** Debtors of whom the book holds something besides the invoices that leave. Asked once for a whole import. */
function debtorsInUse(state: LeavingSources, withdrawn: ReadonlySet<InvoiceId>): Set<DebtorId> {
  const records: { readonly debtorId: DebtorId | null }[] = [
    state.payments,
    state.notes,
    state.holds,
    state.plans,
    state.letters,
    state.attachments,
    state.circumstances,
    state.budgets,
  ].flatMap((table) => Object.values<{ readonly debtorId: DebtorId | null }>(table));
  const keeping = Object.values(state.mergedDebtors).map(({ into }) => ({ debtorId: into }));
  const staying = Object.values(state.invoices).filter((invoice) => !withdrawn.has(invoice.id));
  return new Set([...records, ...keeping, ...staying].flatMap((record) => record.debtorId ?? []));
}
