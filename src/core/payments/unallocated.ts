/** Money that no invoice has used yet, by whose it is: it lowers their balance and never ages. */
import type { DebtorId } from '../basics/ids';
import { add, sum, zero, type Cents } from '../basics/money';
import { paymentsOf, unallocatedOf, type PaymentsState } from './state';

export function unallocatedFrom(state: PaymentsState, debtorId: DebtorId): Cents {
  return sum(paymentsOf(state, debtorId).map(unallocatedOf));
}

/** Of all debtors in one pass; `null` stands for money without a name. */
export function unallocatedByDebtor({ payments }: PaymentsState): Map<DebtorId | null, Cents> {
  const found = new Map<DebtorId | null, Cents>();
  for (const payment of Object.values(payments)) {
    const before = found.get(payment.debtorId) ?? zero;
    found.set(payment.debtorId, add(before, unallocatedOf(payment)));
  }
  return found;
}
