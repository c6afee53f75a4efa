/** Who owes: companies and people, and how to reach them. */
import { idSchema, type DebtorId, type ImportId } from '../basics/ids';
import { localDateSchema, type LocalDate } from '../basics/local-date';
import { lineSchema, textSchema, z } from '../basics/zod';
import type { Channel } from '../notes/state';
import { languages } from './languages';

export const debtorKinds = ['company', 'sole-trader', 'individual'] as const;

/** The law depends on the kind; a ledger file rarely says it, so it stays null until somebody does. */
export type DebtorKind = (typeof debtorKinds)[number];

/** How the kind is called on screen. */
export const debtorKindNames: Readonly<Record<DebtorKind, string>> = {
  company: 'Company',
  'sole-trader': 'Sole trader',
  individual: 'Individual',
};

export const nameSchema = lineSchema(120).refine(
  (s) => s !== '',
  'Who is it? A name is needed to write to them.',
);

export const addressSchema = z.object({
  lines: z.array(lineSchema(120)).max(6),
  city: lineSchema(80),
  postcode: lineSchema(20),
  country: lineSchema(60),
});

export type Address = z.infer<typeof addressSchema>;

/** A person of theirs: who can be asked, and how to reach them. */
export const personSchema = z.object({
  name: lineSchema(120).refine((s) => s !== '', 'What are they called? Without a name, take the line out.'),
  /** What they do there: `Accounts`, `Daughter`. */
  role: lineSchema(80),
  phone: lineSchema(40),
  email: lineSchema(120),
});

/** A label says which it is: `Mobile`, `Accounts`, `Workshop`. It may be empty. */
const label = lineSchema(40);

/** How a debtor can like to be reached best. */
export const reachedBy = ['phone', 'email', 'text', 'letter', 'visit'] as const satisfies readonly Channel[];

/** What is known of a debtor; every text may be empty except the name. */
export const debtorDetailsSchema = z.object({
  name: nameSchema,
  kind: z.enum(debtorKinds).nullable(),
  /** The first is the one to ask for. */
  people: z.array(personSchema).max(20),
  phones: z.array(z.object({ label, number: lineSchema(40) })).max(10),
  emails: z.array(z.object({ label, address: lineSchema(120) })).max(10),
  /** Letters go to the first. */
  addresses: z.array(addressSchema.extend({ label })).max(10),
  accountNumber: lineSchema(60),
  /** How they like to be reached best; null when nobody has asked. */
  prefers: z.enum(reachedBy).nullable(),
  /** When they like to be reached, in words: `mornings, not Fridays`. */
  hours: lineSchema(120),
  /** The language they speak: `en`, `pl`; null when it was not said. */
  language: z.enum(languages).nullable(),
  /** Days they have to pay from an invoice's date; null for what the business gives everybody. */
  termsDays: z.int().min(0, 'Days are 0 or more.').max(365, 'A year at most.').nullable(),
  tags: z.array(lineSchema(40)).max(20),
  /** How a letter opens: `Dear Mrs Howe`; empty for `Dear` and the person to ask for. */
  greeting: lineSchema(120),
  /** For whoever writes to them; stands beside the page and is never printed. */
  letterNotes: textSchema(2_000),
});

export type DebtorDetails = z.infer<typeof debtorDetailsSchema>;

/** A debtor of whom nothing is known yet. */
export const noDetails: DebtorDetails = {
  name: '',
  kind: null,
  people: [],
  phones: [],
  emails: [],
  addresses: [],
  accountNumber: '',
  prefers: null,
  hours: '',
  language: null,
  termsDays: null,
  tags: [],
  greeting: '',
  letterNotes: '',
};

export const debtorSchema = debtorDetailsSchema.extend({
  id: idSchema<DebtorId>(),
  /** The import that brought them, as long as nobody has changed their details since. */
  importId: idSchema<ImportId>().nullable(),
  /** Since when they are off the list; null while they stand on it. */
  archived: z.object({ on: localDateSchema, at: z.string(), by: z.string() }).nullable(),
});

export type Debtor = Readonly<z.infer<typeof debtorSchema>>;

/** Somebody who turned out to be a debtor the book had already: off the list, their details kept. */
export interface MergedDebtor {
  readonly debtor: Debtor;
  /** The debtor who has their records now. */
  readonly into: DebtorId;
  readonly on: LocalDate;
  readonly at: string;
  readonly by: string;
  /** Where on the list they stood, from 0; and their records, by table. So that undoing it is exact. */
  readonly place: number;
  readonly moved: Moved;
}

/** Ids of records by the table they stand in. */
export type Moved = Readonly<Record<string, readonly string[]>>;

/** Two who look alike, and are not the same. */
export interface KeptApart {
  readonly oneId: DebtorId;
  readonly otherId: DebtorId;
  readonly on: LocalDate;
  readonly by: string;
}

/** When a debtor was put into the archive, or brought back, and by whom. */
export type ArchiveStamp = NonNullable<Debtor['archived']>;

/** A time in the archive that is over. */
interface ArchiveStay {
  readonly from: ArchiveStamp;
  readonly until: ArchiveStamp;
}

export interface DebtorsState {
  readonly debtors: Readonly<Record<DebtorId, Debtor>>;
  readonly mergedDebtors: Readonly<Record<DebtorId, MergedDebtor>>;
  /** By the ids of both (`pairKey`). */
  readonly keptApart: Readonly<Record<string, KeptApart>>;
  /** The times that are over; one that goes on stands with the debtor. */
  readonly archiveStays: Readonly<Record<DebtorId, readonly ArchiveStay[]>>;
}

export const noDebtors: DebtorsState = { debtors: {}, mergedDebtors: {}, keptApart: {}, archiveStays: {} };

/** How two spellings of a name are told to be the same: case, accents' form and spacing do not count. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
