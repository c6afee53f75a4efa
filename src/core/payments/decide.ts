/** May a payment be recorded, used, named, reversed, given back in part, and may any of this be undone? */
import type { DecideContext } from '../basics/decide-context';
import type { PaymentId } from '../basics/ids';
import { isSame } from '../basics/is-same';
import type { LocalDate } from '../basics/local-date';
import { sayMoney } from '../basics/money-text';
import { ok, refuse, type Result } from '../basics/result';
import type { DebtorsState } from '../debtors/state';
import { unknownDebtor } from '../debtors/unknown-debtor';
import type { InvoicesState } from '../invoices/state';
import { profileOf, type ProfileState } from '../profile/state';
import { allocationsFor } from './allocating';
import type {
  AllocatePayment,
  AssignPayment,
  PutPaymentBack,
  RecordPayment,
  RefundPayment,
  ReversePayment,
} from './commands';
import type { PaymentChanged, PaymentPutBack, PaymentRecorded } from './events';
import { keptOf, settledBy, unallocatedOf, type Payment, type PaymentsState } from './state';

type Books = PaymentsState & InvoicesState & DebtorsState & ProfileState;

/** Money counts from its day on, so a day that has not come is refused rather than counted early. */
export function decideRecordPayment(
  state: Books,
  command: RecordPayment,
  { today, now, by, newId }: DecideContext,
): Result<PaymentRecorded[]> {
  const { type: _type, debtorId, allocations: asked, ...receipt } = command;
  if (debtorId && !state.debtors[debtorId]) return unknownDebtor();
  if (receipt.on > today) {
    return refuse(
      'paid-in-the-future',
      'This day has not come yet. Record the payment once the money is there; until then it is a promise.',
      'on',
    );
  }
  const allocated = allocationsFor(state, { debtorId, amount: receipt.amount, freed: [] }, asked);
  if (!allocated.ok) return allocated;
  const allocations = [...allocated.value];
  const id = newId<PaymentId>();
  const payment = { ...receipt, id, debtorId, at: now, by, allocations, refunds: [], reversal: null };
  return ok([{ type: 'payment.recorded', v: 1, payment }]);
}

export function decideAllocatePayment(
  state: Books,
  { paymentId, allocations: asked }: AllocatePayment,
): Result<PaymentChanged[]> {
  const found = standing(state, paymentId);
  if (!found.ok) return found;
  const was = found.value;
  const money = { debtorId: was.debtorId, amount: keptOf(was), freed: settledBy(was) };
  const allocated = allocationsFor(state, money, asked);
  if (!allocated.ok) return allocated;
  const allocations = [...allocated.value];
  if (isSame(allocations, was.allocations)) {
    return refuse('nothing-changed', 'The payment is used in just this way already.', 'allocations');
  }
  return ok([{ type: 'payment.allocated', v: 1, was, is: { ...was, allocations } }]);
}

export function decideAssignPayment(
  state: Books,
  { paymentId, debtorId, allocations: asked }: AssignPayment,
): Result<PaymentChanged[]> {
  const found = standing(state, paymentId);
  if (!found.ok) return found;
  const was = found.value;
  const debtor = state.debtors[debtorId];
  if (!debtor) return unknownDebtor();
  if (was.debtorId) {
    const name = state.debtors[was.debtorId]?.name ?? 'somebody else';
    return refuse(
      'has-a-name',
      `This money is from ${name} already. If that was a mistake, reverse the payment and record it anew.`,
      'debtorId',
    );
  }
  const allocated = allocationsFor(state, { debtorId, amount: keptOf(was), freed: [] }, asked);
  if (!allocated.ok) return allocated;
  const is = { ...was, debtorId, allocations: [...allocated.value] };
  return ok([{ type: 'payment.assigned', v: 1, was, is }]);
}

/** Its invoices are open again, from that day on. */
export function decideReversePayment(
  state: Books,
  { paymentId, on, why, words }: ReversePayment,
  { today, now: at, by }: DecideContext,
): Result<PaymentChanged[]> {
  const found = standingOn(state, paymentId, on, today);
  if (!found.ok) return found;
  const was = found.value;
  return ok([{ type: 'payment.reversed', v: 1, was, is: { ...was, reversal: { on, why, words, at, by } } }]);
}

/** Only of what no invoice uses: an invoice is freed first. */
export function decideRefundPayment(
  state: Books,
  { paymentId, on, amount, words }: RefundPayment,
  { today, now: at, by }: DecideContext,
): Result<PaymentChanged[]> {
  const found = standingOn(state, paymentId, on, today);
  if (!found.ok) return found;
  const was = found.value;
  const free = unallocatedOf(was);
  if (amount > free) {
    const { currency, locale } = profileOf(state);
    return refuse(
      'more-than-free',
      `Of this payment ${sayMoney(free, currency, locale)} is used for no invoice. Give back that much, or free an invoice first.`,
      'amount',
    );
  }
  const refunds = [...was.refunds, { on, amount, words, at, by }];
  return ok([{ type: 'payment.refunded', v: 1, was, is: { ...was, refunds } }]);
}

/** Refused when the payment has changed since, or when its invoices have found other money. */
export function decidePutPaymentBack(state: Books, { was, is }: PutPaymentBack): Result<PaymentPutBack[]> {
  const now = state.payments[is.id];
  if (!now) return unknownPayment();
  if (!isSame(now, is)) {
    return refuse('changed-since', 'This payment was changed again since. Undo that change first.');
  }
  if (was) {
    if (!isEarlier(was, now)) return refuse('other-payment', 'This is not how the payment was before.');
    const money = { debtorId: was.debtorId, amount: keptOf(was), freed: settledBy(now) };
    const fits = allocationsFor(state, money, was.allocations);
    if (!fits.ok) return fits;
  }
  return ok([{ type: 'payment.put-back', v: 1, was: now, is: was }]);
}

/** The same money, with no more known of it than now. */
function isEarlier(was: Payment, now: Payment): boolean {
  const { debtorId, allocations: _, refunds, reversal, ...receipt } = was;
  const { debtorId: nowOf, allocations: __, refunds: nowRefunded, reversal: ___, ...nowReceipt } = now;
  return (
    reversal === null &&
    isSame(receipt, nowReceipt) &&
    (debtorId === nowOf || debtorId === null) &&
    isSame(refunds, nowRefunded.slice(0, refunds.length))
  );
}

/** A payment that is in the book and was not reversed. */
function standing({ payments }: PaymentsState, paymentId: PaymentId): Result<Payment> {
  const payment = payments[paymentId];
  if (!payment) return unknownPayment();
  if (!payment.reversal) return ok(payment);
  return refuse(
    'already-reversed',
    'This payment was reversed, so there is nothing of it left to use. If the money came again, record it anew.',
  );
}

/** The same for what happened to it on a day: that can't be ahead, nor before the money was here. */
function standingOn(
  state: PaymentsState,
  paymentId: PaymentId,
  on: LocalDate,
  today: LocalDate,
): Result<Payment> {
  const found = standing(state, paymentId);
  if (!found.ok) return found;
  if (on > today) {
    return refuse('in-the-future', 'This day has not come yet. Give the day it happened.', 'on');
  }
  if (on >= found.value.on) return found;
  return refuse('before-the-payment', 'On this day the payment had not come in yet. Is the day right?', 'on');
}

function unknownPayment() {
  return refuse('unknown-payment', 'This payment is not in the book any more: it was taken back before.');
}
