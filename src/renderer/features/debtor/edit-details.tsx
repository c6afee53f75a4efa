/** Who a debtor is and where to reach them, to be put right; a letter needs the address. */
import { Anchor, Button, Group, SimpleGrid } from '@mantine/core';
import { Link } from 'wouter';
import { debtorKindNames, debtorKinds, type Debtor } from '#core/debtors/state';
import { tellDone } from '../../book/undo';
import { useOpenBook } from '../../book/use-book';
import { useCommand } from '../../book/use-command';
import { Dialog } from '../../ui/dialog';
import { ChoiceField, Form, TextAreaField, TextField, useCheckedForm } from '../../ui/form';
import { paths } from '../../ui/paths';
import { changedDetails, detailsFormSchema, detailsTexts } from './details-form';

const kinds = [
  { value: '', label: 'Not known yet' },
  ...debtorKinds.map((value) => ({ value, label: debtorKindNames[value] })),
];

interface EditDetailsProps {
  readonly debtor: Debtor;
  readonly onClose: () => void;
}

export function EditDetails({ debtor, onClose }: EditDetailsProps) {
  const { bookId } = useOpenBook();
  const command = useCommand();
  const form = useCheckedForm(detailsFormSchema, detailsTexts(debtor));
  // Without an address it is most likely what is missing: a letter asks for it.
  const hasAddress = debtor.addresses.length > 0;
  return (
    <Dialog onClose={onClose} title={`Details of ${debtor.name}`} size="lg">
      <Form
        form={form}
        onSave={async (values) => {
          const details = changedDetails(debtor, values);
          const saved = await command.send({ type: 'debtor.change', debtorId: debtor.id, details });
          if (!saved.ok) return;
          tellDone(bookId, saved.value, 'The details are saved.');
          onClose();
        }}
        refusal={command.refusal}
        actions={
          <Group justify="flex-end" gap="xs">
            <Anchor component={Link} href={paths.eraseDebtor(debtor.id)} c="dimmed" mr="auto" size="sm">
              Erase their data…
            </Anchor>
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" variant="filled" loading={command.isPending}>
              Save
            </Button>
          </Group>
        }
      >
        <SimpleGrid cols={2} spacing="md">
          <TextField form={form} name="name" label="Name" required />
          <ChoiceField form={form} name="kind" label="What they are" data={kinds} />
          <TextField form={form} name="contact" label="Person to ask for" data-autofocus={hasAddress} />
          <TextField form={form} name="accountNumber" label="Account number" />
          <TextField form={form} name="phone" label="Phone" />
          <TextField form={form} name="email" label="Email" />
        </SimpleGrid>
        <TextAreaField
          form={form}
          name="street"
          label="Address"
          description="Line by line, as on an envelope."
          minRows={2}
          data-autofocus={!hasAddress}
        />
        <SimpleGrid cols={3} spacing="md">
          <TextField form={form} name="city" label="Town" />
          <TextField form={form} name="postcode" label="Postcode" />
          <TextField form={form} name="country" label="Country" />
        </SimpleGrid>
      </Form>
    </Dialog>
  );
}
