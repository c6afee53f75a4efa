/**
 * One payment, known twice: what is recorded here stands, days later, in the ledger's own file as well. How much of
 * what was taken off here the ledger counts by then, so that it counts once.
 */
import { cents, negate, type Cents } from '../basics/money';
import { leftOf } from './balance';
import type { Invoice, InvoiceFacts } from './state';

/**
 * What of the ledger's figures is this book's money too, once the ledger says `is` of the item; signed like what is
 * left.
 *
 * What the ledger newly counts as paid is taken to be what was recorded here, as far as that goes; the rest is money
 * nobody recorded. What it counts no more, a bounced cheque, is given back in the same way. And never is more taken
 * off here than the ledger leaves.
 */
export function absorbedAfter(invoice: Invoice, is: InvoiceFacts): Cents {
  if (invoice.kind !== is.kind) return invoice.settled;
  const sign = is.kind === 'invoice' ? 1 : -1;
  const absorbed = sign * invoice.absorbed;
  const ownBefore = sign * invoice.settled - absorbed;
  const rise = is.paidBefore - invoice.paidBefore;
  const newlyCounted = rise >= 0 ? Math.min(rise, Math.max(0, ownBefore)) : Math.max(rise, -absorbed);
  const own = between(negate(is.paidBefore), ownBefore - newlyCounted, is.amount - is.paidBefore);
  return cents(invoice.settled - sign * own);
}

/** What is left of an item, signed, once the ledger says `is` of it: what was recorded here counts on. */
export function leftAfter(invoice: Invoice, is: InvoiceFacts): Cents {
  return leftOf({ ...is, settled: invoice.settled, absorbed: absorbedAfter(invoice, is) });
}

function between(low: number, value: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
