/** May a contact be written down, does a promise come with it, and may both be taken back? */
import { attachmentsOf, type AttachmentsState } from '../attachments/state';
import type { DecideContext } from '../basics/decide-context';
import type { NoteId, PromiseId } from '../basics/ids';
import { ok, refuse, type Result } from '../basics/result';
import { unknownDebtor } from '../debtors/unknown-debtor';
import type { DebtorsState } from '../debtors/state';
import type { PromiseMade, PromiseWithdrawn } from '../promises/events';
import type { PromisesState } from '../promises/state';
import type { RecordNote, WithdrawNote } from './commands';
import type { NoteRecorded, NoteWithdrawn } from './events';
import type { NotesState } from './state';

export function decideRecordNote(
  state: DebtorsState,
  command: RecordNote,
  context: DecideContext,
): Result<(NoteRecorded | PromiseMade)[]> {
  const { type: _type, promise, ...said } = command;
  if (!state.debtors[said.debtorId]) return unknownDebtor();
  if (said.words === '')
    return refuse('no-words', 'Write a few words first, so that the next person knows.', 'words');
  if (promise && promise.by < context.today) {
    return refuse(
      'promise-in-the-past',
      'A promise is for today or later. Which day did they mean?',
      'promise',
    );
  }
  const noteId = context.newId<NoteId>();
  const promiseId = promise ? context.newId<PromiseId>() : null;
  const note = { ...said, id: noteId, at: context.now, on: context.today, by: context.by, promiseId };
  const recorded: NoteRecorded = { type: 'note.recorded', v: 1, note };
  if (!promise || !promiseId) return ok([recorded]);
  const made = { id: promiseId, debtorId: said.debtorId, noteId, madeOn: context.today, ...promise };
  return ok([recorded, { type: 'promise.made', v: 1, promise: made }]);
}

export function decideWithdrawNote(
  state: NotesState & PromisesState & AttachmentsState,
  { noteId }: WithdrawNote,
): Result<(NoteWithdrawn | PromiseWithdrawn)[]> {
  const note = state.notes[noteId];
  if (!note)
    return refuse('unknown-note', 'This note is not in the book any more: it was taken back before.');
  if (attachmentsOf(state, note.debtorId).some((each) => each.noteId === noteId)) {
    return refuse('files-attached', 'A file is attached to this note. Take the file off first, then undo.');
  }
  const withdrawn: NoteWithdrawn = { type: 'note.withdrawn', v: 1, note };
  const promise = note.promiseId && state.promises[note.promiseId];
  return ok(promise ? [withdrawn, { type: 'promise.withdrawn', v: 1, promise }] : [withdrawn]);
}
