/** What the events of payments tell of a person, and how they stand without it. */
import { onBothSides, type Erasers, type Whose } from '../erasures/erasing';
import type { PaymentEvent } from './events';
import type { Payment } from './state';

export const paymentErasers: Erasers<PaymentEvent> = {
  'payment.recorded': (event, whose) => ({ ...event, payment: erasedPayment(event.payment, whose) }),
  'payment.allocated': onBothSides(erasedPayment),
  'payment.assigned': onBothSides(erasedPayment),
  'payment.reversed': onBothSides(erasedPayment),
  'payment.refunded': onBothSides(erasedPayment),
  'payment.put-back': onBothSides(erasedPayment),
};

/** The day, the amount and what it was used for are the business's own record; a statement's line names people. */
function erasedPayment(payment: Payment, { debtorId, paymentIds }: Whose): Payment {
  if (payment.debtorId !== debtorId && !paymentIds.has(payment.id)) return payment;
  const refunds = payment.refunds.map((refund) => ({ ...refund, words: '' }));
  const reversal = payment.reversal && { ...payment.reversal, words: '' };
  return { ...payment, reference: '', words: '', refunds, reversal };
}
