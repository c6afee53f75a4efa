/** An invoice or a credit note that is in no ledger file yet, written down by hand. */
import { SimpleGrid } from '@mantine/core';
import { useEffect } from 'react';
import type { DebtorId } from '#core/basics/ids';
import { addDays } from '#core/basics/local-date';
import { recordInvoice } from '#core/invoices/commands';
import type { BookState } from '#core/book/state';
import { useBook } from '../../../book/use-book';
import { useCommand } from '../../../book/use-command';
import { dayTextSchema } from '../../../ui/date-field';
import { Dialog } from '../../../ui/dialog';
import { useFigures } from '../../../ui/figures';
import { AmountField, ChoiceField, DayField, Form, TextField, useCheckedForm } from '../../../ui/form';
import { FormActions } from '../../../ui/form-actions';
import { moneyTextSchema } from '../../../ui/money-field';

const kinds = [
  { value: 'invoice', label: 'Invoice' },
  { value: 'credit-note', label: 'Credit note' },
];

/** What most businesses give; it can be changed beside. */
const USUAL_DAYS = 30;

const aDay = dayTextSchema();

function formSchema(currency: string) {
  return recordInvoice.pick({ kind: true, description: true }).extend({
    number: recordInvoice.shape.number.refine(
      (number) => number !== '',
      'Give its number, as printed on it.',
    ),
    amount: moneyTextSchema(currency).refine(
      (amount) => amount > 0,
      'How much is it? Write it without a minus.',
    ),
    date: aDay,
    dueDate: aDay,
  });
}

interface RecordInvoiceProps {
  readonly debtorId: DebtorId;
  readonly onClose: () => void;
}

export function RecordInvoice({ debtorId, onClose }: RecordInvoiceProps) {
  const command = useCommand();
  const terms = useBook(termsOf, debtorId);
  const form = useInvoiceForm(terms ?? USUAL_DAYS);
  return (
    <Dialog onClose={onClose} size="lg" title="An invoice that is in no file yet">
      <Form
        form={form}
        onSave={(said) =>
          command.carryOut(
            { type: 'invoice.record', debtorId, reference: '', ...said },
            `${said.number} is in the book.`,
            onClose,
          )
        }
        refusal={command.refusal}
        actions={<FormActions save="Write it down" isSaving={command.isPending} onCancel={onClose} />}
      >
        <SimpleGrid cols={2} spacing="md">
          <TextField form={form} name="number" label="Number" required data-autofocus />
          <ChoiceField form={form} name="kind" label="What it is" data={kinds} />
          <AmountField form={form} name="amount" label="Amount" required />
          <TextField form={form} name="description" label="What for" />
          <DayField form={form} name="date" label="Dated" />
          <DayField
            form={form}
            name="dueDate"
            label={terms === null ? 'Due' : `Due, with their ${terms} days to pay`}
          />
        </SimpleGrid>
      </Form>
    </Dialog>
  );
}

/** The days to pay run from the invoice's date, until somebody says another day. */
function useInvoiceForm(days: number) {
  const { currency, today } = useFigures();
  const form = useCheckedForm(formSchema(currency), {
    kind: 'invoice',
    number: '',
    amount: '',
    date: today,
    dueDate: addDays(today, days),
    description: '',
  });
  const dated = aDay.safeParse(form.watch('date')).data;
  const isDueSaid = form.formState.dirtyFields.dueDate === true;
  useEffect(() => {
    if (dated && !isDueSaid) form.setValue('dueDate', addDays(dated, days));
  }, [form, dated, days, isDueSaid]);
  return form;
}

function termsOf({ debtors }: BookState, debtorId: DebtorId): number | null {
  return debtors[debtorId]?.termsDays ?? null;
}
