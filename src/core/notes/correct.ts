/** May a note be corrected, and the correction be undone? The old version stays with the note. */
import type { DecideContext } from '../basics/decide-context';
import { isSame } from '../basics/is-same';
import { ok, refuse, type Result } from '../basics/result';
import type { InvoicesState } from '../invoices/state';
import type { CorrectNote, UncorrectNote } from './commands';
import { areTheirs, notTheirs, noWords, unknownNote, versionOf } from './decide';
import type { NoteCorrected, NoteUncorrected } from './events';
import type { Note, NotesState, NoteVersion } from './state';

export function decideCorrectNote(
  state: NotesState & InvoicesState,
  command: CorrectNote,
  context: DecideContext,
): Result<NoteCorrected[]> {
  const was = state.notes[command.noteId];
  if (!was) return unknownNote();
  if (command.words === '') return noWords();
  if (!areTheirs(state, was.debtorId, command)) return notTheirs();
  const before = latestVersion(was);
  const now = versionOf(command, context);
  if (isSame({ ...before, at: now.at, by: now.by }, now)) {
    return refuse('nothing-changed', 'Nothing is different yet. Change what is wrong, then save.');
  }
  const is: Note = { ...was, ...now, earlier: [...was.earlier, before] };
  return ok([{ type: 'note.corrected', v: 3, was, is }]);
}

export function decideUncorrectNote(
  state: NotesState,
  { noteId, corrections }: UncorrectNote,
): Result<NoteUncorrected[]> {
  const was = state.notes[noteId];
  const before = was?.earlier.at(-1);
  if (!was || was.earlier.length < corrections || !before) {
    return refuse('unknown-correction', 'This correction was taken back before.');
  }
  if (was.earlier.length > corrections) {
    return refuse('corrected-since', 'This note was corrected again since. Undo that first.');
  }
  const is: Note = { ...was, ...before, earlier: was.earlier.slice(0, -1) };
  return ok([{ type: 'note.uncorrected', v: 3, was, is }]);
}

function latestVersion(note: Note): NoteVersion {
  const {
    id: _id,
    debtorId: _debtorId,
    on: _on,
    promiseId: _promiseId,
    writing: _writing,
    statement: _statement,
    earlier: _earlier,
    ...version
  } = note;
  return version;
}
