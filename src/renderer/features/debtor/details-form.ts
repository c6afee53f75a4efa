/** A debtor's details as a form holds them: one text a field. Further phones, emails and addresses stay as they are. */
import { z } from '#core/basics/zod';
import { addressSchema, debtorDetailsSchema, debtorKinds, type DebtorDetails } from '#core/debtors/state';

const { name, contact, accountNumber, emails, phones } = debtorDetailsSchema.shape;
const { lines, city, postcode, country } = addressSchema.shape;

const street = z
  .string()
  .transform((text) => text.split('\n').filter((line) => line.trim() !== ''))
  .pipe(lines);

export const detailsFormSchema = z.object({
  name,
  contact,
  accountNumber,
  kind: z.enum([...debtorKinds, '']),
  phone: phones.element,
  email: emails.element,
  street,
  city,
  postcode,
  country,
});

export type DetailsTexts = z.input<typeof detailsFormSchema>;
type DetailsValues = z.output<typeof detailsFormSchema>;

export function detailsTexts(details: DebtorDetails): DetailsTexts {
  const address = details.addresses[0];
  return {
    name: details.name,
    contact: details.contact,
    accountNumber: details.accountNumber,
    kind: details.kind ?? '',
    phone: details.phones[0] ?? '',
    email: details.emails[0] ?? '',
    street: address?.lines.join('\n') ?? '',
    city: address?.city ?? '',
    postcode: address?.postcode ?? '',
    country: address?.country ?? '',
  };
}

export function changedDetails(before: DebtorDetails, values: DetailsValues): DebtorDetails {
  const { name: called, contact: person, accountNumber: account, kind, phone, email } = values;
  const address = {
    lines: values.street,
    city: values.city,
    postcode: values.postcode,
    country: values.country,
  };
  const isAddress = [...address.lines, address.city, address.postcode, address.country].some(
    (text) => text !== '',
  );
  return {
    name: called,
    contact: person,
    accountNumber: account,
    kind: kind === '' ? null : kind,
    phones: withFirst(phone === '' ? null : phone, before.phones),
    emails: withFirst(email === '' ? null : email, before.emails),
    addresses: withFirst(isAddress ? address : null, before.addresses),
  };
}

function withFirst<T>(first: T | null, before: readonly T[]): T[] {
  return [...(first === null ? [] : [first]), ...before.slice(1)];
}
