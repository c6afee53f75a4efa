/** The fields of a wish, whichever it is. */
import { Checkbox, Stack } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import { sayFullDay } from '#core/basics/date-text';
import { cadenceNames, cadences } from '#core/plans/cadence';
import type { ChangeKind } from '#core/plans/change';
import type { PlanLine } from '#core/plans/plan-line';
import { leftOf } from '#core/invoices/balance';
import type { Invoice } from '#core/invoices/state';
import { Amount } from '../../ui/amount';
import { useFigures } from '../../ui/figures';
import { AmountField, ChoiceField, DayField, TextField } from '../../ui/form';
import type { ChangeTexts } from './change-form';

const cadenceChoices = cadences.map((value) => ({ value, label: cadenceNames[value] }));

interface ChangeFieldsProps<Out> {
  readonly form: UseFormReturn<ChangeTexts, unknown, Out>;
  readonly kind: ChangeKind;
  readonly open: readonly PlanLine[];
  /** What could be in the plan. */
  readonly invoices: readonly Invoice[];
}

export function ChangeFields<Out>({ form, kind, open, invoices }: ChangeFieldsProps<Out>) {
  const { locale, today } = useFigures();
  const lineChoices = open.map(({ on }) => ({ value: on, label: sayFullDay(on, locale) }));
  const from = (label: string) => <ChoiceField form={form} name="from" label={label} data={lineChoices} />;
  const day = (label: string) => <DayField form={form} name="on" label={label} minDate={today} />;
  const payments = (label: string) => (
    <TextField form={form} name="payments" label={label} inputMode="numeric" />
  );
  switch (kind) {
    case 'holiday':
      return (
        <Stack gap="sm">
          {from('From the payment of')}
          <TextField form={form} name="skips" label="Payments left out" inputMode="numeric" />
        </Stack>
      );
    case 'smaller':
      return <AmountField form={form} name="amount" label="At most each time" />;
    case 'longer':
      return payments('Payments from now on');
    case 'move':
      return (
        <Stack gap="sm">
          {from('The payment of')}
          {day('Is due on')}
          <ChoiceField
            form={form}
            name="follows"
            label="The payments after it"
            data={[
              { value: 'follow', label: 'follow' },
              { value: 'stay', label: 'stay where they are' },
            ]}
          />
        </Stack>
      );
    case 'invoices':
      return <InvoiceFields form={form} invoices={invoices} />;
    case 'settle':
      return (
        <Stack gap="sm">
          <AmountField form={form} name="amount" label="They pay" />
          {day('By')}
        </Stack>
      );
    case 'respread':
      return null;
    case 're-age':
      return (
        <Stack gap="sm">
          {day('First payment on')}
          {payments('Payments')}
          <ChoiceField form={form} name="cadence" label="How often" data={cadenceChoices} />
        </Stack>
      );
    case 'restart':
      return day('First payment on');
  }
}

function InvoiceFields<Out>({ form, invoices }: Pick<ChangeFieldsProps<Out>, 'form' | 'invoices'>) {
  const chosen = form.watch('invoiceIds');
  const toggle = (id: string) =>
    form.setValue('invoiceIds', chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <ul className="plan-invoices" aria-label="Invoices in the plan">
      {invoices.map((invoice) => (
        <li key={invoice.id}>
          <Checkbox
            checked={chosen.includes(invoice.id)}
            onChange={() => toggle(invoice.id)}
            label={invoice.number}
          />
          <span />
          <Amount cents={leftOf(invoice)} bare />
        </li>
      ))}
    </ul>
  );
}
