/** What has happened to promises. They are made on a contact, so their command is the note's. */
import type { PaymentPromise } from './state';

export interface PromiseMade {
  readonly type: 'promise.made';
  readonly v: 1;
  readonly promise: PaymentPromise;
}

/** Taken back together with its note. */
export interface PromiseWithdrawn {
  readonly type: 'promise.withdrawn';
  readonly v: 1;
  readonly promise: PaymentPromise;
}

export type PromiseEvent = PromiseMade | PromiseWithdrawn;
