/** Money that came in, written down: from one debtor, or from nobody known until its reference or amount tells. */
import { SimpleGrid } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { useLocation } from 'wouter';
import type { DebtorId } from '#core/basics/ids';
import { minorDigits, parseMoney } from '#core/basics/money-text';
import { methodNames } from '#core/payments/say-payment';
import { paymentMethods } from '#core/payments/state';
import { crumbsTo, useDebtor } from '../../book/use-debtor';
import { useCommand } from '../../book/use-command';
import { Card } from '../../ui/card';
import { useFigures } from '../../ui/figures';
import { AmountField, ChoiceField, DayField, Form, TextField, useCheckedForm } from '../../ui/form';
import { FormActions } from '../../ui/form-actions';
import { optionsOf } from '../../ui/options';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { AllocationCard } from './allocation-card';
import { noPaymentTexts, paymentFormSchema, type PaymentFacts } from './payment-form';
import './payments.css';
import { noAmount, useAllocation } from './use-allocation';
import { WhoseMoney } from './whose-money';

const methods = optionsOf(paymentMethods, methodNames);

/** Without a debtor the screen asks whose it is, and takes "nobody knows" for an answer. */
export function NewPaymentScreen({ debtorId }: { readonly debtorId: DebtorId | null }) {
  const [, go] = useLocation();
  const debtor = useDebtor(debtorId);
  const { form, command, allocation, setChosen, save } = useNewPayment(debtorId);
  const back = debtorId ? paths.debtor(debtorId) : paths.payments;
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
            onSave={(facts) => save(facts, () => go(back))}
            refusal={command.refusal}
            actions={<FormActions save="Record it" isSaving={command.isPending} onCancel={() => go(back)} />}
          >
            <PaymentFields form={form}>
              {!debtorId && (
                <WhoseMoney
                  placeholder="Nobody knows yet"
                  description="Without a name it lowers nobody’s balance."
                  clearable
                  chosen={allocation.whose}
                  onChoose={setChosen}
                />
              )}
            </PaymentFields>
          </Form>
        </Card>
        <AllocationCard allocation={allocation} />
      </div>
    </>
  );
}

/** The payment as it is typed, and what it is to be used for. */
function useNewPayment(debtorId: DebtorId | null) {
  const { currency, today } = useFigures();
  const command = useCommand();
  const [chosen, setChosen] = useState<DebtorId | null>(debtorId);
  const form = useCheckedForm(paymentFormSchema(currency), noPaymentTexts(today));
  useEffect(() => form.setFocus('amount'), [form]);
  const [amountText, reference] = useWatch({ control: form.control, name: ['amount', 'reference'] });
  const amount = parseMoney(amountText, minorDigits(currency)) ?? noAmount;
  const allocation = useAllocation({ debtorId: chosen, amount, reference });
  const { whose } = allocation;
  const save = async (facts: PaymentFacts, onDone: () => void) => {
    if (!allocation.allocations) return;
    const allocations = whose ? [...allocation.allocations] : 'none';
    await command.carryOut(
      { type: 'payment.record', debtorId: whose, ...facts, allocations },
      'The payment is recorded.',
      onDone,
    );
  };
  return { form, command, allocation, setChosen, save };
}

interface PaymentFieldsProps {
  readonly form: ReturnType<typeof useNewPayment>['form'];
  /** Whose it is, where that is asked. */
  readonly children: ReactNode;
}

function PaymentFields({ form, children }: PaymentFieldsProps) {
  const { today } = useFigures();
  return (
    <>
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
      {children}
      <TextField form={form} name="words" label="Note" />
    </>
  );
}
