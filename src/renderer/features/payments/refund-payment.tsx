/** Giving back what no invoice used of a payment. */
import { sayAmount } from '#core/basics/money-text';
import { z } from '#core/basics/zod';
import { refundPayment } from '#core/payments/commands';
import { unallocatedOf, type Payment } from '#core/payments/state';
import { CommandDialog } from '../../book/command-dialog';
import { dayTextSchema } from '../../ui/date-field';
import { useFigures } from '../../ui/figures';
import { AmountField, DayField, TextField, useCheckedForm } from '../../ui/form';
import { moneyTextSchema } from '../../ui/money-field';

function formSchema(currency: string) {
  return z.object({
    amount: moneyTextSchema(currency).refine((amount) => amount > 0, 'How much was given back?'),
    on: dayTextSchema(),
    words: refundPayment.shape.words,
  });
}

interface RefundPaymentProps {
  readonly payment: Payment;
  readonly onClose: () => void;
}

export function RefundPayment({ payment, onClose }: RefundPaymentProps) {
  const { today, currency, locale } = useFigures();
  const amount = sayAmount(unallocatedOf(payment), currency, locale);
  const form = useCheckedForm(formSchema(currency), { amount, on: today, words: '' });
  return (
    <CommandDialog
      title="Give money back"
      form={form}
      command={(said) => ({ type: 'payment.refund', paymentId: payment.id, ...said })}
      save="Write it down"
      done="The refund is written down."
      onClose={onClose}
    >
      <AmountField form={form} name="amount" label="Given back" data-autofocus />
      <DayField form={form} name="on" label="Day" maxDate={today} />
      <TextField form={form} name="words" label="Note" />
    </CommandDialog>
  );
}
