/** From the first version of a debtor's record to the second: several people, labels, how they like to be reached. */

/** As events of version 1 have it. */
interface DebtorV1 {
  readonly contact: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly addresses: readonly object[];
}

/** Lifts the records under these names of an event. Given out: it stays as it is, whatever becomes of the record. */
export function liftDebtors(...fields: readonly string[]) {
  return <Event extends { readonly type: string; readonly v: number }>(older: Event): Event => {
    const records = older as unknown as Readonly<Record<string, DebtorV1>>;
    const lifted = fields.map((field) => [field, liftDebtor(records[field] as DebtorV1)]);
    return { ...older, ...(Object.fromEntries(lifted) as object), v: 2 };
  };
}

function liftDebtor({ contact, phones, emails, addresses, ...same }: DebtorV1): object {
  return {
    ...same,
    people: contact === '' ? [] : [{ name: contact, role: '', phone: '', email: '' }],
    phones: phones.map((number) => ({ label: '', number })),
    emails: emails.map((address) => ({ label: '', address })),
    addresses: addresses.map((address) => ({ ...address, label: '' })),
    prefers: null,
    hours: '',
    language: null,
    termsDays: null,
    tags: [],
    greeting: '',
    letterNotes: '',
    archived: null,
  };
}

/** A return from the archive of version 1 has no day; it is no line on the timeline. */
export function liftUnarchived<Event extends { readonly v: number }>(older: Event): Event {
  return { ...older, returned: null, v: 2 };
}
