/** What a ledger file says of a debtor: less than the book can know of them, and without labels. */
import { lineSchema, z } from '../basics/zod';
import { addressSchema, debtorKinds, nameSchema, noDetails, type DebtorDetails } from './state';

/** Every text may be empty except the name. */
export const ledgerDetailsSchema = z.object({
  name: nameSchema,
  kind: z.enum(debtorKinds).nullable(),
  /** The person to ask for. */
  contact: lineSchema(120),
  emails: z.array(lineSchema(120)).max(10),
  phones: z.array(lineSchema(40)).max(10),
  addresses: z.array(addressSchema).max(10),
  /** The account number the ledger program knows them by, zeros kept. */
  accountNumber: lineSchema(60),
});

export type LedgerDetails = z.infer<typeof ledgerDetailsSchema>;

/** As the book takes it. */
export function fromLedger({ contact, emails, phones, addresses, ...said }: LedgerDetails): DebtorDetails {
  return {
    ...noDetails,
    ...said,
    people: contact === '' ? [] : [{ name: contact, role: '', phone: '', email: '' }],
    phones: phones.map((number) => ({ label: '', number })),
    emails: emails.map((address) => ({ label: '', address })),
    addresses: addresses.map((address) => ({ ...address, label: '' })),
  };
}
