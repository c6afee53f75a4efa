/** What has happened to notes. */
import type { Note } from './state';

export interface NoteRecorded {
  readonly type: 'note.recorded';
  readonly v: 4;
  readonly note: Note;
}

/** Taken back whole; what it said stays readable in the trail. */
export interface NoteWithdrawn {
  readonly type: 'note.withdrawn';
  readonly v: 4;
  readonly note: Note;
}

/** Says something else from then on; what it said before is among its earlier versions. */
export interface NoteCorrected {
  readonly type: 'note.corrected';
  readonly v: 3;
  readonly was: Note;
  readonly is: Note;
}

/** A correction undone. */
export interface NoteUncorrected {
  readonly type: 'note.uncorrected';
  readonly v: 3;
  readonly was: Note;
  readonly is: Note;
}

export type NoteEvent = NoteRecorded | NoteWithdrawn | NoteCorrected | NoteUncorrected;
