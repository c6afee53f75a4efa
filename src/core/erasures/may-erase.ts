/** May a person's words be erased now, and what would stay and why? */
import type { AttachmentsState } from '../attachments/state';
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { ofDebtor } from '../basics/of-debtor';
import { ok, refuse, type Result } from '../basics/result';
import type { DebtorsState } from '../debtors/state';
import { unknownDebtor } from '../debtors/unknown-debtor';
import { leftOf } from '../invoices/balance';
import type { InvoicesState } from '../invoices/state';
import type { LettersState } from '../letters/state';
import type { NotesState } from '../notes/state';
import { paymentsOf, unallocatedOf, type PaymentsState } from '../payments/state';
import type { ErasuresState } from './state';

export interface ErasureScope {
  /** Words that go. */
  readonly notes: number;
  readonly letters: number;
  readonly attachments: number;
  /** Figures that stay, as records the tax and company law asks for. */
  readonly invoices: number;
}

type Sources = DebtorsState &
  InvoicesState &
  PaymentsState &
  NotesState &
  LettersState &
  AttachmentsState &
  ErasuresState;

/**
 * What erasing would take and leave.
 *
 * Refused while anything is open: whoever owes or is owed can't be told any more afterwards, and what a claim needs
 * may be kept (GDPR, article 17(3)(e), in the UK and the EU).
 */
export function mayErase(state: Sources, debtorId: DebtorId, today: LocalDate): Result<ErasureScope> {
  const debtor = state.debtors[debtorId];
  if (!debtor) return unknownDebtor();
  const before = state.erasures[debtorId];
  if (before) return refuse('already-erased', `This person’s data was erased on ${before.on}.`);
  const invoices = ofDebtor(state.invoices, debtorId);
  const open = invoices.find((invoice) => leftOf(invoice) !== 0);
  if (open) {
    return refuse(
      'still-open',
      `${open.number || 'An item'} of ${debtor.name} is still open. What is needed to settle it may be kept, and without a name nobody could. Erase after it is paid or given up.`,
    );
  }
  if (paymentsOf(state, debtorId).some((payment) => unallocatedOf(payment) !== 0)) {
    return refuse(
      'still-open',
      `Money of ${debtor.name} is here that no invoice uses. Use it or give it back first, while somebody knows whose it is.`,
    );
  }
  const notes = ofDebtor(state.notes, debtorId);
  if (notes.some(({ followUp }) => followUp !== null && followUp.on >= today)) {
    return refuse(
      'follow-up-ahead',
      `There is a day to come back to ${debtor.name} ahead. Take that note back first, or wait for the day.`,
    );
  }
  return ok({
    notes: notes.length,
    letters: ofDebtor(state.letters, debtorId).length,
    attachments: ofDebtor(state.attachments, debtorId).length,
    invoices: invoices.length,
  });
}
