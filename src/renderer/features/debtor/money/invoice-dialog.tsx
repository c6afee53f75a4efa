/** One open item taken apart, and what can be done about it besides being paid: given up, or used as a credit. */
import { Button, Group, Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { DebtorId } from '#core/basics/ids';
import { sayAmount } from '#core/basics/money-text';
import type { BookState } from '#core/book/state';
import { leftOf } from '#core/invoices/balance';
import type { Invoice } from '#core/invoices/state';
import { explainInvoice } from '#core/payments/explain-balance';
import { z } from '#core/basics/zod';
import { writeOffInvoice } from '#core/write-offs/commands';
import { useAbout } from '../../../book/use-about';
import { useCommand } from '../../../book/use-command';
import { Dialog } from '../../../ui/dialog';
import { useFigures } from '../../../ui/figures';
import { AmountField, Form, TextField, useCheckedForm } from '../../../ui/form';
import { FormActions } from '../../../ui/form-actions';
import { moneyTextSchema } from '../../../ui/money-field';
import { RefusalNote } from '../../../ui/refusal';
import { BalanceExplained } from './balance-explained';
import { WorkButton } from '../../../ui/work-button';

interface InvoiceDialogProps {
  readonly invoice: Invoice;
  readonly onClose: () => void;
}

export function InvoiceDialog({ invoice, onClose }: InvoiceDialogProps) {
  const lines = useAbout(linesOf, invoice.debtorId, invoice);
  const command = useCommand();
  const [isGivingUp, setIsGivingUp] = useState(false);
  const use = async () => {
    await command.carryOut(
      { type: 'credit.allocate', creditId: invoice.id, shares: 'oldest-first' },
      'The credit is taken off the oldest invoices.',
      onClose,
    );
  };
  return (
    <Dialog onClose={onClose} size="lg" title={invoice.number || 'An item without a number'}>
      <Stack>
        {invoice.description !== '' && <div>{invoice.description}</div>}
        <BalanceExplained lines={lines} total="Left" />
        <RefusalNote refusal={command.refusal} />
        {isGivingUp ? (
          <GiveUp invoice={invoice} onDone={onClose} onCancel={() => setIsGivingUp(false)} />
        ) : (
          <Group justify="flex-end" gap="xs">
            {invoice.kind === 'invoice' && leftOf(invoice) > 0 && (
              <Button onClick={() => setIsGivingUp(true)}>Write off…</Button>
            )}
            {invoice.kind !== 'invoice' && leftOf(invoice) < 0 && (
              <WorkButton isWorking={command.isPending} onClick={() => void use()}>
                Use it for the oldest invoices
              </WorkButton>
            )}
            <Button variant="filled" onClick={onClose} data-autofocus>
              Close
            </Button>
          </Group>
        )}
      </Stack>
    </Dialog>
  );
}

function formSchema(currency: string) {
  return z.object({
    amount: moneyTextSchema(currency).refine((amount) => amount > 0, 'How much is given up?'),
    words: writeOffInvoice.shape.words,
  });
}

interface GiveUpProps {
  readonly invoice: Invoice;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function GiveUp({ invoice, onDone, onCancel }: GiveUpProps) {
  const { currency, locale } = useFigures();
  const command = useCommand();
  const amount = sayAmount(leftOf(invoice), currency, locale);
  const form = useCheckedForm(formSchema(currency), { amount, words: '' });
  useEffect(() => form.setFocus('words'), [form]);
  return (
    <Form
      form={form}
      onSave={(said) =>
        command.carryOut(
          { type: 'invoice.write-off', invoiceId: invoice.id, ...said },
          `${invoice.number || 'The item'} is written off.`,
          onDone,
        )
      }
      refusal={command.refusal}
      actions={<FormActions save="Write it off" isSaving={command.isPending} onCancel={onCancel} />}
    >
      <AmountField form={form} name="amount" label="Given up" />
      <TextField
        form={form}
        name="words"
        label="Why"
        description="The accountant will ask: “insolvent”, “agreed as goodwill”."
        required
      />
    </Form>
  );
}

function linesOf(state: BookState, _debtorId: DebtorId, { id }: Invoice) {
  return explainInvoice(state, id);
}
