/** What is contested becomes a dispute, or the reason says why not; asked for by itself and with a note. */
import type { DecideContext } from '../basics/decide-context';
import type { DebtorId, DisputeId, NoteId } from '../basics/ids';
import { subtract } from '../basics/money';
import { sayMoney } from '../basics/money-text';
import { ok, refuse, type Result } from '../basics/result';
import { leftOf } from '../invoices/balance';
import type { Invoice, InvoicesState } from '../invoices/state';
import { profileOf, type ProfileState } from '../profile/state';
import type { Contested } from './commands';
import { contestedByInvoice, disputedOf } from './disputed';
import type { DisputeRaised } from './events';
import type { Dispute, DisputesState } from './state';

export type DisputeSources = DisputesState & InvoicesState & ProfileState;

/**
 * Refuses, beside the field: an invoice that is not theirs or not open, more than is left and not disputed yet, no
 * reason, and a day to answer by that has passed.
 */
export function contest(
  state: DisputeSources,
  debtorId: DebtorId,
  { invoiceId, amount, why, whoMustAnswer, answerBy }: Contested,
  noteId: NoteId | null,
  { today: on, now: at, by, newId }: DecideContext,
): Result<DisputeRaised> {
  const invoice = state.invoices[invoiceId];
  if (invoice?.debtorId !== debtorId || invoice.kind !== 'invoice') {
    return refuse('unknown-invoice', 'Which invoice do they dispute? Choose one of theirs.', 'invoiceId');
  }
  const most = tooMuch(state, invoice, amount);
  if (most) return most;
  if (why === '') return refuse('no-words', 'Write down why they dispute it, in a few words.', 'why');
  if (answerBy < on) {
    return refuse('day-past', 'The answer can be due today or later. By which day?', 'answerBy');
  }
  const id = newId<DisputeId>();
  const turn = { amount, whoMustAnswer, answerBy };
  const dispute: Dispute = {
    id,
    debtorId,
    invoiceId,
    noteId,
    ...turn,
    on,
    words: why,
    at,
    by,
    resolution: null,
  };
  return ok({ type: 'dispute.raised', v: 1, dispute });
}

function tooMuch(state: DisputeSources, invoice: Invoice, amount: number) {
  const most = subtract(leftOf(invoice), disputedOf(invoice, contestedByInvoice(state)));
  if (amount <= most) return null;
  const { currency, locale } = profileOf(state);
  const message =
    most > 0
      ? `Of ${invoice.number} ${sayMoney(most, currency, locale)} can still be disputed. Write that much, or less.`
      : `Of ${invoice.number} nothing is left that is not disputed already.`;
  return refuse('more-than-left', message, 'amount');
}
