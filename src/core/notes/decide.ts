/** May a contact be written down, and does a promise come with it? */
import type { DecideContext } from '../basics/decide-context';
import type { NoteId, PromiseId } from '../basics/ids';
import { ok, refuse, type Result } from '../basics/result';
import { unknownDebtor } from '../debtors/unknown-debtor';
import type { DebtorsState } from '../debtors/state';
import type { PromiseMade } from '../promises/events';
import type { RecordNote } from './commands';
import type { NoteRecorded } from './events';

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
