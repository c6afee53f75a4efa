/** Who owes: companies and people, and how to reach them. */
import { idSchema, type DebtorId, type ImportId } from '../basics/ids';
import { lineSchema, z } from '../basics/zod';

export const debtorKinds = ['company', 'sole-trader', 'individual'] as const;

/** The law depends on the kind; a ledger file rarely says it, so it stays null until somebody does. */
export type DebtorKind = (typeof debtorKinds)[number];

/** How the kind is called on screen. */
export const debtorKindNames: Readonly<Record<DebtorKind, string>> = {
  company: 'Company',
  'sole-trader': 'Sole trader',
  individual: 'Individual',
};

export const addressSchema = z.object({
  lines: z.array(lineSchema(120)).max(6),
  city: lineSchema(80),
  postcode: lineSchema(20),
  country: lineSchema(60),
});

export type Address = z.infer<typeof addressSchema>;

/** What can be told about a debtor; every text may be empty except the name. */
export const debtorDetailsSchema = z.object({
  name: lineSchema(120).refine((s) => s !== '', 'Who is it? A name is needed to write to them.'),
  kind: z.enum(debtorKinds).nullable(),
  /** The person to ask for. */
  contact: lineSchema(120),
  emails: z.array(lineSchema(120)).max(10),
  phones: z.array(lineSchema(40)).max(10),
  /** Letters go to the first. */
  addresses: z.array(addressSchema).max(10),
  /** The account number the ledger program knows them by, zeros kept. */
  accountNumber: lineSchema(60),
});

export type DebtorDetails = z.infer<typeof debtorDetailsSchema>;

export const debtorSchema = debtorDetailsSchema.extend({
  id: idSchema<DebtorId>(),
  /** The import that brought them, as long as nobody has changed their details since. */
  importId: idSchema<ImportId>().nullable(),
});

export type Debtor = Readonly<z.infer<typeof debtorSchema>>;

export interface DebtorsState {
  readonly debtors: Readonly<Record<DebtorId, Debtor>>;
}

export const noDebtors: DebtorsState = { debtors: {} };

/** How two spellings of a name are told to be the same: case, accents' form and spacing do not count. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
