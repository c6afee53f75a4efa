/** May a debtor leave the list of those one deals with, and come back to it? */
import type { DecideContext } from '../basics/decide-context';
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { ofDebtor } from '../basics/of-debtor';
import { ok, refuse, type Result } from '../basics/result';
import { currentTold, openCircumstances, type CircumstancesState } from '../circumstances/state';
import { invoicesOf, leftOf } from '../invoices/balance';
import type { InvoicesState } from '../invoices/state';
import type { NotesState } from '../notes/state';
import { paymentsOf, unallocatedOf, type PaymentsState } from '../payments/state';
import { isOffered, type PlansState } from '../plans/state';
import type { PromisesState } from '../promises/state';
import type { ArchiveDebtor, UnarchiveDebtor } from './commands';
import type { DebtorArchived, DebtorUnarchived } from './events';
import type { DebtorsState } from './state';
import { unknownDebtor } from './unknown-debtor';

type Matters = CircumstancesState & PaymentsState & InvoicesState & NotesState & PromisesState & PlansState;

/** Refused while something is open: it would go on unseen. */
export function decideArchiveDebtor(
  state: DebtorsState & Matters,
  { debtorId }: ArchiveDebtor,
  { today, now, by }: DecideContext,
): Result<DebtorArchived[]> {
  const debtor = state.debtors[debtorId];
  if (!debtor) return unknownDebtor();
  if (debtor.archived) return refuse('already-archived', `${debtor.name} is in the archive already.`);
  const open = openMatter(state, debtorId, today);
  if (open) {
    return refuse(
      'still-open',
      `${open} with ${debtor.name}, and in the archive nobody would see it. Settle it first.`,
    );
  }
  return ok([{ type: 'debtor.archived', v: 1, debtorId, archived: { on: today, at: now, by } }]);
}

export function decideUnarchiveDebtor(
  state: DebtorsState,
  { debtorId, undone }: UnarchiveDebtor,
  { today, now, by }: DecideContext,
): Result<DebtorUnarchived[]> {
  const debtor = state.debtors[debtorId];
  if (!debtor) return unknownDebtor();
  if (!debtor.archived) return refuse('not-archived', `${debtor.name} is on the list already.`);
  if (undone !== null && undone !== debtor.archived.at) {
    return refuse('archived-anew', `${debtor.name} came back and was put into the archive again since.`);
  }
  const returned = undone === null ? { on: today, at: now, by } : null;
  return ok([{ type: 'debtor.unarchived', v: 2, debtorId, returned }]);
}

/** The first that is found, in words: `INV-201 is still open`. */
function openMatter(state: Matters, debtorId: DebtorId, today: LocalDate): string | null {
  const item = invoicesOf(state, debtorId).find((invoice) => leftOf(invoice) !== 0);
  if (item) return `${item.number || 'Money on account'} is still open`;
  if (paymentsOf(state, debtorId).some((payment) => unallocatedOf(payment) !== 0)) {
    return 'Money is here that no invoice uses';
  }
  if (ofDebtor(state.plans, debtorId).some(isOffered)) {
    return 'A plan waits for an answer';
  }
  if (ofDebtor(state.promises, debtorId).some(({ by }) => by >= today)) {
    return 'A promise is awaited';
  }
  if (ofDebtor(state.notes, debtorId).some(({ followUp }) => followUp !== null && followUp.on >= today)) {
    return 'A follow-up is ahead';
  }
  if (openCircumstances(state, debtorId).some((each) => currentTold(each).lookAgainOn !== null)) {
    return 'Circumstances are to be looked at again';
  }
  return null;
}
