/** From a command to events, or to a refusal. Pure: the same state, command and context give the same answer. */
import type { DecideContext } from '../basics/decide-context';
import type { Result } from '../basics/result';
import { decideAddDebtor, decideChangeDebtor } from '../debtors/decide';
import { decideImportLedger, decideUndoImport } from '../imports/decide';
import { decideIssueLetter } from '../letters/decide';
import { decideRecordNote } from '../notes/decide';
import { decideAgreePlan, decideProposePlan, decideWithdrawPlan } from '../plans/decide';
import { decideChangeProfile, decideCreateBook } from '../profile/decide';
import type { Command, CommandOf } from './command';
import type { BookEvent } from './event';
import type { BookState } from './state';

type Decider<Type extends Command['type']> = (
  state: BookState,
  command: CommandOf<Type>,
  context: DecideContext,
) => Result<BookEvent[]>;

const deciders: { readonly [Type in Command['type']]: Decider<Type> } = {
  'book.create': decideCreateBook,
  'profile.change': decideChangeProfile,
  'debtor.add': decideAddDebtor,
  'debtor.change': decideChangeDebtor,
  'ledger.import': decideImportLedger,
  'import.undo': decideUndoImport,
  'note.record': decideRecordNote,
  'plan.propose': decideProposePlan,
  'plan.agree': decideAgreePlan,
  'plan.withdraw': decideWithdrawPlan,
  'letter.issue': decideIssueLetter,
};

export function decide(state: BookState, command: Command, context: DecideContext): Result<BookEvent[]> {
  // The table is total and keyed by the type; TypeScript can't follow that through a union.
  const decider = deciders[command.type] as Decider<Command['type']>;
  return decider(state, command, context);
}
