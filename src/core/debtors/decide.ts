/** May a debtor be added or changed? */
import type { DecideContext } from '../basics/decide-context';
import type { DebtorId } from '../basics/ids';
import { ok, type Result } from '../basics/result';
import type { AddDebtor, ChangeDebtor } from './commands';
import type { DebtorAdded, DebtorChanged } from './events';
import type { DebtorsState } from './state';
import { unknownDebtor } from './unknown-debtor';

export function decideAddDebtor(
  _state: DebtorsState,
  command: AddDebtor,
  context: DecideContext,
): Result<DebtorAdded[]> {
  const debtor = { ...command.details, id: context.newId<DebtorId>(), importId: null };
  return ok([{ type: 'debtor.added', v: 1, debtor }]);
}

export function decideChangeDebtor(state: DebtorsState, command: ChangeDebtor): Result<DebtorChanged[]> {
  if (!state.debtors[command.debtorId]) return unknownDebtor();
  return ok([{ type: 'debtor.changed', v: 1, debtorId: command.debtorId, details: command.details }]);
}
