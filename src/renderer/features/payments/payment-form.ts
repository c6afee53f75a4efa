/** A payment as its form holds it. */
import type { LocalDate } from '#core/basics/local-date';
import { z } from '#core/basics/zod';
import { paymentMethods, receiptSchema } from '#core/payments/state';
import { dayTextSchema } from '../../ui/date-field';
import { moneyTextSchema } from '../../ui/money-field';

export function paymentFormSchema(currency: string) {
  return z.object({
    amount: moneyTextSchema(currency).refine(
      (amount) => amount > 0,
      'How much came in? Write it without a minus.',
    ),
    on: dayTextSchema('Which day did it come in?'),
    method: z.enum(paymentMethods),
    reference: receiptSchema.shape.reference,
    words: receiptSchema.shape.words,
  });
}

export type PaymentTexts = z.input<ReturnType<typeof paymentFormSchema>>;
export type PaymentFacts = z.output<ReturnType<typeof paymentFormSchema>>;

export function noPaymentTexts(today: LocalDate): PaymentTexts {
  return { amount: '', on: today, method: 'bank', reference: '', words: '' };
}
