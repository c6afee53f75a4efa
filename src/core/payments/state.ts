/** Payments: money that came in, what it was used for, and what of it went back. */
import { idSchema, type DebtorId, type PaymentId } from '../basics/ids';
import { localDateSchema } from '../basics/local-date';
import { positiveCentsSchema, subtract, sum, zero, type Cents } from '../basics/money';
import { ofDebtor } from '../basics/of-debtor';
import { compare } from '../basics/order';
import { lineSchema, textSchema, z } from '../basics/zod';
import { allocationSchema, type Allocation } from '../invoices/settle';

export const paymentMethods = ['bank', 'card', 'cash', 'cheque', 'direct-debit', 'other'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

export const reversalReasons = ['bounced', 'mistake', 'charged-back'] as const;
export type ReversalReason = (typeof reversalReasons)[number];

/** When something was written down, and by whom. */
const written = { at: z.string().max(40), by: lineSchema(120) };

/** Money given back of what no invoice used. */
const refundSchema = z.object({
  on: localDateSchema,
  amount: positiveCentsSchema,
  words: textSchema(2_000),
  ...written,
});
export type Refund = Readonly<z.infer<typeof refundSchema>>;

/** The money never came, or was taken away again. */
const reversalSchema = z.object({
  on: localDateSchema,
  why: z.enum(reversalReasons),
  words: textSchema(2_000),
  ...written,
});

/** What came in, as the bank statement or the cash box has it; it never changes. */
export const receiptSchema = z.object({
  on: localDateSchema,
  amount: positiveCentsSchema,
  method: z.enum(paymentMethods),
  /** As on the statement. */
  reference: lineSchema(200),
  words: textSchema(2_000),
});

export const paymentSchema = receiptSchema.extend({
  id: idSchema<PaymentId>(),
  /** Null for money without a name: it lowers nobody's balance until somebody says whose it is. */
  debtorId: idSchema<DebtorId>().nullable(),
  ...written,
  /** Signed like what is left of each: credits used along with the money count down. Kept when it is reversed. */
  allocations: z.array(allocationSchema).max(500),
  refunds: z.array(refundSchema).max(500),
  reversal: reversalSchema.nullable(),
});

export type Payment = Readonly<z.infer<typeof paymentSchema>>;

export interface PaymentsState {
  readonly payments: Readonly<Record<PaymentId, Payment>>;
}

export const noPayments: PaymentsState = { payments: {} };

/** What the payment takes off invoices now: nothing once it is reversed. */
export function settledBy(payment: Payment | null): readonly Allocation[] {
  return payment && !payment.reversal ? payment.allocations : [];
}

/** What of the money stayed here; below nothing when some was given back before the payment itself bounced. */
export function keptOf({ amount, refunds, reversal }: Payment): Cents {
  return subtract(reversal ? zero : amount, sum(refunds.map((refund) => refund.amount)));
}

/** Money that no invoice has used and that was not given back: it lowers the balance and never ages. */
export function unallocatedOf(payment: Payment): Cents {
  return subtract(keptOf(payment), sum(settledBy(payment).map(({ amount }) => amount)));
}

/** A debtor's payments, the oldest first; `null` asks for money without a name. */
export function paymentsOf({ payments }: PaymentsState, debtorId: DebtorId | null): Payment[] {
  return ofDebtor(payments, debtorId).toSorted(oldestFirst);
}

function oldestFirst(a: Payment, b: Payment): number {
  return compare(a.on, b.on) || compare(a.at, b.at);
}
