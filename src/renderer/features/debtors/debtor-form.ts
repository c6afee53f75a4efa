/** A new debtor as a form holds it: one text a field, where the book keeps lists. */
import { z } from '#core/basics/zod';
import { debtorDetailsSchema, debtorKinds, type DebtorDetails } from '#core/debtors/state';

const { name, contact, accountNumber, emails, phones, addresses } = debtorDetailsSchema.shape;

export const debtorFormSchema = z
  .object({
    name,
    contact,
    accountNumber,
    kind: z.enum([...debtorKinds, '']),
    phone: phones.element,
    email: emails.element,
    address: z
      .string()
      .transform((text) => text.split('\n').filter((line) => line.trim() !== ''))
      .pipe(addresses.element.shape.lines),
  })
  .transform(({ kind, phone, email, address, ...rest }): DebtorDetails => {
    const lines = { lines: address, city: '', postcode: '', country: '' };
    return {
      ...rest,
      kind: kind === '' ? null : kind,
      phones: phone === '' ? [] : [phone],
      emails: email === '' ? [] : [email],
      addresses: address.length === 0 ? [] : [lines],
    };
  });

export const noDebtorTexts: z.input<typeof debtorFormSchema> = {
  name: '',
  contact: '',
  accountNumber: '',
  kind: '',
  phone: '',
  email: '',
  address: '',
};
