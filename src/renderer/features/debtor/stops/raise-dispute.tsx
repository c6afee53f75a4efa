/** Writes down what is disputed, when it came by letter or without a call. */
import { Text } from '@mantine/core';
import type { Debtor } from '#core/debtors/state';
import { CommandDialog } from '../../../book/command-dialog';
import { DisputeFields, useDisputeForm } from '../../../book/log-line/dispute-fields';
import { openInvoices } from '../../../book/open-invoices';
import { useAbout } from '../../../book/use-about';
import { Dialog } from '../../../ui/dialog';

interface RaiseDisputeProps {
  readonly debtor: Debtor;
  readonly onClose: () => void;
}

export function RaiseDispute({ debtor, onClose }: RaiseDisputeProps) {
  const invoices = useAbout(openInvoices, debtor.id);
  const form = useDisputeForm(invoices, null);
  const title = `What ${debtor.name} disputes`;
  if (invoices.length === 0) {
    return (
      <Dialog onClose={onClose} title={title}>
        <Text>Nothing of theirs is open, so there is nothing to dispute.</Text>
      </Dialog>
    );
  }
  return (
    <CommandDialog
      title={title}
      form={form}
      command={(values) => ({ type: 'dispute.raise', debtorId: debtor.id, ...values })}
      save="Note the dispute"
      done="Noted. The disputed part is not asked for until it is resolved."
      onClose={onClose}
    >
      <DisputeFields form={form} invoices={invoices} />
    </CommandDialog>
  );
}
