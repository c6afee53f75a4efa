/** The words of the trail for contacts, with what followed from each. */
import type { DisputePutBack, DisputeRaised } from '../disputes/events';
import { sayDispute } from '../disputes/tell';
import { sayDespite } from '../letters/safe-to-send';
import type { PromiseEvent } from '../promises/events';
import { sayPromise } from '../promises/tell';
import type { Known } from '../telling/known';
import {
  dayOf,
  nameOf,
  ofTypes,
  said,
  sayWhy,
  type EntryEvents,
  type Said,
  type Tellers,
} from '../telling/telling';
import type { NoteEvent, NoteRecorded, NoteWithdrawn } from './events';
import { sayContact } from './say-contact';
import type { Note } from './state';

export const noteTellers: Tellers<NoteEvent> = {
  'note.recorded': ({ note }, ...rest) => tell('Noted for', note, ...rest),
  'note.withdrawn': ({ note }, ...rest) => tell('Took back the note for', note, ...rest),
  'note.corrected': ({ is }, ...rest) => tell('Corrected the note for', is, ...rest),
  'note.uncorrected': ({ is }, ...rest) => tell('Took back the correction of the note for', is, ...rest),
};

/** So many of those written down at once are told one by one: the rest stand on their debtors' timelines. */
const TOLD = 200;

/** Of many at once it is about nobody. */
function tell(did: string, note: Note, known: Known, entry: EntryEvents): Said {
  const events = ofTypes<NoteRecorded | NoteWithdrawn>(entry, 'note.recorded', 'note.withdrawn');
  if (events.length > 1) return said('note', null, sayNotes(did, events, note, known));
  return said('note', note.debtorId, sayNote(did, note, known, entry));
}

/** What follows from it stands before the words: a list shows the beginning, and words can be many. */
function sayNote(did: string, note: Note, known: Known, entry: EntryEvents): string {
  const [given] = ofTypes<PromiseEvent>(entry, 'promise.made', 'promise.withdrawn');
  const [raised] = ofTypes<DisputeRaised | DisputePutBack>(entry, 'dispute.raised', 'dispute.put-back');
  const dispute = raised && ('dispute' in raised ? raised.dispute : raised.was);
  const parts = [
    given && sayPromise(given.promise, known),
    dispute && `disputes ${sayDispute(dispute, known)}`,
    note.followUp && `back to it ${dayOf(note.followUp.on, known)}${sayWhy(note.followUp.words)}`,
    note.writing && sayDespite(note.writing),
    `“${note.words}”`,
  ];
  return `${did} ${nameOf(note.debtorId, known)} (${sayHow(note)}): ${parts.filter(Boolean).join('; ')}`;
}

/** `Noted for each of 2 debtors (letter, sent): Mrs Howe “Statement as at …”; Bramble & Lane “Statement as at …”`. */
function sayNotes(
  did: string,
  events: readonly (NoteRecorded | NoteWithdrawn)[],
  first: Note,
  known: Known,
): string {
  const told = events
    .slice(0, TOLD)
    .map(({ note: { debtorId, words } }) => `${nameOf(debtorId, known)} “${words}”`)
    .join('; ');
  const more = events.length > TOLD ? `; and ${events.length - TOLD} more` : '';
  return `${did} each of ${events.length} debtors (${sayHow(first)}): ${told}${more}`;
}

function sayHow(note: Note): string {
  const contact = sayContact(note);
  return `${contact.charAt(0).toLowerCase()}${contact.slice(1)}`;
}
