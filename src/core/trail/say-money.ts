/** The words of the trail for money: payments, credits and write-offs, with the invoices they are about. */
import { sayFullDay } from '../basics/date-text';
import type { InvoiceId } from '../basics/ids';
import type { Cents } from '../basics/money';
import { sayMoney } from '../basics/money-text';
import type { CreditUse } from '../credits/state';
import { methodWords, reversalNames, sayUses, usesOf } from '../payments/say-payment';
import { settledBy, unallocatedOf, type Payment } from '../payments/state';
import { profileOf } from '../profile/state';
import type { WriteOff } from '../write-offs/state';
import type { Known } from './known';

/** `Recorded £640.00 by bank of 5 September 2026 from Brambling (“JAN 204”): INV-204 £600.00; £40.00 not used`. */
export function sayRecorded(payment: Payment, known: Known): string {
  return `Recorded ${sayPayment(payment, known)}: ${sayUsed(payment, known)}`;
}

export function sayAllocated(payment: Payment, known: Known): string {
  return `Used ${sayPayment(payment, known)} otherwise: ${sayUsed(payment, known)}`;
}

export function sayAssigned(was: Payment, is: Payment, known: Known): string {
  return `Named ${sayPayment(was, known)}: it is from ${whoOf(is, known)}; ${sayUsed(is, known)}`;
}

export function sayReversed({ reversal, ...payment }: Payment, known: Known): string {
  const uses = sayUses(usesOf(known, payment.allocations), (amount) => money(amount, known));
  const parts = [
    reversal && `${reversalNames[reversal.why]}${reversal.words && `, “${reversal.words}”`}`,
    uses && `open again: ${uses}`,
  ];
  return `Reversed ${sayPayment({ ...payment, reversal }, known)}. ${parts.filter(Boolean).join('; ')}`;
}

export function sayRefunded(payment: Payment, known: Known): string {
  const refund = payment.refunds.at(-1);
  const words = refund?.words ? `: “${refund.words}”` : '';
  return `Gave back ${refund ? money(refund.amount, known) : 'money'} of ${sayPayment(payment, known)}${words}`;
}

export function sayPutBack(was: Payment, is: Payment | null, known: Known): string {
  return is
    ? `Put ${sayPayment(was, known)} back as it was before: ${sayUsed(is, known)}`
    : `Took back ${sayPayment(was, known)}`;
}

/** `Used CN-7 of Brambling: INV-204 £88.00`. */
export function sayCredit({ id, debtorId, shares }: CreditUse, known: Known): string {
  const whom = known.debtors[debtorId]?.name ?? 'a debtor';
  const uses = sayUses(usesOf(known, shares), (amount) => money(amount, known));
  return uses
    ? `Used ${numberOf(id, known)} of ${whom}: ${uses}`
    : `Freed ${numberOf(id, known)} of ${whom}: no invoice uses it`;
}

/** `£88.00 of INV-204 of Brambling: “gone away”`. */
export function sayWriteOff(
  { invoiceId, debtorId, amount, words, reversal }: WriteOff,
  known: Known,
): string {
  const whom = known.debtors[debtorId]?.name ?? 'a debtor';
  const why = [words, reversal?.words].flatMap((each) => (each ? [`“${each}”`] : []));
  return `${money(amount, known)} of ${numberOf(invoiceId, known)} of ${whom}: ${why.join('; ')}`;
}

export function numberOf(invoiceId: InvoiceId, { invoices }: Known): string {
  return invoices[invoiceId]?.number || 'an item';
}

function sayPayment(payment: Payment, known: Known): string {
  const { amount, method, on, reference } = payment;
  const day = sayFullDay(on, profileOf(known).locale);
  const line = reference ? ` (“${reference}”)` : '';
  return `${money(amount, known)} ${methodWords[method]} of ${day} from ${whoOf(payment, known)}${line}`;
}

function sayUsed(payment: Payment, known: Known): string {
  const free = unallocatedOf(payment);
  const uses = sayUses(usesOf(known, settledBy(payment)), (amount) => money(amount, known));
  return (
    [uses, free !== 0 && `${money(free, known)} not used`].filter(Boolean).join('; ') || 'nothing left of it'
  );
}

function whoOf({ debtorId }: Payment, { debtors }: Known): string {
  return debtorId ? (debtors[debtorId]?.name ?? 'a debtor') : 'nobody known yet';
}

function money(amount: Cents, known: Known): string {
  const { currency, locale } = profileOf(known);
  return sayMoney(amount, currency, locale);
}
