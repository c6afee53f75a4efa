/**
 * Money recorded here for more than a ledger file leaves of its invoice: it is freed, and waits for another invoice.
 *
 * Only payments are freed. A credit or a write-off beyond what is left is taken as counted by the ledger.
 */
import { groupBy } from '../basics/group-by';
import type { InvoiceId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { cents, subtract, sum, zero, type Cents } from '../basics/money';
import { byDay } from '../basics/order';
import { surplusAfter } from '../invoices/absorb';
import type { Allocation } from '../invoices/settle';
import type { Invoice, InvoiceFacts } from '../invoices/state';
import { paidSince } from '../payments/paid-since';
import { factsOf } from './match-items';
import type { FreedUse } from './state';
import { settledBy, type Payment, type PaymentsState } from '../payments/state';

/** What a file says anew of an item of the book. */
export interface Restated {
  readonly invoice: Invoice;
  readonly is: InvoiceFacts;
}

/** Nothing is left of it: the ledger has it no more. */
export function closedByFile(invoice: Invoice): Restated {
  return { invoice, is: { ...factsOf(invoice), paidBefore: invoice.amount } };
}

/** A payment before and after, in nothing but what it is used for. */
export interface FreedPayment {
  readonly was: Payment;
  readonly is: Payment;
}

/** The payments dated last are freed first; none is left with more credits than invoices. */
export function freedMoney(
  state: PaymentsState,
  restated: readonly Restated[],
  asAt: LocalDate | null,
): FreedPayment[] {
  const since = paidSince(state, asAt);
  const surplus = new Map<InvoiceId, Cents>();
  for (const { invoice, is } of restated) {
    const over = surplusAfter(invoice, is, since.get(invoice.id));
    if (over > 0) surplus.set(invoice.id, over);
  }
  if (surplus.size === 0) return [];
  const latestFirst = Object.values(state.payments).toSorted((a, b) => byDay(b, a));
  return latestFirst.flatMap((was): FreedPayment[] => {
    const allocations = freeFrom(settledBy(was), surplus);
    return allocations ? [{ was, is: { ...was, allocations } }] : [];
  });
}

/** Takes what it frees off the surplus; null where it frees nothing. */
function freeFrom(allocations: readonly Allocation[], surplus: Map<InvoiceId, Cents>): Allocation[] | null {
  let used: number = sum(allocations.map(({ amount }) => amount));
  const before = used;
  const left = allocations.map(({ invoiceId, amount }) => {
    const over = surplus.get(invoiceId) ?? zero;
    const freed = cents(Math.max(0, Math.min(amount, over, used)));
    used -= freed;
    surplus.set(invoiceId, subtract(over, freed));
    return { invoiceId, amount: subtract(amount, freed) };
  });
  return used === before ? null : left.filter(({ amount }) => amount !== 0);
}

/** What the import's record keeps of it. */
export function useOf({ was, is }: FreedPayment): FreedUse {
  return { paymentId: was.id, was: was.allocations, is: is.allocations };
}

/** How much of each item's money was freed. */
export function freedByItem(freed: readonly FreedUse[]): Map<InvoiceId, Cents> {
  const moves = freed.flatMap(({ was, is }) => [
    ...was,
    ...is.map(({ invoiceId, amount }) => ({ invoiceId, amount: subtract(zero, amount) })),
  ]);
  const byItem = groupBy(moves, ({ invoiceId }) => invoiceId);
  const sums = [...byItem].map(([id, each]) => [id, sum(each.map(({ amount }) => amount))] as const);
  return new Map(sums.filter(([, amount]) => amount !== 0));
}
