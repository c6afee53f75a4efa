/** Writes down what is disputed, when it came by letter or without a call. */
import { Modal, Text } from '@mantine/core';
import type { Debtor } from '#core/debtors/state';
import { useAbout } from '../../../book/use-about';
import { useCommand } from '../../../book/use-command';
import { openInvoices } from '../../../book/open-invoices';
import { Form } from '../../../ui/form';
import { FormActions } from '../../../ui/form-actions';
import { DisputeFields, useDisputeForm } from '../../../book/log-line/dispute-fields';

interface RaiseDisputeProps {
  readonly debtor: Debtor;
  readonly onClose: () => void;
}

export function RaiseDispute({ debtor, onClose }: RaiseDisputeProps) {
  const command = useCommand();
  const invoices = useAbout(openInvoices, debtor.id);
  const form = useDisputeForm(invoices, null);
  return (
    <Modal opened onClose={onClose} title={`What ${debtor.name} disputes`}>
      {invoices.length === 0 ? (
        <Text>Nothing of theirs is open, so there is nothing to dispute.</Text>
      ) : (
        <Form
          form={form}
          refusal={command.refusal}
          onSave={(values) =>
            command.carryOut(
              { type: 'dispute.raise', debtorId: debtor.id, ...values },
              'Noted. The disputed part is not asked for until it is resolved.',
              onClose,
            )
          }
          actions={<FormActions save="Note the dispute" isSaving={command.isPending} onCancel={onClose} />}
        >
          <DisputeFields form={form} invoices={invoices} />
        </Form>
      )}
    </Modal>
  );
}
