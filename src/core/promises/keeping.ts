/** Whether a promise was kept: it follows from the payments, so that nobody has to tick it off. */
import type { DebtorId, PromiseId } from '../basics/ids';
import { addDays, type LocalDate } from '../basics/local-date';
import { cents, subtract, type Cents } from '../basics/money';
import { ofDebtor } from '../basics/of-debtor';
import { byDay, compare } from '../basics/order';
import { keptOf, paymentsOf, type Payment, type PaymentsState } from '../payments/state';
import { graceOf } from '../profile/grace';
import type { ProfileState } from '../profile/state';
import type { PaymentPromise, PromisesState } from './state';

export type PromiseSources = PromisesState & PaymentsState & ProfileState;

export interface Keeping {
  /** Part kept as soon as its day is over and some of it is there; broken when nothing is there after the grace. */
  readonly how: 'pending' | 'kept' | 'part-kept' | 'broken';
  readonly received: Cents;
  readonly missing: Cents;
}

/**
 * How one debtor's promises stand on a day, by what came in from the day each was made to the end of its grace.
 *
 * The promise made first takes first, and no money counts for two.
 */
export function promisesKept(
  promises: readonly PaymentPromise[],
  payments: readonly Payment[],
  today: LocalDate,
  graceDays: number,
): Map<PromiseId, Keeping> {
  const money = payments
    .filter(({ on }) => on <= today)
    .toSorted(byDay)
    .map((payment) => ({ on: payment.on, rest: Math.max(0, keptOf(payment)) }));
  const oldestFirst = promises.toSorted((a, b) => compare(a.madeOn, b.madeOn));
  return new Map(
    oldestFirst.map((promise) => {
      const until = addDays(promise.by, graceDays);
      let received = 0;
      for (const each of money.filter(({ on }) => on >= promise.madeOn && on <= until)) {
        const part = Math.min(each.rest, promise.amount - received);
        each.rest -= part;
        received += part;
      }
      return [promise.id, standing(promise, cents(received), today, until)];
    }),
  );
}

function standing(
  { amount, by }: PaymentPromise,
  received: Cents,
  today: LocalDate,
  until: LocalDate,
): Keeping {
  const missing = subtract(amount, received);
  const waiting = today <= by || (received === 0 && today <= until);
  const how = missing === 0 ? 'kept' : waiting ? 'pending' : received > 0 ? 'part-kept' : 'broken';
  return { how, received, missing };
}

/** How each promise of a debtor stands. */
export function promisesKeptBy(
  state: PromiseSources,
  debtorId: DebtorId,
  today: LocalDate,
): Map<PromiseId, Keeping> {
  const promises = ofDebtor(state.promises, debtorId);
  return promisesKept(promises, paymentsOf(state, debtorId), today, graceOf(state).promiseDays);
}

/** How a promise stands; asked for one of them, since a list asks `promisesKept` for each debtor. */
export function promiseState(state: PromiseSources, promise: PaymentPromise, today: LocalDate): Keeping {
  const found = promisesKeptBy(state, promise.debtorId, today).get(promise.id);
  return found ?? standing(promise, cents(0), today, addDays(promise.by, graceOf(state).promiseDays));
}

/** The promise that counts now, the one made last: a new one takes the place of those before. Null when it was kept. */
export interface OpenPromise {
  readonly promise: PaymentPromise;
  readonly keeping: Keeping;
}

/** Of one debtor's promises, in the order they were made. */
export function openPromise(
  promises: readonly PaymentPromise[],
  payments: readonly Payment[],
  today: LocalDate,
  graceDays: number,
): OpenPromise | null {
  const promise = promises.at(-1);
  const keeping = promise && promisesKept(promises, payments, today, graceDays).get(promise.id);
  return promise && keeping && keeping.how !== 'kept' ? { promise, keeping } : null;
}

/** The promise of a debtor that counts now. */
export function openPromiseOf(
  state: PromiseSources,
  debtorId: DebtorId,
  today: LocalDate,
): OpenPromise | null {
  const promises = ofDebtor(state.promises, debtorId);
  return openPromise(promises, paymentsOf(state, debtorId), today, graceOf(state).promiseDays);
}
