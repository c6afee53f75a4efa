/** The words of the trail for debtors. */
import { sayFields } from '../telling/say-fields';
import { nameOf, said, sayNumber, type Said, type Tellers } from '../telling/telling';
import type { DebtorChanged, DebtorChangedBack, DebtorEvent } from './events';
import type { DebtorDetails } from './state';

export const debtorTellers: Tellers<DebtorEvent> = {
  'debtor.added': ({ debtor }) => said('debtor', debtor.id, `Added ${debtor.name}`),
  'debtor.changed': (event) => sayChange(event),
  'debtor.changed-back': (event) => sayChange(event, ' back'),
  'debtor.withdrawn': ({ debtorId }, known) =>
    said('debtor', debtorId, `Took ${nameOf(debtorId, known)} off the list`),
  'debtor.archived': ({ debtorId }, known) =>
    said('debtor', debtorId, `Put ${nameOf(debtorId, known)} into the archive`),
  'debtor.unarchived': ({ debtorId }, known) =>
    said('debtor', debtorId, `Brought ${nameOf(debtorId, known)} back from the archive`),
  'debtors.merged': ({ keepId, otherId, moved }, known) => {
    const count = sayNumber(Object.values(moved).flat().length, 'record');
    const names = `${nameOf(otherId, known)} into ${nameOf(keepId, known)}`;
    return said('debtor', keepId, `Merged ${names}: ${count}`);
  },
  'debtors.parted': ({ keepId, otherId }, known) => {
    const other = known.mergedDebtors[otherId]?.debtor.name ?? 'a debtor';
    return said('debtor', keepId, `Made ${nameOf(keepId, known)} and ${other} two debtors again`);
  },
  'debtors.kept-apart': ({ apart: { oneId, otherId } }, known) =>
    said('debtor', oneId, `Noted that ${nameOf(oneId, known)} and ${nameOf(otherId, known)} are two`),
  'debtors.compared-again': ({ oneId, otherId }, known) =>
    said('debtor', oneId, `Took back that ${nameOf(oneId, known)} and ${nameOf(otherId, known)} are two`),
};

const fields: Readonly<Record<keyof DebtorDetails, string>> = {
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

/** `Changed the details of M. Howe: phone, address`, by the name they had. */
function sayChange({ was, is }: DebtorChanged | DebtorChangedBack, back = ''): Said {
  const changed = sayFields<DebtorDetails>(fields, was, is);
  return said('debtor', is.id, `Changed the details of ${was.name}${back}${changed}`);
}
