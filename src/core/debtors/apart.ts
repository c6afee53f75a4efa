/** Two who look alike and are not the same: said once by a person, and never asked again. */
import type { DecideContext } from '../basics/decide-context';
import type { Draft } from '../basics/draft';
import type { DebtorId } from '../basics/ids';
import { ok, refuse, type Result } from '../basics/result';
import type { CompareAgain, KeepApart } from './commands';
import type { DebtorsComparedAgain, DebtorsKeptApart } from './events';
import type { DebtorsState } from './state';
import { unknownDebtor } from './unknown-debtor';

/** The same whichever of the two is named first. */
export function pairKey(oneId: DebtorId, otherId: DebtorId): string {
  return [oneId, otherId].toSorted().join(' ');
}

export function decideKeepApart(
  { debtors, keptApart }: DebtorsState,
  { oneId, otherId }: KeepApart,
  { today, by }: DecideContext,
): Result<DebtorsKeptApart[]> {
  if (!debtors[oneId] || !debtors[otherId]) return unknownDebtor();
  if (oneId === otherId) return refuse('same-debtor', 'That is one and the same debtor. Choose another one.');
  if (keptApart[pairKey(oneId, otherId)])
    return refuse('already-apart', 'It is noted already that these are two.');
  return ok([{ type: 'debtors.kept-apart', v: 1, apart: { oneId, otherId, on: today, by } }]);
}

export function decideCompareAgain(
  { keptApart }: DebtorsState,
  { oneId, otherId }: CompareAgain,
): Result<DebtorsComparedAgain[]> {
  if (!keptApart[pairKey(oneId, otherId)]) {
    return refuse('not-apart', 'It is not noted that these are two, so there is nothing to take back.');
  }
  return ok([{ type: 'debtors.compared-again', v: 1, oneId, otherId }]);
}

export function applyDebtorsKeptApart(draft: Draft<DebtorsState>, { apart }: DebtorsKeptApart): void {
  draft.keptApart[pairKey(apart.oneId, apart.otherId)] = apart;
}

export function applyDebtorsComparedAgain(draft: Draft<DebtorsState>, event: DebtorsComparedAgain): void {
  delete draft.keptApart[pairKey(event.oneId, event.otherId)];
}
