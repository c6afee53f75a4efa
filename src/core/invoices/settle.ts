/** Settling: what takes something off an item of the book, a payment, a credit or a write-off, and when it may. */
import type { Draft } from '../basics/draft';
import { idSchema, type DebtorId, type InvoiceId } from '../basics/ids';
import { add, centsSchema, subtract, zero, type Cents } from '../basics/money';
import { sayMoney } from '../basics/money-text';
import { ok, refuse, type Result } from '../basics/result';
import { z } from '../basics/zod';
import { profileOf, type ProfileState } from '../profile/state';
import { leftOf } from './balance';
import type { InvoicesState } from './state';

/** So much for one item, signed like what is left of it: a credit used up counts down. */
export const allocationSchema = z.object({ invoiceId: idSchema<InvoiceId>(), amount: centsSchema });

export type Allocation = Readonly<z.infer<typeof allocationSchema>>;

/** Takes what `was` taken back off again, and takes off what `is`. */
export function settle(
  draft: Draft<InvoicesState>,
  was: readonly Allocation[],
  is: readonly Allocation[],
): void {
  for (const { invoiceId, amount } of was) move(draft, invoiceId, subtract(zero, amount));
  for (const { invoiceId, amount } of is) move(draft, invoiceId, amount);
}

function move(draft: Draft<InvoicesState>, invoiceId: InvoiceId, by: Cents): void {
  const before = draft.invoices[invoiceId];
  if (before) draft.invoices[invoiceId] = { ...before, settled: add(before.settled, by) };
}

/** Does money, a credit or a write-off of this book stand on it? */
export function isSettledHere({ invoices }: InvoicesState, invoiceId: InvoiceId): boolean {
  const item = invoices[invoiceId];
  return item !== undefined && (item.settled !== 0 || item.absorbed !== 0);
}

/**
 * May these items be settled by so much, once what is `freed` counts as open again?
 *
 * Refused when one is not this debtor's, stands twice, has no amount, or has less left than that.
 */
export function maySettle(
  state: InvoicesState & ProfileState,
  debtorId: DebtorId,
  allocations: readonly Allocation[],
  freed: readonly Allocation[],
): Result<null> {
  const seen = new Set<InvoiceId>();
  for (const { invoiceId, amount } of allocations) {
    const item = state.invoices[invoiceId];
    if (!item)
      return refused('unknown-invoice', 'One of these invoices is not in the book any more. Choose again.');
    const number = item.number || 'An item without a number';
    if (item.debtorId !== debtorId) {
      return refused('other-debtor', `${number} is another debtor’s. Choose among the invoices of this one.`);
    }
    if (seen.has(invoiceId))
      return refused('invoice-twice', `${number} stands here twice. Put its amounts together.`);
    seen.add(invoiceId);
    if (amount > 0 && item.kind !== 'invoice') {
      return refused('a-credit', `${number} is a credit, so it counts down. Choose invoices.`);
    }
    const back = freed.find((one) => one.invoiceId === invoiceId)?.amount ?? zero;
    const left = add(leftOf(item), back);
    const isWithin = item.kind === 'invoice' ? amount > 0 && amount <= left : amount < 0 && amount >= left;
    if (!isWithin) return refused('more-than-left', sayTooMuch(state, number, amount, left));
  }
  return ok(null);
}

function sayTooMuch(state: ProfileState, number: string, amount: Cents, left: Cents): string {
  const { currency, locale } = profileOf(state);
  const money = (cents: Cents) => sayMoney(cents, currency, locale);
  if (amount === 0) return `How much is for ${number}? Give an amount, or leave it out.`;
  return `${money(amount)} is for ${number}, of which ${money(left)} is left. Give that much, or less.`;
}

function refused(code: string, message: string) {
  return refuse(code, message, 'allocations');
}
