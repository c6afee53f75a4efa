/** The words of a trail entry: what somebody did, for people who were not there. Made in this one place. */
import { sayDespite } from '../letters/safe-to-send';
import { sayLetters } from '../letters/say-numbers';
import type { Attachment } from '../attachments/state';
import { sayBytes } from '../basics/byte-text';
import { sayFullDay } from '../basics/date-text';
import type { DebtorId, PlanId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import type { Cents } from '../basics/money';
import { sayMoney } from '../basics/money-text';
import type { BookEvent, EventOf } from '../book/event';
import { leadOf } from '../book/lead-event';
import { sayCircumstances } from '../circumstances/say';
import type { Circumstances } from '../circumstances/state';
import { sayTemplate } from '../letters/kinds';
import { sayBudget } from '../budgets/say-budget';
import type { Budget } from '../budgets/state';
import type { Note } from '../notes/state';
import { changeNames } from '../plans/say-change';
import { lineWords, versionWords } from '../plans/say-version';
import {
  currentVersion,
  type Plan,
  type PlanSignature,
  type PlanStep,
  type PlanVersion,
} from '../plans/state';
import { profileOf } from '../profile/state';
import type { Known } from './known';
import { sayDebtorChanges, sayProfileChanges } from './say-changes';
import {
  numberOf,
  sayAllocated,
  sayAssigned,
  sayCredit,
  sayPutBack,
  sayRecorded,
  sayRefunded,
  sayReversed,
  sayWriteOff,
} from './say-money';
import { sayNote, sayNotes, sayPromise } from './say-notes';
import { sayDispute, sayHoldWhole, sayWhy } from './say-stops';
import type { TrailRow } from './trail-row';

export type Said = Pick<TrailRow, 'kind' | 'words' | 'debtorId'>;

type Teller<Type extends BookEvent['type']> = (
  event: EventOf<Type>,
  known: Known,
  /** All events of the entry. */
  events: readonly BookEvent[],
) => Said;

/** One for each event, so that the compiler names the one that is missing. */
const tellers: { readonly [Type in BookEvent['type']]: Teller<Type> } = {
  'book.created': ({ profile, isSample }) =>
    business(`Created the ${isSample ? 'sample book' : 'book'} of ${profile.name}`),
  'profile.changed': (event) => business(sayProfileChanges(event)),
  'profile.changed-back': (event) => business(sayProfileChanges(event, ' back')),
  'stationery.changed': () => business('Changed how letters look'),
  'stationery.changed-back': () => business('Changed back how letters look'),
  'debtor.added': ({ debtor }) => said('debtor', debtor.id, `Added ${debtor.name}`),
  'debtor.changed': (event) => said('debtor', event.is.id, sayDebtorChanges(event)),
  'debtor.changed-back': (event) => said('debtor', event.is.id, sayDebtorChanges(event, ' back')),
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
  'invoice.recorded': ({ invoice: { debtorId, number, amount, importId } }, known) =>
    said(
      importId ? 'import' : 'money',
      debtorId,
      `Recorded ${number}, ${money(amount, known)}, for ${nameOf(debtorId, known)}`,
    ),
  'invoice.restated': ({ is }) => said('import', null, `Changed what is said of ${is.number}`),
  'invoice.withdrawn': ({ invoiceId }, known) => {
    const debtorId = known.invoices[invoiceId]?.debtorId;
    const whose = debtorId ? ` of ${nameOf(debtorId, known)}` : '';
    return said('money', debtorId ?? null, `Took back ${numberOf(invoiceId, known)}${whose}`);
  },
  'payment.recorded': ({ payment }, known) => said('money', payment.debtorId, sayRecorded(payment, known)),
  'payment.allocated': ({ is }, known) => said('money', is.debtorId, sayAllocated(is, known)),
  'payment.assigned': ({ was, is }, known) => said('money', is.debtorId, sayAssigned(was, is, known)),
  'payment.reversed': ({ is }, known) => said('money', is.debtorId, sayReversed(is, known)),
  'payment.refunded': ({ is }, known) => said('money', is.debtorId, sayRefunded(is, known)),
  'payment.put-back': ({ was, is }, known) => said('money', was.debtorId, sayPutBack(was, is, known)),
  'credit.allocated': ({ is }, known) => said('money', is.debtorId, sayCredit(is, known)),
  'credit.put-back': ({ was, is }, known) =>
    said('money', was.debtorId, `Took that back. ${sayCredit(is ?? { ...was, shares: [] }, known)}`),
  'write-off.recorded': ({ writeOff }, known) =>
    said('money', writeOff.debtorId, `Wrote off ${sayWriteOff(writeOff, known)}`),
  'write-off.reversed': ({ is }, known) =>
    said('money', is.debtorId, `Reversed the write-off of ${sayWriteOff(is, known)}`),
  'write-off.put-back': ({ was, is }, known) =>
    said(
      'money',
      was.debtorId,
      `${is ? 'Wrote off again' : 'Took back the write-off of'} ${sayWriteOff(was, known)}`,
    ),
  'ledger.imported': ({ import: { fileName } }, _known, events) =>
    said('import', null, `Imported “${fileName}”${sayCounts(events)}`),
  'import.undone': ({ importId }, { imports }, events) =>
    said('import', null, `Took back the import “${imports[importId]?.fileName ?? ''}”${sayCounts(events)}`),
  'note.recorded': ({ note }, ...rest) => sayNoted('Noted for', note, ...rest),
  'note.withdrawn': ({ note }, ...rest) => sayNoted('Took back the note for', note, ...rest),
  'note.corrected': ({ is }, ...rest) => sayNoted('Corrected the note for', is, ...rest),
  'note.uncorrected': ({ is }, ...rest) => sayNoted('Took back the correction of the note for', is, ...rest),
  'promise.made': ({ promise }, known) =>
    said('note', promise.debtorId, `${nameOf(promise.debtorId, known)} ${sayPromise(promise, known)}`),
  'promise.withdrawn': ({ promise }, known) =>
    said(
      'note',
      promise.debtorId,
      `Took back that ${nameOf(promise.debtorId, known)} ${sayPromise(promise, known)}`,
    ),
  'dispute.raised': ({ dispute }, known) =>
    said(
      'dispute',
      dispute.debtorId,
      `${nameOf(dispute.debtorId, known)} disputes ${sayDispute(dispute, known)}`,
    ),
  'dispute.resolved': ({ is }, known) =>
    said(
      'dispute',
      is.debtorId,
      `Resolved with ${nameOf(is.debtorId, known)}${sayWhy(is.resolution?.words)}; it was ${sayDispute(is, known)}`,
    ),
  'dispute.put-back': ({ was, is }, known) =>
    said(
      'dispute',
      was.debtorId,
      `Took back ${is ? 'the end of the' : 'the'} dispute of ${nameOf(was.debtorId, known)}: ${sayDispute(was, known)}`,
    ),
  'hold.placed': ({ hold }, known) =>
    said('hold', hold.debtorId, `Put ${nameOf(hold.debtorId, known)} on hold: ${sayHoldWhole(hold, known)}`),
  'hold.lifted': ({ is }, known) =>
    said(
      'hold',
      is.debtorId,
      `Lifted the hold of ${nameOf(is.debtorId, known)}${sayWhy(is.lifted?.words)}; it was ${sayHoldWhole(is, known)}`,
    ),
  'hold.put-back': ({ was, is }, known) =>
    said(
      'hold',
      was.debtorId,
      `Took back ${is ? 'the lifting of the' : 'the'} hold of ${nameOf(was.debtorId, known)}: ${sayHoldWhole(was, known)}`,
    ),
  'plan.proposed': ({ plan }, known) =>
    said('plan', plan.debtorId, `Offered ${nameOf(plan.debtorId, known)} a plan: ${sayLines(plan, known)}`),
  'plan.agreed': ({ planId, agreed }, known) =>
    ofPlan(planId, known, 'Agreed', agreed.who && ` by ${agreed.who}`),
  'plan.signed': ({ planId, signed }, known) => ofPlan(planId, known, 'Signed', sayPaper(signed, known)),
  'plan.changed': ({ planId, version }, known) =>
    ofPlan(planId, known, 'Changed', sayChanged(version, known)),
  'plan.concession-given': ({ planId }, known) => ofPlan(planId, known, 'Wrote off the agreed rest of'),
  'plan.refused': ({ planId, ended }, known) => ofPlan(planId, known, 'Noted the no to', sayWhy(ended.words)),
  'plan.withdrawn': ({ planId, ended }, known) => ofPlan(planId, known, 'Withdrew', sayWhy(ended.words)),
  'plan.ended': ({ planId, ended }, known) =>
    ofPlan(planId, known, ended.how === 'broken' ? 'Ended as not kept' : 'Ended', sayWhy(ended.words)),
  'plan.stepped-back': ({ planId, step }, known) => ofPlan(planId, known, tookBack[step]),
  'letter.issued': ({ letter }, known) =>
    said(
      'letter',
      letter.debtorId,
      `Issued letter ${letter.number} to ${nameOf(letter.debtorId, known)}: ${[`“${letter.content.subject}”`, sayDespite(letter)].filter(Boolean).join(', ')}`,
    ),
  'letter.reprinted': ({ reprint: { debtorId, number, despiteHold } }, known) =>
    said(
      'letter',
      debtorId,
      `Printed letter ${number} to ${nameOf(debtorId, known)} again, although they are on hold: “${despiteHold}”`,
    ),
  'letters.posted': ({ postings }) => {
    const [first] = postings;
    const one = postings.length === 1 && first ? first.debtorId : null;
    return said('letter', one, `Noted as posted: ${sayLetters(postings.map(({ number }) => number))}`);
  },
  'letters.unposted': ({ postingIds: { length } }) =>
    said('letter', null, `Took back that ${length === 1 ? 'a letter was' : `${length} letters were`} posted`),
  'template.saved': ({ id }) => said('letter', null, `Changed the words of the ${sayTemplate(id)}`),
  'template.restored': ({ id }) => said('letter', null, `Went back to our words for the ${sayTemplate(id)}`),
  'template.put-back': ({ id }) =>
    said('letter', null, `Took back what was changed in the ${sayTemplate(id)}`),
  'person.erased': ({ erasure: { debtorId, reason, before } }) =>
    said(
      'debtor',
      debtorId,
      `Erased the data of a person: “${reason}”. Before it the trail ended with entry ${before.entries}, hash ${before.head}`,
    ),
  'circumstances.recorded': ({ is }, known) => sayTold('Recorded', is, known),
  'circumstances.changed': ({ is }, known) => sayTold('Recorded anew', is, known),
  'circumstances.closed': ({ is }, known) => sayTold('Closed', is, known),
  'circumstances.put-back': ({ was }, known) => sayTold('Took back', was, known),
  'budget.recorded': ({ budget }, known) => sayTheirBudget('Recorded for', budget, known),
  'budget.removed': ({ budget }, known) => sayTheirBudget('Took back for', budget, known),
  'attachment.added': ({ attachment }, known) => sayFile('Attached', attachment, 'to', known),
  'attachment.removed': ({ attachment }, known) => sayFile('Took', attachment, 'off the page of', known),
  'attachment.restored': ({ attachment }, known) => sayFile('Put', attachment, 'back with', known),
  'attachment.withdrawn': ({ attachment }, known) => sayFile('Took back', attachment, 'from', known),
};

const tookBack: Readonly<Record<PlanStep, string>> = {
  proposed: 'Took back the offer of',
  agreed: 'Took back the yes to',
  signed: 'Took back the signing of',
  changed: 'Took back the change of',
  'concession-given': 'Took back the write-off of the agreed rest of',
  refused: 'Took back the no to',
  broken: 'Took back the end of',
  ended: 'Took back the end of',
  withdrawn: 'Took back the withdrawal of',
};

/** Says one entry, given what was known before it. */
export function sayEntry(events: readonly BookEvent[], known: Known): Said {
  const lead = leadOf(events);
  if (!lead) return business('Changed nothing');
  // The table is total and keyed by the type; TypeScript can't follow that through a union.
  const teller = tellers[lead.type] as Teller<BookEvent['type']>;
  return teller(lead, known, events);
}

function said(kind: Said['kind'], debtorId: DebtorId | null, words: string): Said {
  return { kind, debtorId, words };
}

function business(words: string): Said {
  return said('business', null, words);
}

function nameOf(debtorId: DebtorId, { debtors }: Known): string {
  return debtors[debtorId]?.name ?? 'a debtor';
}

function money(amount: Cents, known: Known): string {
  const { currency, locale } = profileOf(known);
  return sayMoney(amount, currency, locale);
}

/** The whole date: a trail is read in other years too. */
function day(on: LocalDate, known: Known): string {
  return sayFullDay(on, profileOf(known).locale);
}

/** Of many at once it is about nobody. */
function sayNoted(did: string, note: Note, known: Known, events: readonly BookEvent[]): Said {
  const [first, ...others] = events.flatMap((event) =>
    event.type === 'note.recorded' || event.type === 'note.withdrawn' ? event.note : [],
  );
  if (first && others.length > 0) return said('note', null, sayNotes(did, [first, ...others], known));
  return said('note', note.debtorId, sayNote(did, note, known, events));
}

function sayTold(did: string, circumstances: Circumstances, known: Known): Said {
  const { debtorId } = circumstances;
  return said('note', debtorId, `${did} for ${nameOf(debtorId, known)}: ${sayCircumstances(circumstances)}`);
}

function sayTheirBudget(did: string, budget: Budget, known: Known): Said {
  const { debtorId } = budget;
  const words = `${did} ${nameOf(debtorId, known)}: ${sayBudget(budget, profileOf(known).locale)}`;
  return said('note', debtorId, words);
}

/** With the beginning of its hash, by which it can be told from another of that name. */
function sayFile(
  did: string,
  { debtorId, name, bytes, hash }: Attachment,
  where: string,
  known: Known,
): Said {
  const size = sayBytes(bytes, profileOf(known).locale);
  const words = `${did} “${name}” ${where} ${nameOf(debtorId, known)} (${size}, ${hash.slice(0, 8)})`;
  return said('file', debtorId, words);
}

function ofPlan(planId: PlanId, known: Known, did: string, more = ''): Said {
  const plan = known.plans[planId];
  if (!plan) return said('plan', null, `${did} a plan`);
  const whom = nameOf(plan.debtorId, known);
  return said('plan', plan.debtorId, `${did} the plan with ${whom}${more}: ${sayLines(plan, known)}`);
}

function sayLines(plan: Plan, known: Known): string {
  const { currency, locale } = profileOf(known);
  return versionWords(currentVersion(plan), currency, locale);
}

function sayPaper({ on, who, where }: PlanSignature, known: Known): string {
  return `${who && ` by ${who}`} ${day(on, known)}${where && `, paper in “${where}”`}`;
}

/** The new lines stand here, since what is known of the plan is still what it was before. */
function sayChanged({ change, words, lines, agreed }: PlanVersion, known: Known): string {
  const who = agreed?.who ? `, agreed with ${agreed.who}` : '';
  const now = lineWords(lines, profileOf(known).currency, profileOf(known).locale);
  return ` (${change ? changeNames[change.kind].toLowerCase() : 'new'}${sayWhy(words)}${who}) to ${now}; it was`;
}

/** What an import brought, or what left with it: `: 2 debtors, 3 invoices, 1 invoice changed`; it may be nothing. */
function sayCounts(events: readonly BookEvent[]): string {
  const count = (...types: BookEvent['type'][]) => events.filter(({ type }) => types.includes(type)).length;
  const debtors = count('debtor.added', 'debtor.withdrawn');
  const invoices = count('invoice.recorded', 'invoice.withdrawn');
  const restated = events.filter((event) => event.type === 'invoice.restated');
  const gone = restated.filter(({ because }) => because === 'gone').length;
  const changed = restated.length - gone;
  const counts = [
    debtors > 0 && sayNumber(debtors, 'debtor'),
    invoices > 0 && sayNumber(invoices, 'invoice'),
    changed > 0 && `${sayNumber(changed, 'invoice')} changed`,
    gone > 0 && `${sayNumber(gone, 'invoice')} no longer owed`,
  ].filter(Boolean);
  return counts.length > 0 ? `: ${counts.join(', ')}` : '';
}

function sayNumber(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
