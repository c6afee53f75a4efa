/**
 * One payment, known twice: what is recorded here stands, days later, in the ledger's own file as well. How much of
 * what was taken off here the ledger counts by then, so that it counts once.
 */
import { cents, negate, zero, type Cents } from '../basics/money';
import { leftOf } from './balance';
import type { Invoice, InvoiceFacts } from './state';

/**
 * What of the ledger's figures is this book's money too, once the ledger says `is` of the item; signed like what is
 * left.
 *
 * What the ledger newly counts as paid is taken to be what was recorded here, as far as that goes; the rest is money
 * nobody recorded. What it counts no more, a bounced cheque, is given back in the same way. And never is more taken
 * off here than the ledger leaves.
 *
 * @param since What was recorded here after the ledger's day, signed in the same way: it can't have counted that.
 */
export function absorbedAfter(invoice: Invoice, is: InvoiceFacts, since = zero): Cents {
  if (invoice.kind !== is.kind) return invoice.settled;
  const sign = is.kind === 'invoice' ? 1 : -1;
  const own = between(negate(is.paidBefore), ownAfter(invoice, is, since), is.amount - is.paidBefore);
  return cents(invoice.settled - sign * own);
}

/**
 * What was paid here for an invoice beyond what the ledger leaves of it, once it says `is`; credits have none.
 *
 * An invoice that stands as money on account was paid too much, and that money is what the ledger counts.
 */
export function surplusAfter(invoice: Invoice, is: InvoiceFacts, since = zero): Cents {
  if (invoice.kind !== 'invoice') return zero;
  const own = invoice.settled - invoice.absorbed;
  if (is.kind === 'credit-note') return cents(Math.max(0, own));
  if (is.kind === 'payment-on-account') return cents(between(0, since, Math.max(0, own)));
  return cents(Math.max(0, ownAfter(invoice, is, since) - (is.amount - is.paidBefore)));
}

/** What was recorded here and the ledger does not count yet, as a positive amount. */
function ownAfter(invoice: Invoice, is: InvoiceFacts, since: Cents): number {
  const sign = is.kind === 'invoice' ? 1 : -1;
  const absorbed = sign * invoice.absorbed;
  const ownBefore = sign * invoice.settled - absorbed;
  const rise = is.paidBefore - invoice.paidBefore;
  const countable = Math.max(0, ownBefore - sign * since);
  return ownBefore - (rise >= 0 ? Math.min(rise, countable) : Math.max(rise, -absorbed));
}

/** What is left of an item, signed, once the ledger says `is` of it: what was recorded here counts on. */
export function leftAfter(invoice: Invoice, is: InvoiceFacts, since = zero): Cents {
  return leftOf({ ...is, settled: invoice.settled, absorbed: absorbedAfter(invoice, is, since) });
}

function between(low: number, value: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
