/** The words of the trail for contacts, with what followed from each. */
import type { DisputePutBack, DisputeRaised } from '../disputes/events';
import { sayDispute } from '../disputes/tell';
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
import type { NoteEvent } from './events';
import { sayContact } from './say-contact';
import type { Note } from './state';

export const noteTellers: Tellers<NoteEvent> = {
  'note.recorded': ({ note }, ...rest) => sayNote('Noted for', note, ...rest),
  'note.withdrawn': ({ note }, ...rest) => sayNote('Took back the note for', note, ...rest),
  'note.corrected': ({ is }, ...rest) => sayNote('Corrected the note for', is, ...rest),
  'note.uncorrected': ({ is }, ...rest) => sayNote('Took back the correction of the note for', is, ...rest),
};

/** What follows from it stands before the words: a list shows the beginning, and words can be many. */
function sayNote(did: string, note: Note, known: Known, entry: EntryEvents): Said {
  const [given] = ofTypes<PromiseEvent>(entry, 'promise.made', 'promise.withdrawn');
  const [raised] = ofTypes<DisputeRaised | DisputePutBack>(entry, 'dispute.raised', 'dispute.put-back');
  const dispute = raised && ('dispute' in raised ? raised.dispute : raised.was);
  const contact = sayContact(note);
  const parts = [
    given && sayPromise(given.promise, known),
    dispute && `disputes ${sayDispute(dispute, known)}`,
    note.followUp && `back to it ${dayOf(note.followUp.on, known)}${sayWhy(note.followUp.words)}`,
    `“${note.words}”`,
  ];
  const how = `${contact.charAt(0).toLowerCase()}${contact.slice(1)}`;
  const whom = nameOf(note.debtorId, known);
  return said('note', note.debtorId, `${did} ${whom} (${how}): ${parts.filter(Boolean).join('; ')}`);
}
