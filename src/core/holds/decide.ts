/** May a hold be placed, be lifted, and either be taken back? */
import type { DecideContext } from '../basics/decide-context';
import type { HoldId } from '../basics/ids';
import { isSame } from '../basics/is-same';
import { ok, refuse, type Result } from '../basics/result';
import { unknownDebtor } from '../debtors/unknown-debtor';
import type { DebtorsState } from '../debtors/state';
import type { LiftHold, PlaceHold, PutHoldBack } from './commands';
import type { HoldLifted, HoldPlaced, HoldPutBack } from './events';
import type { Hold, HoldsState } from './state';

export function decidePlaceHold(
  state: DebtorsState,
  { debtorId, why, words, from, until }: PlaceHold,
  { today, now: at, by, newId }: DecideContext,
): Result<HoldPlaced[]> {
  if (!state.debtors[debtorId]) return unknownDebtor();
  if (why === 'other' && words === '') {
    return refuse('no-words', 'Write down why, in a few words, so that the next person knows.', 'words');
  }
  if (until && (until < from || until < today)) {
    return refuse('over-already', 'Its last day would be over already. Until which day?', 'until');
  }
  const written = { placedOn: today, words, at, by };
  const hold: Hold = { id: newId<HoldId>(), debtorId, why, from, until, ...written, lifted: null };
  return ok([{ type: 'hold.placed', v: 1, hold }]);
}

/** They can be asked again from that day on. */
export function decideLiftHold(
  state: HoldsState,
  { holdId, words }: LiftHold,
  { today: on, now: at, by }: DecideContext,
): Result<HoldLifted[]> {
  const was = state.holds[holdId];
  if (!was) return unknownHold();
  if (was.lifted || (was.until && was.until < on)) {
    return refuse('already-over', 'This hold is over already.');
  }
  return ok([{ type: 'hold.lifted', v: 1, was, is: { ...was, lifted: { on, words, at, by } } }]);
}

/** Refused when it has changed since, or is no longer there. */
export function decidePutHoldBack(state: HoldsState, { was, is }: PutHoldBack): Result<HoldPutBack[]> {
  const now = state.holds[is.id];
  if (!now) return unknownHold();
  if (!isSame(now, is) || (was && !isSame(was, { ...now, lifted: null }))) {
    return refuse('changed-since', 'This hold was lifted since. Undo that first.');
  }
  return ok([{ type: 'hold.put-back', v: 1, was: now, is: was }]);
}

function unknownHold() {
  return refuse('unknown-hold', 'This hold is not in the book any more: it was taken back before.');
}
