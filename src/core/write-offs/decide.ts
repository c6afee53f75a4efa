/** May an invoice be given up in part or whole, that be taken back, and either be undone? */
import type { DecideContext } from '../basics/decide-context';
import type { WriteOffId } from '../basics/ids';
import { isSame } from '../basics/is-same';
import { sayMoney } from '../basics/money-text';
import { ok, refuse, type Result } from '../basics/result';
import { leftOf } from '../invoices/balance';
import { maySettle } from '../invoices/settle';
import type { InvoicesState } from '../invoices/state';
import { profileOf, type ProfileState } from '../profile/state';
import type { PutWriteOffBack, ReverseWriteOff, WriteOffInvoice } from './commands';
import type { WriteOffPutBack, WriteOffRecorded, WriteOffReversed } from './events';
import { settledByWriteOff, type WriteOff, type WriteOffsState } from './state';

type Books = WriteOffsState & InvoicesState & ProfileState;

export function decideWriteOffInvoice(
  state: Books,
  { invoiceId, amount, words }: WriteOffInvoice,
  { today: on, now: at, by, newId }: DecideContext,
): Result<WriteOffRecorded[]> {
  const invoice = state.invoices[invoiceId];
  if (!invoice) {
    return refuse('unknown-invoice', 'This invoice is not in the book any more. Go back to the debtor.');
  }
  const { debtorId, kind, number } = invoice;
  if (kind !== 'invoice') {
    return refuse('not-an-invoice', 'Only an invoice can be written off. Use a credit for invoices instead.');
  }
  const left = leftOf(invoice);
  if (amount > left) {
    const { currency, locale } = profileOf(state);
    const most =
      left > 0
        ? `has ${sayMoney(left, currency, locale)} left. Write off that much, or less.`
        : 'has nothing left to write off.';
    return refuse('more-than-left', `${number} ${most}`, 'amount');
  }
  if (words === '')
    return refuse('no-words', 'Write down why, in a few words: the accountant will ask.', 'words');
  const id = newId<WriteOffId>();
  const writeOff: WriteOff = { id, invoiceId, debtorId, amount, on, words, at, by, reversal: null };
  return ok([{ type: 'write-off.recorded', v: 1, writeOff }]);
}

/** The invoice is open again by that much. */
export function decideReverseWriteOff(
  state: Books,
  { writeOffId, words }: ReverseWriteOff,
  { today: on, now: at, by }: DecideContext,
): Result<WriteOffReversed[]> {
  const was = state.writeOffs[writeOffId];
  if (!was) return unknownWriteOff();
  if (was.reversal) return refuse('already-reversed', 'This write-off was taken back already.');
  return ok([{ type: 'write-off.reversed', v: 1, was, is: { ...was, reversal: { on, words, at, by } } }]);
}

/** Refused when it has changed since, or when the invoice has found money. */
export function decidePutWriteOffBack(state: Books, { was, is }: PutWriteOffBack): Result<WriteOffPutBack[]> {
  const now = state.writeOffs[is.id];
  if (!now) return unknownWriteOff();
  if (!isSame(now, is) || (was && !isSame(was, { ...now, reversal: null }))) {
    return refuse('changed-since', 'This write-off was taken back since. Undo that first.');
  }
  const may = maySettle(state, now.debtorId, settledByWriteOff(was), settledByWriteOff(now));
  return may.ok ? ok([{ type: 'write-off.put-back', v: 1, was: now, is: was }]) : may;
}

function unknownWriteOff() {
  return refuse('unknown-write-off', 'This write-off is not in the book any more: it was taken back before.');
}
