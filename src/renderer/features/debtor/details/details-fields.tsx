/** The fields of a debtor's details, grouped by what they are needed for. */
import { SimpleGrid } from '@mantine/core';
import { channelNames } from '#core/notes/say-contact';
import { languages } from '#core/debtors/languages';
import { debtorKindNames, debtorKinds, reachedBy } from '#core/debtors/state';
import { Card } from '../../../ui/card';
import { ChoiceField, TextAreaField, TextField } from '../../../ui/form';
import { optionsOf } from '../../../ui/options';
import { FormRows, heading, type DetailsForm } from './form-rows';

const unsaid = { value: '', label: 'Not known yet' };
const kinds = [unsaid, ...optionsOf(debtorKinds, debtorKindNames)];
const ways = [unsaid, ...optionsOf(reachedBy, channelNames)];
const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const tongues = [unsaid, ...languages.map((value) => ({ value, label: languageNames.of(value) ?? value }))];

interface Part {
  readonly form: DetailsForm;
}

export function DetailsFields({ form }: Part) {
  return (
    <>
      <WhoCard form={form} />
      <Card title="Whom to ask for">
        <PeopleRows form={form} />
      </Card>
      <ReachCard form={form} />
      <Card title="Addresses">
        <AddressRows form={form} />
      </Card>
      <LettersCard form={form} />
    </>
  );
}

function WhoCard({ form }: Part) {
  return (
    <Card title="Who they are">
      <SimpleGrid cols={2} spacing="md">
        <TextField form={form} name="name" label="Name" required />
        <ChoiceField form={form} name="kind" label="What they are" data={kinds} />
        <TextField form={form} name="accountNumber" label="Account number" />
        <SimpleGrid cols={2} spacing="md">
          <TextField form={form} name="termsDays" label="Days to pay" inputMode="numeric" />
          <ChoiceField form={form} name="language" label="Language" data={tongues} />
        </SimpleGrid>
      </SimpleGrid>
      <TextField
        form={form}
        name="tags"
        label="Tags"
        description="Words of your own to find them by, with commas between."
        mt="md"
      />
    </Card>
  );
}

function PeopleRows({ form }: Part) {
  return (
    <FormRows form={form} name="people" noun="person" max={20}>
      {(at) => (
        <SimpleGrid cols={4} spacing="xs">
          <TextField form={form} name={`people.${at}.name`} {...heading(at, 'Name', 'Name of person')} />
          <TextField form={form} name={`people.${at}.role`} {...heading(at, 'Role', 'Role of person')} />
          <TextField form={form} name={`people.${at}.phone`} {...heading(at, 'Phone', 'Phone of person')} />
          <TextField form={form} name={`people.${at}.email`} {...heading(at, 'Email', 'Email of person')} />
        </SimpleGrid>
      )}
    </FormRows>
  );
}

function ReachCard({ form }: Part) {
  return (
    <Card title="Where to reach them">
      <SimpleGrid cols={2} spacing="md">
        <PhoneRows form={form} />
        <EmailRows form={form} />
        <ChoiceField form={form} name="prefers" label="Best reached by" data={ways} />
        <TextField
          form={form}
          name="hours"
          label="When it suits them"
          placeholder="Mornings, not on Fridays"
        />
      </SimpleGrid>
    </Card>
  );
}

function PhoneRows({ form }: Part) {
  return (
    <FormRows form={form} name="phones" noun="phone" max={10}>
      {(at) => (
        <SimpleGrid cols={2} spacing="xs">
          <TextField form={form} name={`phones.${at}.number`} {...heading(at, 'Phone', 'Phone number')} />
          <TextField
            form={form}
            name={`phones.${at}.label`}
            {...heading(at, 'Which', 'Which phone')}
            placeholder="Mobile"
          />
        </SimpleGrid>
      )}
    </FormRows>
  );
}

function EmailRows({ form }: Part) {
  return (
    <FormRows form={form} name="emails" noun="email" max={10}>
      {(at) => (
        <SimpleGrid cols={2} spacing="xs">
          <TextField form={form} name={`emails.${at}.address`} {...heading(at, 'Email', 'Email address')} />
          <TextField
            form={form}
            name={`emails.${at}.label`}
            {...heading(at, 'Which', 'Which email')}
            placeholder="Accounts"
          />
        </SimpleGrid>
      )}
    </FormRows>
  );
}

function AddressRows({ form }: Part) {
  return (
    <FormRows form={form} name="addresses" noun="address" max={10}>
      {(at) => (
        <div className="details-address">
          <TextAreaField
            form={form}
            name={`addresses.${at}.street`}
            label="Street"
            aria-label={`Street of address ${at + 1}`}
            description={at === 0 ? 'Line by line, as on an envelope. Letters go here.' : undefined}
            minRows={2}
          />
          <SimpleGrid cols={4} spacing="xs">
            <TextField form={form} name={`addresses.${at}.city`} {...place('Town', at)} />
            <TextField form={form} name={`addresses.${at}.postcode`} {...place('Postcode', at)} />
            <TextField form={form} name={`addresses.${at}.country`} {...place('Country', at)} />
            <TextField form={form} name={`addresses.${at}.label`} {...place('Which', at)} />
          </SimpleGrid>
        </div>
      )}
    </FormRows>
  );
}

function LettersCard({ form }: Part) {
  return (
    <Card title="For letters">
      <SimpleGrid cols={2} spacing="md">
        <TextField
          form={form}
          name="greeting"
          label="How letters open"
          description="Empty: “Dear” and the person to ask for."
          placeholder="Dear Mrs Howe"
        />
        <TextAreaField
          form={form}
          name="letterNotes"
          label="Notes for letters"
          description="For whoever writes; never printed."
          minRows={1}
        />
      </SimpleGrid>
    </Card>
  );
}

/** An address takes several lines, so each has its headings. */
function place(label: string, at: number) {
  return { label, 'aria-label': `${label} of address ${at + 1}` };
}
