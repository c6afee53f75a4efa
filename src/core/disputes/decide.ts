/** May something be disputed, a dispute be resolved, and either be taken back? */
import type { DecideContext } from '../basics/decide-context';
import { isSame } from '../basics/is-same';
import { ok, refuse, type Result } from '../basics/result';
import { unknownDebtor } from '../debtors/unknown-debtor';
import type { DebtorsState } from '../debtors/state';
import type { PutDisputeBack, RaiseDispute, ResolveDispute } from './commands';
import { contest, type DisputeSources } from './contest';
import type { DisputePutBack, DisputeRaised, DisputeResolved } from './events';
import type { DisputesState } from './state';

export function decideRaiseDispute(
  state: DisputeSources & DebtorsState,
  command: RaiseDispute,
  context: DecideContext,
): Result<DisputeRaised[]> {
  if (!state.debtors[command.debtorId]) return unknownDebtor();
  const raised = contest(state, command.debtorId, command, null, context);
  return raised.ok ? ok([raised.value]) : raised;
}

/** From then on the whole of what is left is asked for again. */
export function decideResolveDispute(
  state: DisputesState,
  { disputeId, words, on }: ResolveDispute,
  { today, now: at, by }: DecideContext,
): Result<DisputeResolved[]> {
  const was = state.disputes[disputeId];
  if (!was) return unknownDispute();
  if (was.resolution) return refuse('already-resolved', 'This dispute was resolved already.');
  if (words === '') return refuse('no-words', 'Write down how it was resolved, in a few words.', 'words');
  if (on < was.on || on > today) {
    return refuse('not-then', 'Between the day it was raised and today: when was it resolved?', 'on');
  }
  return ok([{ type: 'dispute.resolved', v: 1, was, is: { ...was, resolution: { on, words, at, by } } }]);
}

/** Refused when it has changed since, or is no longer there. One noted with a contact goes with its note. */
export function decidePutDisputeBack(
  state: DisputesState,
  { was, is }: PutDisputeBack,
): Result<DisputePutBack[]> {
  const now = state.disputes[is.id];
  if (!now) return unknownDispute();
  if (!isSame(now, is) || (was && !isSame(was, { ...now, resolution: null }))) {
    return refuse('changed-since', 'This dispute was resolved since. Undo that first.');
  }
  if (!was && now.noteId) {
    return refuse('goes-with-its-note', 'This dispute was noted with a contact. Undo that note instead.');
  }
  return ok([{ type: 'dispute.put-back', v: 1, was: now, is: was }]);
}

function unknownDispute() {
  return refuse('unknown-dispute', 'This dispute is not in the book any more: it was taken back before.');
}
