/** The money never came, or was taken away again: its invoices are open again. */
import { Stack, Text } from '@mantine/core';
import { z } from '#core/basics/zod';
import { reversePayment } from '#core/payments/commands';
import { reversalNames } from '#core/payments/say-payment';
import { reversalReasons, type Payment } from '#core/payments/state';
import { useCommand } from '../../book/use-command';
import { dayTextSchema } from '../../ui/date-field';
import { Dialog } from '../../ui/dialog';
import { useFigures } from '../../ui/figures';
import { ChoiceField, DayField, Form, TextField, useCheckedForm } from '../../ui/form';
import { FormActions } from '../../ui/form-actions';
import { optionsOf } from '../../ui/options';

const formSchema = z.object({
  on: dayTextSchema(),
  why: reversePayment.shape.why,
  words: reversePayment.shape.words,
});

const reasons = optionsOf(reversalReasons, reversalNames);

interface ReversePaymentProps {
  readonly payment: Payment;
  readonly onClose: () => void;
}

export function ReversePayment({ payment, onClose }: ReversePaymentProps) {
  const { today } = useFigures();
  const command = useCommand();
  const form = useCheckedForm(formSchema, { on: today, why: 'bounced', words: '' });
  return (
    <Dialog onClose={onClose} title="What happened to this payment?">
      <Form
        form={form}
        onSave={(said) =>
          command.carryOut(
            { type: 'payment.reverse', paymentId: payment.id, ...said },
            'The payment is taken away; its invoices are open again.',
            onClose,
          )
        }
        refusal={command.refusal}
        actions={<FormActions save="Take it away again" isSaving={command.isPending} onCancel={onClose} />}
      >
        <Stack gap="sm">
          <Text>
            Its invoices are open again. The payment stays in the list, marked, and the trail keeps both.
          </Text>
          <ChoiceField form={form} name="why" label="Why" data={reasons} />
          <DayField form={form} name="on" label="Day" maxDate={today} />
          <TextField form={form} name="words" label="Note" />
        </Stack>
      </Form>
    </Dialog>
  );
}
