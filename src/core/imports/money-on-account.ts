/** Money on account in a ledger file that was recorded here as a payment and no invoice uses yet: it counts once. */
import { groupBy } from '../basics/group-by';
import type { DebtorId } from '../basics/ids';
import { daysBetween, type LocalDate } from '../basics/local-date';
import { ledgerLeftOf } from '../invoices/balance';
import type { InvoiceFacts } from '../invoices/state';
import { unallocatedOf, type Payment } from '../payments/state';
import type { ItemMatch } from './match-items';

/** Days that a bank and a ledger may differ in. */
const MOST_DAYS_APART = 14;

/** Each payment answers for one item, so that two equal ones of the file are not taken for the same money. */
export type FreeMoney = Map<DebtorId | null, Payment[]>;

/** A payment of a day after the file's own can't be in it. */
export function freeMoney(payments: readonly Payment[], asAt: LocalDate | null): FreeMoney {
  const free = payments.filter(
    (payment) => unallocatedOf(payment) > 0 && (asAt === null || payment.on <= asAt),
  );
  return groupBy(free, ({ debtorId }) => debtorId);
}

export function metMoney(items: readonly ItemMatch[], money: Payment[] = []): readonly ItemMatch[] {
  if (money.length === 0) return items;
  return items.map((match): ItemMatch => {
    if (match.verdict !== 'new' || match.facts.kind !== 'payment-on-account') return match;
    const at = money.findIndex((payment) => isSameMoney(payment, match.facts));
    const [payment] = at < 0 ? [] : money.splice(at, 1);
    return payment ? { verdict: 'here', facts: match.facts, payment } : match;
  });
}

function isSameMoney(payment: Payment, facts: InvoiceFacts): boolean {
  return (
    unallocatedOf(payment) + ledgerLeftOf(facts) === 0 &&
    Math.abs(daysBetween(payment.on, facts.date)) <= MOST_DAYS_APART
  );
}
