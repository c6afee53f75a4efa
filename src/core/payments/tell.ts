/** The words of the trail for payments, with the invoices they are about. */
import type { Known } from '../telling/known';
import { amountOf, dayOf, nameOf, said, type Tellers } from '../telling/telling';
import type { Allocation } from '../invoices/settle';
import type { PaymentEvent } from './events';
import { methodWords, reversalNames, sayUses, usesOf } from './say-payment';
import { settledBy, unallocatedOf, type Payment } from './state';

export const paymentTellers: Tellers<PaymentEvent> = {
  'payment.recorded': ({ payment }, known) =>
    ofMoney(payment, `Recorded ${sayPayment(payment, known)}: ${sayUsed(payment, known)}`),
  'payment.allocated': ({ is }, known) =>
    ofMoney(is, `Used ${sayPayment(is, known)} otherwise: ${sayUsed(is, known)}`),
  'payment.assigned': ({ was, is }, known) =>
    ofMoney(is, `Named ${sayPayment(was, known)}: it is from ${whoOf(is, known)}; ${sayUsed(is, known)}`),
  'payment.reversed': ({ is }, known) =>
    ofMoney(is, `Reversed ${sayPayment(is, known)}. ${sayReversal(is, known)}`),
  'payment.refunded': ({ is }, known) => ofMoney(is, sayRefunded(is, known)),
  'payment.put-back': ({ was, is }, known) =>
    ofMoney(
      was,
      is
        ? `Put ${sayPayment(was, known)} back as it was before: ${sayUsed(is, known)}`
        : `Took back ${sayPayment(was, known)}`,
    ),
};

function ofMoney({ debtorId }: Payment, words: string) {
  return said('money', debtorId, words);
}

/** `INV-204 £600.00, INV-207 £40.00`; empty where there is none. */
export function sayUsesOf(allocations: readonly Allocation[], known: Known): string {
  return sayUses(usesOf(known, allocations), (amount) => amountOf(amount, known));
}

/** `£640.00 by bank of 5 September 2026 from Brambling (“JAN 204”)`. */
function sayPayment(payment: Payment, known: Known): string {
  const { amount, method, on, reference } = payment;
  const line = reference ? ` (“${reference}”)` : '';
  return `${amountOf(amount, known)} ${methodWords[method]} of ${dayOf(on, known)} from ${whoOf(payment, known)}${line}`;
}

/** `INV-204 £600.00; £40.00 not used`. */
function sayUsed(payment: Payment, known: Known): string {
  const free = unallocatedOf(payment);
  const uses = sayUsesOf(settledBy(payment), known);
  const rest = free !== 0 && `${amountOf(free, known)} not used`;
  return [uses, rest].filter(Boolean).join('; ') || 'nothing left of it';
}

function sayReversal({ reversal, allocations }: Payment, known: Known): string {
  const uses = sayUsesOf(allocations, known);
  const parts = [
    reversal && `${reversalNames[reversal.why]}${reversal.words && `, “${reversal.words}”`}`,
    uses && `open again: ${uses}`,
  ];
  return parts.filter(Boolean).join('; ');
}

function sayRefunded(payment: Payment, known: Known): string {
  const refund = payment.refunds.at(-1);
  const words = refund?.words ? `: “${refund.words}”` : '';
  return `Gave back ${refund ? amountOf(refund.amount, known) : 'money'} of ${sayPayment(payment, known)}${words}`;
}

function whoOf({ debtorId }: Payment, known: Known): string {
  return debtorId ? nameOf(debtorId, known) : 'nobody known yet';
}
