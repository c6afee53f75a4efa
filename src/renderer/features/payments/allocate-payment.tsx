/** Saying what a payment is for, or whose it is, after it was written down. */
import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { DebtorId } from '#core/basics/ids';
import { keptOf, settledBy, type Payment } from '#core/payments/state';
import { useCommand } from '../../book/use-command';
import { Dialog } from '../../ui/dialog';
import { FormActions } from '../../ui/form-actions';
import { RefusalNote } from '../../ui/refusal';
import { AllocationCard } from './allocation-card';
import { useAllocation } from './use-allocation';
import { WhoseMoney } from './whose-money';

interface AllocatePaymentProps {
  readonly payment: Payment;
  readonly onClose: () => void;
}

export function AllocatePayment({ payment, onClose }: AllocatePaymentProps) {
  const { command, allocation, whose, setChosen, save } = useAllocating(payment, onClose);
  return (
    <Dialog
      onClose={onClose}
      size="xl"
      title={payment.debtorId ? 'What is this payment for?' : 'Whose payment is it?'}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack>
          {!payment.debtorId && (
            <WhoseMoney placeholder="Choose" chosen={whose} onChoose={setChosen} data-autofocus />
          )}
          <AllocationCard allocation={allocation} />
          <RefusalNote refusal={command.refusal} />
          <FormActions save="Save" isSaving={command.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

function useAllocating(payment: Payment, onDone: () => void) {
  const { id: paymentId, reference } = payment;
  const command = useCommand();
  const [chosen, setChosen] = useState<DebtorId | null>(payment.debtorId);
  const [freed] = useState(() => settledBy(payment));
  const allocation = useAllocation({ debtorId: chosen, amount: keptOf(payment), reference, freed });
  const { whose } = allocation;
  const save = async () => {
    if (!allocation.allocations || !whose) return;
    const allocations = [...allocation.allocations];
    await command.carryOut(
      payment.debtorId
        ? { type: 'payment.allocate', paymentId, allocations }
        : { type: 'payment.assign', paymentId, debtorId: whose, allocations },
      'The payment is used as you said.',
      onDone,
    );
  };
  return { command, allocation, whose, setChosen, save };
}
