/** The fields of a business's details, grouped by what they are needed for. */
import { SimpleGrid, Stack } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import { jurisdictionNames, jurisdictions, type Profile } from '#core/profile/state';
import { Card } from '../../ui/card';
import { ChoiceField, TextAreaField, TextField } from '../../ui/form';
import { optionsOf } from '../../ui/options';
import { currencyChoices, customsOf, type ProfileTexts } from './profile-form';

interface ProfileFieldsProps {
  readonly form: UseFormReturn<ProfileTexts, unknown, Profile>;
  /** A book that has amounts in it keeps its currency. */
  readonly isCurrencyFixed: boolean;
}

type Part = Pick<ProfileFieldsProps, 'form'>;

const places = optionsOf(jurisdictions, jurisdictionNames);
const currencies = currencyChoices();

export function ProfileFields({ form, isCurrencyFixed }: ProfileFieldsProps) {
  return (
    <>
      <Card title="The business">
        <TextField
          form={form}
          name="name"
          label="Name"
          description="Needed: it stands on every letter and screen."
          required
          mb="md"
        />
        <PlaceAndCurrency form={form} isCurrencyFixed={isCurrencyFixed} />
      </Card>
      <Card title="For its letters">
        <LetterFields form={form} />
      </Card>
      <Card title="So that people can pay">
        <PaymentFields form={form} />
      </Card>
    </>
  );
}

function PlaceAndCurrency({ form, isCurrencyFixed }: ProfileFieldsProps) {
  const { dirtyFields } = form.formState;
  const followPlace = () => {
    if (isCurrencyFixed || dirtyFields.currency) return;
    form.setValue('currency', customsOf(form.getValues('jurisdiction')).currency);
  };
  const about = isCurrencyFixed
    ? 'Fixed, since every amount in the book is in it.'
    : 'One a book; it can’t be changed later.';
  return (
    <SimpleGrid cols={2} spacing="md">
      <ChoiceField
        form={form}
        name="jurisdiction"
        label="Where it is"
        description="Which law on late payment applies."
        data={places}
        onChoose={followPlace}
      />
      <ChoiceField
        form={form}
        name="currency"
        label="Currency"
        description={about}
        data={currencies}
        disabled={isCurrencyFixed}
      />
    </SimpleGrid>
  );
}

function LetterFields({ form }: Part) {
  return (
    <SimpleGrid cols={2} spacing="md">
      <TextAreaField
        form={form}
        name="address"
        label="Address"
        description="Line by line, as on the letterhead."
        minRows={4}
      />
      <Stack gap="md">
        <TextField form={form} name="signatory" label="Who signs" description="The name below each letter." />
        <SimpleGrid cols={2} spacing="md">
          <TextField form={form} name="phone" label="Phone" />
          <TextField form={form} name="email" label="Email" />
        </SimpleGrid>
      </Stack>
    </SimpleGrid>
  );
}

function PaymentFields({ form }: Part) {
  return (
    <SimpleGrid cols={2} spacing="md">
      <TextField
        form={form}
        name="accountName"
        label="Name on the account"
        description="As the bank has it."
      />
      <TextField form={form} name="account" label="Account" description="Sort code and number, or IBAN." />
    </SimpleGrid>
  );
}
