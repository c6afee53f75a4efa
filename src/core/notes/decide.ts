/** May a contact be written down, with what was promised or disputed on it, and may that be taken back? */
import { attachmentsOf, type AttachmentsState } from '../attachments/state';
import type { DecideContext } from '../basics/decide-context';
import type { DebtorId, NoteId, PromiseId } from '../basics/ids';
import { ok, refuse, type Result } from '../basics/result';
import { unknownDebtor } from '../debtors/unknown-debtor';
import type { DebtorsState } from '../debtors/state';
import { contest, type DisputeSources } from '../disputes/contest';
import type { DisputePutBack, DisputeRaised } from '../disputes/events';
import type { DisputesState } from '../disputes/state';
import type { InvoicesState } from '../invoices/state';
import type { LettersState } from '../letters/state';
import type { PromiseMade, PromiseWithdrawn } from '../promises/events';
import type { PromisesState } from '../promises/state';
import type { NoteSaid, RecordNote, WithdrawNote } from './commands';
import type { NoteRecorded, NoteWithdrawn } from './events';
import type { NotesState, NoteVersion } from './state';

export function decideRecordNote(
  state: DebtorsState & DisputeSources & LettersState,
  { type: _type, debtorId, promise, dispute, writing = null, statement = null, ...said }: RecordNote,
  context: DecideContext,
): Result<(NoteRecorded | PromiseMade | DisputeRaised)[]> {
  if (!state.debtors[debtorId]) return unknownDebtor();
  if (said.words === '') return noWords();
  if (!areTheirs(state, debtorId, said)) return notTheirs();
  if (writing?.letterId && state.letters[writing.letterId]?.debtorId !== debtorId) {
    return refuse('unknown-letter', 'This letter is not one of theirs. Go back to the debtor.');
  }
  if (promise && promise.by < context.today) {
    return refuse(
      'promise-in-the-past',
      'A promise is for today or later. Which day did they mean?',
      'promise',
    );
  }
  const id = context.newId<NoteId>();
  const promiseId = promise ? context.newId<PromiseId>() : null;
  const version = versionOf(said, context);
  const raised = dispute && contest(state, debtorId, dispute, id, context);
  if (raised && !raised.ok) return raised;
  const note = { ...version, id, debtorId, on: context.today, promiseId, writing, statement, earlier: [] };
  const events: (NoteRecorded | PromiseMade | DisputeRaised)[] = [{ type: 'note.recorded', v: 4, note }];
  if (promise && promiseId) {
    const made = { id: promiseId, debtorId, noteId: id, madeOn: context.today, ...promise };
    events.push({ type: 'promise.made', v: 1, promise: made });
  }
  if (raised) events.push(raised.value);
  return ok(events);
}

/** What is said, with who says it when. */
export function versionOf(
  { channel, direction, outcome, person, words, followUp, invoiceIds = [] }: NoteSaid,
  { now: at, by }: DecideContext,
): NoteVersion {
  const next = followUp && { on: followUp.on, words: followUp.words ?? '' };
  return { at, by, channel, direction, outcome, person, words, followUp: next, invoiceIds };
}

/** True when every invoice the note names is the debtor's. */
export function areTheirs(
  { invoices }: InvoicesState,
  debtorId: DebtorId,
  { invoiceIds = [] }: NoteSaid,
): boolean {
  return invoiceIds.every((id) => invoices[id]?.debtorId === debtorId);
}

export function notTheirs() {
  return refuse('unknown-invoice', 'One of the invoices is not theirs. Choose among theirs.', 'invoiceIds');
}

export function noWords() {
  return refuse('no-words', 'Write a few words first, so that the next person knows.', 'words');
}

export function unknownNote() {
  return refuse('unknown-note', 'This note is not in the book any more: it was taken back before.');
}

/** Refused while something later stands on it: a file, a correction, a dispute that was resolved. */
export function decideWithdrawNote(
  state: NotesState & PromisesState & AttachmentsState & DisputesState,
  { noteId }: WithdrawNote,
): Result<(NoteWithdrawn | PromiseWithdrawn | DisputePutBack)[]> {
  const note = state.notes[noteId];
  if (!note) return unknownNote();
  if (attachmentsOf(state, note.debtorId).some((each) => each.noteId === noteId)) {
    return refuse('files-attached', 'A file is attached to this note. Take the file off first, then undo.');
  }
  if (note.earlier.length > 0) {
    return refuse('corrected-since', 'This note was corrected since. Undo the correction first.');
  }
  const dispute = Object.values(state.disputes).find((each) => each.noteId === noteId);
  if (dispute?.resolution) {
    return refuse('resolved-since', 'What was disputed in this note was resolved since. Undo that first.');
  }
  const events: (NoteWithdrawn | PromiseWithdrawn | DisputePutBack)[] = [
    { type: 'note.withdrawn', v: 4, note },
  ];
  const promise = note.promiseId && state.promises[note.promiseId];
  if (promise) events.push({ type: 'promise.withdrawn', v: 1, promise });
  if (dispute) events.push({ type: 'dispute.put-back', v: 1, was: dispute, is: null });
  return ok(events);
}
