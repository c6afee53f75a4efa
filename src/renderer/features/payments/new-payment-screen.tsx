/** Money that came in, written down: from one debtor, or from nobody known until its reference or amount tells. */
import { Select, SimpleGrid } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useLocation } from 'wouter';
import type { DebtorId } from '#core/basics/ids';
import { localDateSchema } from '#core/basics/local-date';
import { minorDigits, parseMoney } from '#core/basics/money-text';
import { methodNames } from '#core/payments/say-payment';
import { paymentMethods } from '#core/payments/state';
import { crumbsTo, useDebtor } from '../../book/use-debtor';
import { useBook } from '../../book/use-book';
import { useCommand } from '../../book/use-command';
import { Card } from '../../ui/card';
import { useFigures } from '../../ui/figures';
import { AmountField, ChoiceField, DayField, Form, TextField, useCheckedForm } from '../../ui/form';
import { FormActions } from '../../ui/form-actions';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { AllocationCard } from './allocation-card';
import { AT_ONCE, namesOf } from './names-of';
import { noPaymentTexts, paymentFormSchema, type PaymentFacts } from './payment-form';
import './payments.css';
import { noAmount, useAllocation } from './use-allocation';

const methods = paymentMethods.map((value) => ({ value, label: methodNames[value] }));

/** Without a debtor the screen asks whose it is, and takes "nobody knows" for an answer. */
export function NewPaymentScreen({ debtorId }: { readonly debtorId: DebtorId | null }) {
  const [, go] = useLocation();
  const { currency, today } = useFigures();
  const command = useCommand();
  const debtor = useDebtor(debtorId);
  const [chosen, setChosen] = useState<DebtorId | null>(debtorId);
  const form = useCheckedForm(paymentFormSchema(currency), noPaymentTexts(today));
  useEffect(() => form.setFocus('amount'), [form]);
  const [onText, amountText, reference] = useWatch({
    control: form.control,
    name: ['on', 'amount', 'reference'],
  });
  const on = localDateSchema.safeParse(onText).data ?? today;
  const amount = parseMoney(amountText, minorDigits(currency)) ?? noAmount;
  const allocation = useAllocation({ debtorId: chosen, on, amount, reference });
  const { whose } = allocation;
  const back = debtorId ? paths.debtor(debtorId) : paths.payments;
  const save = async (facts: PaymentFacts) => {
    if (!allocation.allocations) return;
    const allocations = whose ? [...allocation.allocations] : 'none';
    await command.carryOut(
      { type: 'payment.record', debtorId: whose, ...facts, allocations },
      'The payment is recorded.',
      () => go(whose && debtorId ? paths.debtor(whose) : back),
    );
  };
  return (
    <>
      <PageHead
        title={debtor ? `A payment from ${debtor.name}` : 'A payment'}
        crumbs={debtor ? crumbsTo(debtor) : [{ label: 'Payments', to: paths.payments }]}
        subtitle="As the bank statement or the cash box has it."
      />
      <div className="payment-columns">
        <Card title="What came in">
          <Form
            form={form}
            onSave={save}
            refusal={command.refusal}
            actions={<FormActions save="Record it" isSaving={command.isPending} onCancel={() => go(back)} />}
          >
            <SimpleGrid cols={2} spacing="sm">
              <AmountField form={form} name="amount" label="Amount" required />
              <DayField form={form} name="on" label="Day" maxDate={today} />
            </SimpleGrid>
            <TextField
              form={form}
              name="reference"
              label="Reference"
              description="As on the statement; invoice numbers in it are found."
            />
            <ChoiceField form={form} name="method" label="How" data={methods} />
            {!debtorId && <Whose chosen={whose} onChoose={setChosen} />}
            <TextField form={form} name="words" label="Note" />
          </Form>
        </Card>
        <AllocationCard allocation={allocation} />
      </div>
    </>
  );
}

interface WhoseProps {
  readonly chosen: DebtorId | null;
  readonly onChoose: (id: DebtorId | null) => void;
}

function Whose({ chosen, onChoose }: WhoseProps) {
  const debtors = useBook(namesOf);
  return (
    <Select
      label="Whose money is it?"
      placeholder="Nobody knows yet"
      description="Without a name it lowers nobody’s balance."
      data={debtors}
      value={chosen}
      onChange={(id) => onChoose(id as DebtorId | null)}
      searchable
      clearable
      limit={AT_ONCE}
      nothingFoundMessage="Nobody is called that"
    />
  );
}
