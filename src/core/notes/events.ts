/** What has happened to notes. */
import type { Note } from './state';

export interface NoteRecorded {
  readonly type: 'note.recorded';
  readonly v: 1;
  readonly note: Note;
}

export type NoteEvent = NoteRecorded;
