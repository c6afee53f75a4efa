/** What has passed between the business and one debtor: facts the book holds, and no judgement of anybody. */
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { ofDebtor } from '../basics/of-debtor';
import type { BookState } from '../book/state';
import type { Debtor } from '../debtors/state';
import { onHold } from '../holds/on-hold';
import { debtorBalance } from '../payments/debtor-balance';
import { paymentsOf } from '../payments/state';
import { promisesKeptBy, type Keeping } from '../promises/keeping';
import type { PaymentPromise } from '../promises/state';
import { answered, type Given } from './answers';
import { contactsOf, type Contacts, type WallClock } from './contacts';
import { usualDaysLate, type DaysLate } from './days-late';
import { gesturesOf, totalOf, type TotalGiven } from './gestures';
import { planFacts, type PlanFacts } from './plan-facts';

export interface PromiseFacts {
  readonly promise: PaymentPromise;
  readonly keeping: Keeping;
}

export interface Relationship {
  /** A day each, the newest first. */
  readonly given: readonly Given[];
  readonly total: TotalGiven;
  /** The latest first. */
  readonly promises: readonly PromiseFacts[];
  readonly plans: readonly PlanFacts[];
  readonly contacts: Contacts;
  readonly daysLate: DaysLate | null;
  readonly prefers: Debtor['prefers'];
  readonly hours: string;
  readonly isOnHold: boolean;
  readonly isSettled: boolean;
  readonly hasPaid: boolean;
}

/** Null for somebody who is not in the book. What they told of their circumstances is never looked at. */
export function relationshipOf(
  state: BookState,
  debtorId: DebtorId,
  today: LocalDate,
  clock: WallClock,
): Relationship | null {
  const debtor = state.debtors[debtorId];
  if (!debtor) return null;
  const payments = paymentsOf(state, debtorId);
  const gestures = gesturesOf(state, debtorId, today);
  return {
    given: answered(gestures, payments, today),
    total: totalOf(gestures),
    promises: promiseFacts(state, debtorId, today),
    plans: planFacts(state, debtorId, today),
    contacts: contactsOf(state, debtorId, today, clock),
    daysLate: usualDaysLate(state, debtorId),
    prefers: debtor.prefers,
    hours: debtor.hours,
    isOnHold: onHold(state, debtorId, today) !== null,
    isSettled: debtorBalance(state, debtorId, today).balance <= 0,
    hasPaid: payments.some(({ reversal }) => !reversal),
  };
}

/** How many promises stand how; together as many as were made. */
export function countPromises(promises: readonly PromiseFacts[]): Record<Keeping['how'], number> {
  const count = (how: Keeping['how']) => promises.filter(({ keeping }) => keeping.how === how).length;
  return {
    kept: count('kept'),
    'part-kept': count('part-kept'),
    broken: count('broken'),
    pending: count('pending'),
  };
}

function promiseFacts(state: BookState, debtorId: DebtorId, today: LocalDate): PromiseFacts[] {
  const kept = promisesKeptBy(state, debtorId, today);
  return ofDebtor(state.promises, debtorId)
    .toReversed()
    .flatMap((promise) => {
      const keeping = kept.get(promise.id);
      return keeping ? [{ promise, keeping }] : [];
    });
}
