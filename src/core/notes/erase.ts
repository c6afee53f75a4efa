/** What the events of notes tell of a person, and how they stand without it. */
import { ERASED_WORDS, onBothSides, type Erasers, type Whose } from '../erasures/erasing';
import type { NoteEvent } from './events';
import type { Note, NoteVersion } from './state';

export const noteErasers: Erasers<NoteEvent> = {
  'note.recorded': (event, whose) => ({ ...event, note: erasedNote(event.note, whose) }),
  'note.withdrawn': (event, whose) => ({ ...event, note: erasedNote(event.note, whose) }),
  'note.corrected': onBothSides(erasedNote),
  'note.uncorrected': onBothSides(erasedNote),
};

function erasedNote(note: Note, { debtorId }: Whose): Note {
  if (note.debtorId !== debtorId) return note;
  return { ...erasedVersion(note), earlier: note.earlier.map(erasedVersion) };
}

function erasedVersion<Version extends NoteVersion>(version: Version): Version {
  const followUp = version.followUp && { ...version.followUp, words: '' };
  return { ...version, person: '', words: ERASED_WORDS, followUp };
}
