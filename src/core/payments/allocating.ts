/** Which invoices a payment is for: by hand, or the oldest first as far as the money goes. */
import type { DebtorId } from '../basics/ids';
import { cents, sum, type Cents } from '../basics/money';
import { sayMoney } from '../basics/money-text';
import { ok, refuse, type Result } from '../basics/result';
import { invoicesOf, leftOf } from '../invoices/balance';
import { maySettle, type Allocation } from '../invoices/settle';
import type { Invoice, InvoicesState } from '../invoices/state';
import { profileOf, type ProfileState } from '../profile/state';
import type { Allocating } from './commands';

interface Money {
  readonly debtorId: DebtorId | null;
  /** What there is to allocate. */
  readonly amount: Cents;
  /** What the same money takes off now and would no more. */
  readonly freed: readonly Allocation[];
}

/** Refused when it is more than the money, or than what is left of an invoice; when an invoice is not this debtor's. */
export function allocationsFor(
  state: InvoicesState & ProfileState,
  { debtorId, amount, freed }: Money,
  asked: Allocating,
): Result<readonly Allocation[]> {
  if (asked === 'none' || asked.length === 0) return ok([]);
  if (!debtorId) {
    return refuse('no-debtor', 'Say whose money this is first, then which invoices it is for.', 'debtorId');
  }
  if (asked === 'oldest-first') return ok(oldestFirst(openOf(state, debtorId, freed), amount));
  const total = sum(asked.map((each) => each.amount));
  if (total > amount) {
    const { currency, locale } = profileOf(state);
    const money = (each: Cents) => sayMoney(each, currency, locale);
    return refuse(
      'more-than-paid',
      `These come to ${money(total)}, and there is ${money(amount)} to use. Take ${money(cents(total - amount))} off.`,
      'allocations',
    );
  }
  if (total < 0) {
    return refuse(
      'credits-alone',
      'The credits come to more than the invoices. Choose invoices for them, or use the credit by itself.',
      'allocations',
    );
  }
  const refused = maySettle(state, debtorId, asked, freed);
  return refused.ok ? ok(asked) : refused;
}

/** An item with what is left of it, signed. */
export interface OpenItem {
  readonly item: Invoice;
  readonly left: Cents;
}

/** A debtor's open items, credits too, the longest due first; what is `freed` counts as open. */
export function openOf(
  state: InvoicesState,
  debtorId: DebtorId,
  freed: readonly Allocation[] = [],
): OpenItem[] {
  const back = new Map(freed.map(({ invoiceId, amount }) => [invoiceId, amount]));
  return invoicesOf(state, debtorId)
    .map((item) => ({ item, left: cents(leftOf(item) + (back.get(item.id) ?? 0)) }))
    .filter(({ left }) => left !== 0);
}

/** Invoice by invoice until the money is used up; what is over stays. */
export function oldestFirst(open: readonly OpenItem[], amount: Cents): Allocation[] {
  let rest: number = amount;
  return open.flatMap(({ item, left }) => {
    const part = Math.min(left, rest);
    if (part <= 0) return [];
    rest -= part;
    return [{ invoiceId: item.id, amount: cents(part) }];
  });
}
