/** Which details an entry changed, by name: what they say now stands on the debtor's page. */
import type { Debtor, DebtorDetails } from '../debtors/state';
import type { Profile } from '../profile/state';

const debtorFields: Readonly<Record<keyof DebtorDetails, string>> = {
  name: 'name',
  kind: 'what they are',
  contact: 'person to ask for',
  phones: 'phone',
  emails: 'email',
  addresses: 'address',
  accountNumber: 'account number',
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
};

/** `Changed the details of M. Howe: phone, address`, by the name they had. */
export function sayDebtorChanges(before: Debtor | undefined, now: DebtorDetails): string {
  return `Changed the details of ${before?.name ?? now.name}${sayFields(debtorFields, before, now)}`;
}

export function sayProfileChanges(before: Profile | null, now: Profile): string {
  return `Changed the business details${sayFields(profileFields, before ?? undefined, now)}`;
}

/** Details are plain JSON and always written in one order of keys, so their text tells whether they differ. */
function sayFields<Details extends object>(
  names: Readonly<Record<keyof Details, string>>,
  before: Details | undefined,
  now: Details,
): string {
  const fields = Object.keys(names) as (keyof Details)[];
  const changed = fields.filter((field) => JSON.stringify(before?.[field]) !== JSON.stringify(now[field]));
  if (before === undefined || changed.length === 0) return '';
  return `: ${changed.map((field) => names[field]).join(', ')}`;
}
