/** Adding a debtor by hand, for what no ledger file brings. */
import { SimpleGrid } from '@mantine/core';
import { useLocation } from 'wouter';
import { debtorKindNames, debtorKinds, type DebtorDetails } from '#core/debtors/state';
import { tellDone } from '../../book/undo';
import { useOpenBook } from '../../book/use-book';
import { useCommand } from '../../book/use-command';
import { Dialog } from '../../ui/dialog';
import { ChoiceField, Form, TextAreaField, TextField, useCheckedForm } from '../../ui/form';
import { FormActions } from '../../ui/form-actions';
import { paths } from '../../ui/paths';
import { debtorFormSchema, noDebtorTexts } from './debtor-form';

const kinds = [
  { value: '', label: 'Not known yet' },
  ...debtorKinds.map((value) => ({ value, label: debtorKindNames[value] })),
];

export function AddDebtor({ onClose }: { readonly onClose: () => void }) {
  const [, go] = useLocation();
  const { bookId } = useOpenBook();
  const command = useCommand();
  const form = useCheckedForm(debtorFormSchema, noDebtorTexts);
  const add = async (details: DebtorDetails) => {
    const added = await command.send({ type: 'debtor.add', details });
    if (!added.ok) return;
    tellDone(bookId, added.value, `${details.name} is on the list.`);
    const event = added.value.commit.events.find((one) => one.type === 'debtor.added');
    if (event) go(paths.debtor(event.debtor.id));
    else onClose();
  };
  return (
    <Dialog onClose={onClose} title="Add a debtor" size="lg">
      <Form
        form={form}
        onSave={add}
        refusal={command.refusal}
        actions={<FormActions save="Add debtor" isSaving={command.isPending} onCancel={onClose} />}
      >
        <SimpleGrid cols={2} spacing="md">
          <TextField form={form} name="name" label="Name" required data-autofocus />
          <ChoiceField form={form} name="kind" label="What they are" data={kinds} />
          <TextField form={form} name="contact" label="Person to ask for" />
          <TextField form={form} name="accountNumber" label="Account number" />
          <TextField form={form} name="phone" label="Phone" />
          <TextField form={form} name="email" label="Email" />
        </SimpleGrid>
        <TextAreaField
          form={form}
          name="address"
          label="Address"
          description="Line by line, as on an envelope."
          minRows={3}
        />
      </Form>
    </Dialog>
  );
}
