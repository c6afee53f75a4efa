/** Notes, and what was promised on them, in the words of the trail. */
import { sayFullDay } from '../basics/date-text';
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { sayMoney } from '../basics/money-text';
import type { BookEvent } from '../book/event';
import { sayDespite } from '../letters/safe-to-send';
import { sayContact } from '../notes/say-contact';
import type { Note } from '../notes/state';
import { profileOf } from '../profile/state';
import type { PaymentPromise } from '../promises/state';
import type { Known } from './known';
import { sayDispute, sayWhy } from './say-stops';

/** So many of those written down at once are told one by one: the rest stand on their debtors' timelines. */
const TOLD = 200;

/** What follows from it stands before the words: a list shows the beginning, and words can be many. */
export function sayNote(did: string, note: Note, known: Known, events: readonly BookEvent[]): string {
  const given = events.find((event) => event.type === 'promise.made' || event.type === 'promise.withdrawn');
  const raised = events.find((event) => event.type === 'dispute.raised' || event.type === 'dispute.put-back');
  const dispute = raised && ('dispute' in raised ? raised.dispute : raised.was);
  const parts = [
    given && sayPromise(given.promise, known),
    dispute && `disputes ${sayDispute(dispute, known)}`,
    note.followUp && `back to it ${day(note.followUp.on, known)}${sayWhy(note.followUp.words)}`,
    note.writing && sayDespite(note.writing),
    `“${note.words}”`,
  ];
  return `${did} ${nameOf(note.debtorId, known)} (${sayHow(note)}): ${parts.filter(Boolean).join('; ')}`;
}

/** `Noted for each of 2 debtors (letter, sent): Mrs Howe “Statement as at …”; Bramble & Lane “Statement as at …”`. */
export function sayNotes(did: string, notes: readonly [Note, ...Note[]], known: Known): string {
  const told = notes
    .slice(0, TOLD)
    .map(({ debtorId, words }) => `${nameOf(debtorId, known)} “${words}”`)
    .join('; ');
  const more = notes.length > TOLD ? `; and ${notes.length - TOLD} more` : '';
  return `${did} each of ${notes.length} debtors (${sayHow(notes[0])}): ${told}${more}`;
}

export function sayPromise({ amount, by }: PaymentPromise, known: Known): string {
  const { currency, locale } = profileOf(known);
  return `promised ${sayMoney(amount, currency, locale)} by ${day(by, known)}`;
}

function sayHow(note: Note): string {
  const contact = sayContact(note);
  return `${contact.charAt(0).toLowerCase()}${contact.slice(1)}`;
}

function nameOf(debtorId: DebtorId, { debtors }: Known): string {
  return debtors[debtorId]?.name ?? 'a debtor';
}

function day(on: LocalDate, known: Known): string {
  return sayFullDay(on, profileOf(known).locale);
}
