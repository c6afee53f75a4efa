/** May a debtor be added or changed, and may that be undone? */
import type { DecideContext } from '../basics/decide-context';
import type { DebtorId } from '../basics/ids';
import { isSame } from '../basics/is-same';
import { ok, refuse, type Result } from '../basics/result';
import type { ImportsState } from '../imports/state';
import type { AddDebtor, ChangeDebtor, ChangeDebtorBack, WithdrawDebtor } from './commands';
import type { DebtorAdded, DebtorChanged, DebtorChangedBack, DebtorWithdrawn } from './events';
import { heldAbout, type AboutDebtors } from './in-use';
import type { Debtor, DebtorsState } from './state';
import { unknownDebtor } from './unknown-debtor';

export function decideAddDebtor(
  _state: DebtorsState,
  command: AddDebtor,
  context: DecideContext,
): Result<DebtorAdded[]> {
  const debtor = { ...command.details, id: context.newId<DebtorId>(), importId: null, archived: null };
  return ok([{ type: 'debtor.added', v: 2, debtor }]);
}

/** What somebody typed is no import's any more, so that undoing the import does not take it along. */
export function decideChangeDebtor(state: DebtorsState, command: ChangeDebtor): Result<DebtorChanged[]> {
  const was = state.debtors[command.debtorId];
  if (!was) return unknownDebtor();
  const is = { ...command.details, id: was.id, importId: null, archived: was.archived };
  return ok([{ type: 'debtor.changed', v: 2, was, is }]);
}

/** Refused when they were changed again since. */
export function decideChangeDebtorBack(
  state: DebtorsState & ImportsState,
  { was, is }: ChangeDebtorBack,
): Result<DebtorChangedBack[]> {
  const now = state.debtors[is.id];
  if (!now) return unknownDebtor();
  if (was.id !== is.id || !isSame(now, is) || !mayComeFrom(state, was)) {
    return changedSince(now);
  }
  return ok([{ type: 'debtor.changed-back', v: 2, was: is, is: was }]);
}

/** No page can hand a debtor to an import that never brought them. */
function mayComeFrom({ imports }: ImportsState, { id, importId }: Debtor): boolean {
  return importId === null || imports[importId]?.debtorIds.includes(id) === true;
}

function changedSince({ name }: Debtor) {
  return refuse(
    'changed-since',
    `The details of ${name} were changed since. Undo that change first, or put right there what is wrong.`,
  );
}

/** Refused while the book holds anything about them, or when somebody has changed their details. */
export function decideWithdrawDebtor(
  state: DebtorsState & AboutDebtors,
  { debtor }: WithdrawDebtor,
): Result<DebtorWithdrawn[]> {
  const now = state.debtors[debtor.id];
  if (!now) return unknownDebtor();
  if (!isSame(now, debtor)) return changedSince(now);
  const stayed = state.archiveStays[debtor.id] ? ['a time in the archive'] : [];
  const held = [...heldAbout(state, debtor.id), ...stayed];
  if (held.length > 0) {
    return refuse(
      'debtor-in-use',
      `The book has ${new Intl.ListFormat('en-GB').format(held)} about ${debtor.name} by now, so they stay on the list.`,
    );
  }
  return ok([{ type: 'debtor.withdrawn', v: 1, debtorId: debtor.id }]);
}
