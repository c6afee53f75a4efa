/** May circumstances be written down, told anew, closed, and may each be taken back? */
import type { DecideContext } from '../basics/decide-context';
import type { CircumstancesId } from '../basics/ids';
import { isSame } from '../basics/is-same';
import { ok, refuse, type Result } from '../basics/result';
import type { DebtorsState } from '../debtors/state';
import { unknownDebtor } from '../debtors/unknown-debtor';
import type {
  ChangeCircumstances,
  CloseCircumstances,
  PutCircumstancesBack,
  RecordCircumstances,
} from './commands';
import type {
  CircumstancesChanged,
  CircumstancesClosed,
  CircumstancesPutBack,
  CircumstancesRecorded,
} from './events';
import { currentTold, type Circumstances, type CircumstancesState, type Told } from './state';

export function decideRecordCircumstances(
  { debtors }: DebtorsState,
  { debtorId, told }: RecordCircumstances,
  context: DecideContext,
): Result<CircumstancesRecorded[]> {
  if (!debtors[debtorId]) return unknownDebtor();
  if (isAhead(told, context)) return notYet();
  const id = context.newId<CircumstancesId>();
  const is = { id, debtorId, versions: [stamped(told, context)], closed: null };
  return ok([{ type: 'circumstances.recorded', v: 1, is }]);
}

export function decideChangeCircumstances(
  { circumstances }: CircumstancesState,
  { circumstancesId, told }: ChangeCircumstances,
  context: DecideContext,
): Result<CircumstancesChanged[]> {
  const was = circumstances[circumstancesId];
  if (!was) return unknown();
  if (was.closed) return refuse('closed', 'These circumstances are closed. Write down new ones instead.');
  if (isAhead(told, context)) return notYet();
  const { told: _stamp, ...before } = currentTold(was);
  if (isSame(before, told))
    return refuse('nothing-changed', 'Nothing is different. Change something, or leave it.');
  const is = { ...was, versions: [...was.versions, stamped(told, context)] };
  return ok([{ type: 'circumstances.changed', v: 1, was, is }]);
}

export function decideCloseCircumstances(
  { circumstances }: CircumstancesState,
  { circumstancesId }: CloseCircumstances,
  { today, now, by }: DecideContext,
): Result<CircumstancesClosed[]> {
  const was = circumstances[circumstancesId];
  if (!was) return unknown();
  if (was.closed) return refuse('closed', 'These circumstances are closed already.');
  const is = { ...was, closed: { on: today, at: now, by } };
  return ok([{ type: 'circumstances.closed', v: 1, was, is }]);
}

/** The last step of a record only: no page can write a past that never was. */
export function decidePutCircumstancesBack(
  { circumstances }: CircumstancesState,
  { was, is }: PutCircumstancesBack,
): Result<CircumstancesPutBack[]> {
  const now = circumstances[is.id];
  if (!now) return unknown();
  // A merge may have given them to another debtor since; that is no change of theirs.
  const { debtorId } = now;
  if (!isSame(now, { ...is, debtorId }) || !isStepBefore(was, is)) {
    return refuse('changed-since', 'These circumstances were told anew since. Undo that first.');
  }
  return ok([{ type: 'circumstances.put-back', v: 1, was: now, is: was && { ...was, debtorId } }]);
}

function isStepBefore(was: Circumstances | null, is: Circumstances): boolean {
  if (is.closed) return was !== null && isSame({ ...is, closed: null }, was);
  if (is.versions.length === 1) return was === null;
  return was !== null && isSame({ ...is, versions: is.versions.slice(0, -1) }, was);
}

function stamped(told: Told, { today, now, by }: DecideContext): Circumstances['versions'][number] {
  return { ...told, told: { on: today, at: now, by } };
}

/** `4 may` is read as the next one. */
function isAhead({ since }: Told, { today }: DecideContext): boolean {
  return since !== null && since > today;
}

function notYet() {
  return refuse('since-ahead', 'That day is ahead. Since which day, with its year?', 'since');
}

function unknown() {
  return refuse('unknown-circumstances', 'These circumstances are not in the book any more.');
}
