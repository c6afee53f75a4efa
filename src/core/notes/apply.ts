/** How the notes' events change their slice. */
import type { Draft } from '../basics/draft';
import type { NoteCorrected, NoteRecorded, NoteUncorrected, NoteWithdrawn } from './events';
import type { NotesState } from './state';

export function applyNoteRecorded(draft: Draft<NotesState>, event: NoteRecorded): void {
  draft.notes[event.note.id] = event.note;
}

export function applyNoteWithdrawn(draft: Draft<NotesState>, event: NoteWithdrawn): void {
  delete draft.notes[event.note.id];
}

export function applyNoteChanged(draft: Draft<NotesState>, { is }: NoteCorrected | NoteUncorrected): void {
  draft.notes[is.id] = is;
}
