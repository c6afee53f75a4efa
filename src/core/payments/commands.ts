/** What can be asked about payments. */
import { idSchema, type DebtorId, type PaymentId } from '../basics/ids';
import { localDateSchema } from '../basics/local-date';
import { positiveCentsSchema } from '../basics/money';
import { putBackSchema } from '../basics/put-back';
import { textSchema, z } from '../basics/zod';
import { allocationSchema } from '../invoices/settle';
import { paymentSchema, receiptSchema, reversalReasons } from './state';

/** The oldest invoices as far as the money goes; nothing yet; or so much for each, credits used along counting down. */
const allocatingSchema = z.union([
  z.literal('oldest-first'),
  z.literal('none'),
  z.array(allocationSchema).max(500),
]);

export const recordPayment = receiptSchema.extend({
  type: z.literal('payment.record'),
  /** Null for money without a name; its allocations are then `'none'`. */
  debtorId: idSchema<DebtorId>().nullable(),
  allocations: allocatingSchema,
});

/** In place of what it was used for before. */
export const allocatePayment = z.object({
  type: z.literal('payment.allocate'),
  paymentId: idSchema<PaymentId>(),
  allocations: allocatingSchema,
});

/** Says whose the money without a name is. */
export const assignPayment = z.object({
  type: z.literal('payment.assign'),
  paymentId: idSchema<PaymentId>(),
  debtorId: idSchema<DebtorId>(),
  allocations: allocatingSchema.default('none'),
});

export const reversePayment = z.object({
  type: z.literal('payment.reverse'),
  paymentId: idSchema<PaymentId>(),
  on: localDateSchema,
  why: z.enum(reversalReasons),
  words: textSchema(2_000),
});

export const refundPayment = z.object({
  type: z.literal('payment.refund'),
  paymentId: idSchema<PaymentId>(),
  on: localDateSchema,
  amount: positiveCentsSchema,
  words: textSchema(2_000),
});

export const putPaymentBack = putBackSchema('payment.put-back', paymentSchema);

export type Allocating = z.infer<typeof allocatingSchema>;
export type RecordPayment = z.infer<typeof recordPayment>;
export type AllocatePayment = z.infer<typeof allocatePayment>;
export type AssignPayment = z.infer<typeof assignPayment>;
export type ReversePayment = z.infer<typeof reversePayment>;
export type RefundPayment = z.infer<typeof refundPayment>;
export type PutPaymentBack = z.infer<typeof putPaymentBack>;
