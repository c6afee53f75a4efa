/** May notes about many debtors be written down at once, and be taken back together? All of them, or none. */
import type { DecideContext } from '../basics/decide-context';
import { ok, refuse, type Result } from '../basics/result';
import type { RecordNotes, WithdrawNotes } from './commands';
import { decideRecordNote, decideWithdrawNote, unknownNote } from './decide';
import type { DebtorsState } from '../debtors/state';

type Recorded = ReturnType<typeof decideRecordNote>;
type Withdrawn = ReturnType<typeof decideWithdrawNote>;

/** So many are told by name; the rest are counted. */
const NAMED = 3;

export function decideRecordNotes(
  state: Parameters<typeof decideRecordNote>[0],
  { notes }: RecordNotes,
  context: DecideContext,
): Recorded {
  return all(
    notes.map((said) => decideRecordNote(state, { ...said, type: 'note.record', promise: null }, context)),
  );
}

/** One that was taken back by itself is gone already. Where something stands on others, none goes, and each is told. */
export function decideWithdrawNotes(
  state: Parameters<typeof decideWithdrawNote>[0] & DebtorsState,
  { noteIds }: WithdrawNotes,
): Withdrawn {
  const notes = [...new Set(noteIds)].flatMap((id) => state.notes[id] ?? []);
  if (notes.length === 0) return unknownNote();
  const asked = notes.map(({ id: noteId, debtorId }) => ({
    name: state.debtors[debtorId]?.name ?? '',
    decided: decideWithdrawNote(state, { type: 'note.withdraw', noteId }),
  }));
  const stuck = asked.flatMap(({ name, decided }) =>
    decided.ok ? [] : `${name}: ${decided.refusal.message}`,
  );
  if (stuck.length === 0) return all(asked.map(({ decided }) => decided));
  const more = stuck.length > NAMED ? ` And ${stuck.length - NAMED} more.` : '';
  const why = `${stuck.slice(0, NAMED).join(' ')}${more}`;
  return refuse('notes-stand', `None of the ${notes.length} notes was taken back yet. ${why}`);
}

/** The first refusal, or all that follows. */
function all<Thing>(results: readonly Result<Thing[]>[]): Result<Thing[]> {
  const values: Thing[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    values.push(...result.value);
  }
  return ok(values);
}
