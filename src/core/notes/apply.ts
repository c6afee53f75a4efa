/** How the notes' events change their slice. */
import type { Draft } from '../basics/draft';
import type { NoteRecorded, NoteWithdrawn } from './events';
import type { NotesState } from './state';

export function applyNoteRecorded(draft: Draft<NotesState>, event: NoteRecorded): void {
  draft.notes[event.note.id] = event.note;
}

export function applyNoteWithdrawn(draft: Draft<NotesState>, event: NoteWithdrawn): void {
  delete draft.notes[event.note.id];
}
