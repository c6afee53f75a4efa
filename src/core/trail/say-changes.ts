/** Which details an entry changed, by name: what they say now stands on the debtor's page. */
import type { Debtor, DebtorDetails } from '../debtors/state';
import type { Profile } from '../profile/state';

const debtorFields: Readonly<Record<keyof DebtorDetails, string>> = {
  name: 'name',
  kind: 'what they are',
  people: 'people',
  phones: 'phone',
  emails: 'email',
  addresses: 'address',
  accountNumber: 'account number',
  prefers: 'how to reach them',
  hours: 'when to reach them',
  language: 'language',
  termsDays: 'days to pay',
  tags: 'tags',
  greeting: 'greeting in letters',
  letterNotes: 'notes for letters',
};

const profileFields: Readonly<Record<keyof Profile, string>> = {
  name: 'name',
  currency: 'currency',
  locale: 'how dates and amounts are written',
  jurisdiction: 'where it is',
  address: 'address',
  phone: 'phone',
  email: 'email',
  signatory: 'who signs',
  bank: 'bank account',
  grace: 'how long it waits',
};

interface Change<Details> {
  readonly was: Details;
  readonly is: Details;
}

/** `Changed the details of M. Howe: phone, address`, by the name they had. */
export function sayDebtorChanges({ was, is }: Change<Debtor>, back = ''): string {
  return `Changed the details of ${was.name}${back}${sayFields<DebtorDetails>(debtorFields, was, is)}`;
}

export function sayProfileChanges({ was, is }: Change<Profile>, back = ''): string {
  return `Changed the business details${back}${sayFields(profileFields, was, is)}`;
}

/** Details are plain JSON and always written in one order of keys, so their text tells whether they differ. */
function sayFields<Details extends object>(
  names: Readonly<Record<keyof Details, string>>,
  before: Details,
  now: Details,
): string {
  const fields = Object.keys(names) as (keyof Details)[];
  const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(now[field]));
  return changed.length === 0 ? '' : `: ${changed.map((field) => names[field]).join(', ')}`;
}
