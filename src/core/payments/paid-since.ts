/** What payments recorded here took off items after a day: a ledger report of that day can't have counted them. */
import type { InvoiceId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { add, zero, type Cents } from '../basics/money';
import { settledBy, type PaymentsState } from './state';

/** By item, signed like `settled`. Empty for a file that does not say its day. */
export function paidSince({ payments }: PaymentsState, asAt: LocalDate | null): Map<InvoiceId, Cents> {
  const since = new Map<InvoiceId, Cents>();
  if (asAt === null) return since;
  for (const payment of Object.values(payments)) {
    if (payment.on <= asAt) continue;
    for (const { invoiceId, amount } of settledBy(payment)) {
      since.set(invoiceId, add(since.get(invoiceId) ?? zero, amount));
    }
  }
  return since;
}
