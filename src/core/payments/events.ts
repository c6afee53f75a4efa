/** What has happened to payments. Each change carries the payment as it was, so that it can be put back. */
import type { Payment } from './state';

export interface PaymentRecorded {
  readonly type: 'payment.recorded';
  readonly v: 1;
  readonly payment: Payment;
}

interface Changed<Type> {
  readonly type: Type;
  readonly v: 1;
  readonly was: Payment;
  readonly is: Payment;
}

/** Used otherwise; given a name; taken away again; given back in part. */
export type PaymentChanged =
  | Changed<'payment.allocated'>
  | Changed<'payment.assigned'>
  | Changed<'payment.reversed'>
  | Changed<'payment.refunded'>;

/** A change undone: `was` is how it stood until then, `is` how it stands again, null when it is gone. */
export interface PaymentPutBack {
  readonly type: 'payment.put-back';
  readonly v: 1;
  readonly was: Payment;
  readonly is: Payment | null;
}

export type PaymentEvent = PaymentRecorded | PaymentChanged | PaymentPutBack;
