/** What is disputed, how much of it, why, and who has to answer by when: the same fields in the log line and by themselves. */
import { Group, Stack } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import { addDays } from '#core/basics/local-date';
import { sayAmount } from '#core/basics/money-text';
import { z } from '#core/basics/zod';
import { contestedSchema } from '#core/disputes/commands';
import { DAYS_TO_ANSWER, type DisputeRead } from '#core/notes/dispute-said';
import type { OpenInvoice } from '#core/notes/invoices-said';
import { useFigures } from '../../ui/figures';
import { AmountField, ChoiceField, DayField, TextField, useCheckedForm } from '../../ui/form';
import { moneyTextSchema } from '../../ui/money-field';

function disputeFormSchema(currency: string) {
  return contestedSchema.extend({
    amount: moneyTextSchema(currency),
    why: z.string().refine((text) => text.trim() !== '', 'Why? A few words, so that it can be answered.'),
  });
}

type DisputeFormSchema = ReturnType<typeof disputeFormSchema>;
type DisputeForm = UseFormReturn<z.input<DisputeFormSchema>, unknown, z.output<DisputeFormSchema>>;

/** The longest due invoice is proposed, all that is left of it, and a week to answer. */
export function useDisputeForm(invoices: readonly OpenInvoice[], dispute: DisputeRead | null): DisputeForm {
  const { currency, locale, today } = useFigures();
  const [first] = invoices;
  const amount = dispute?.amount ?? first?.left;
  return useCheckedForm(disputeFormSchema(currency), {
    invoiceId: dispute?.invoiceId ?? first?.id ?? '',
    amount: amount === undefined ? '' : sayAmount(amount, currency, locale),
    why: dispute?.why ?? '',
    whoMustAnswer: dispute?.whoMustAnswer ?? 'us',
    answerBy: dispute?.answerBy ?? addDays(today, DAYS_TO_ANSWER),
  });
}

const whoChoices = [
  { value: 'us', label: 'We do' },
  { value: 'them', label: 'They do' },
];

interface DisputeFieldsProps {
  readonly form: DisputeForm;
  readonly invoices: readonly OpenInvoice[];
}

export function DisputeFields({ form, invoices }: DisputeFieldsProps) {
  const { currency, locale } = useFigures();
  const choices = invoices.map(({ id, number, left }) => ({
    value: id,
    label: `${number} · ${sayAmount(left, currency, locale)}`,
  }));
  const takeAllOfIt = (id: string) => {
    const left = invoices.find((invoice) => invoice.id === id)?.left;
    if (left !== undefined) form.setValue('amount', sayAmount(left, currency, locale));
  };
  return (
    <Stack gap="sm" w={380} maw="100%">
      <Group gap="sm" align="flex-start" grow>
        <ChoiceField
          form={form}
          name="invoiceId"
          label="Invoice"
          data={choices}
          onChoose={() => takeAllOfIt(form.getValues('invoiceId'))}
        />
        <AmountField form={form} name="amount" label="Disputed" data-autofocus />
      </Group>
      <TextField form={form} name="why" label="Why" placeholder="In their words" maxLength={2_000} />
      <Group gap="sm" align="flex-start" grow>
        <ChoiceField form={form} name="whoMustAnswer" label="Who answers" data={whoChoices} />
        <DayField form={form} name="answerBy" label="By" popoverProps={{ withinPortal: false }} />
      </Group>
    </Stack>
  );
}
