/** The words of the trail for promises. */
import type { Known } from '../telling/known';
import { amountOf, dayOf, nameOf, said, type Tellers } from '../telling/telling';
import type { PromiseEvent } from './events';
import type { PaymentPromise } from './state';

export const promiseTellers: Tellers<PromiseEvent> = {
  'promise.made': ({ promise }, known) =>
    said('note', promise.debtorId, `${nameOf(promise.debtorId, known)} ${sayPromise(promise, known)}`),
  'promise.withdrawn': ({ promise }, known) =>
    said(
      'note',
      promise.debtorId,
      `Took back that ${nameOf(promise.debtorId, known)} ${sayPromise(promise, known)}`,
    ),
};

/** `promised £200.00 by 30 September 2026`. */
export function sayPromise({ amount, by }: PaymentPromise, known: Known): string {
  return `promised ${amountOf(amount, known)} by ${dayOf(by, known)}`;
}
