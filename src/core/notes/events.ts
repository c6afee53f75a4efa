/** What has happened to notes. */
import type { Note } from './state';

export interface NoteRecorded {
  readonly type: 'note.recorded';
  readonly v: 1;
  readonly note: Note;
}

/** Taken back whole; what it said stays readable in the trail. */
export interface NoteWithdrawn {
  readonly type: 'note.withdrawn';
  readonly v: 1;
  readonly note: Note;
}

export type NoteEvent = NoteRecorded | NoteWithdrawn;
