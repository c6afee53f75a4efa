/** The business whose book this is: its name, its money, where it lives and how it is paid. */
import { lineSchema, z } from '../basics/zod';
import { graceSchema } from './grace';

/** Where the law that applies is looked up; rule packs are keyed by these. */
export const jurisdictions = [
  'GB-EAW',
  'GB-SCT',
  'GB-NIR',
  'IE',
  'DE',
  'FR',
  'US',
  'AU',
  'NZ',
  'CA',
  'other',
] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

/** How the jurisdiction is called on screen. */
export const jurisdictionNames: Record<Jurisdiction, string> = {
  'GB-EAW': 'England & Wales',
  'GB-SCT': 'Scotland',
  'GB-NIR': 'Northern Ireland',
  IE: 'Ireland',
  DE: 'Germany',
  FR: 'France',
  US: 'United States',
  AU: 'Australia',
  NZ: 'New Zealand',
  CA: 'Canada',
  other: 'Somewhere else',
};

export const profileSchema = z.object({
  name: lineSchema(120).refine((s) => s !== '', 'Give the business a name; it stands on every letter.'),
  /** ISO 4217. One currency a book. */
  currency: z.string().regex(/^[A-Z]{3}$/, 'Choose the currency the invoices are in.'),
  /** BCP 47: how dates and amounts are written, `en-GB`. */
  locale: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
  jurisdiction: z.enum(jurisdictions),
  /** Address lines as they stand on the letterhead, country last. */
  address: z.array(lineSchema(120)).max(8),
  phone: lineSchema(40),
  email: lineSchema(120),
  /** Who signs letters. */
  signatory: lineSchema(120),
  bank: z.object({
    accountName: lineSchema(120),
    /** Sort code and account number, or IBAN: written as the business writes it. */
    account: lineSchema(80),
  }),
  /** How long it waits before something counts as late. */
  grace: graceSchema,
});

/** The business profile; every text may be empty except `name`. */
export type Profile = z.infer<typeof profileSchema>;

export interface ProfileState {
  readonly profile: Profile | null;
  /** A book made to try things out; it says so, and can be thrown away. */
  readonly isSample: boolean;
}

export const noProfile: ProfileState = { profile: null, isSample: false };

/** The profile of a book that has been created. Throws on an empty book: no screen can reach one. */
export function profileOf(state: ProfileState): Profile {
  if (!state.profile) throw new Error('the book has no profile yet');
  return state.profile;
}
