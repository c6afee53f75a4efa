/** Whom to ask for and where to reach them: what screens, letters and files ask of a debtor's details. */
import type { DebtorDetails } from './state';

/** The person to ask for; empty when nobody is named. */
export function contactOf({ people }: Pick<DebtorDetails, 'people'>): string {
  return people[0]?.name ?? '';
}

/** Their own first, then those of their people. */
export function phonesOf({ phones, people }: DebtorDetails): string[] {
  return distinct([...phones.map(({ number }) => number), ...people.map(({ phone }) => phone)]);
}

export function emailsOf({ emails, people }: DebtorDetails): string[] {
  return distinct([...emails.map(({ address }) => address), ...people.map(({ email }) => email)]);
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
