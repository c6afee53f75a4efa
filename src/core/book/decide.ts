/** From a command to events, or to a refusal. Pure: the same state, command and context give the same answer. */
import {
  decideAddAttachment,
  decideRemoveAttachment,
  decideRestoreAttachment,
  decideWithdrawAttachment,
} from '../attachments/decide';
import type { DecideContext } from '../basics/decide-context';
import type { Result } from '../basics/result';
import { decideAllocateCredit, decidePutCreditBack } from '../credits/decide';
import { decideRecordBudget, decideRemoveBudget } from '../budgets/decide';
import {
  decideChangeCircumstances,
  decideCloseCircumstances,
  decidePutCircumstancesBack,
  decideRecordCircumstances,
} from '../circumstances/decide';
import { decideArchiveDebtor, decideUnarchiveDebtor } from '../debtors/archive';
import {
  decideAddDebtor,
  decideChangeDebtor,
  decideChangeDebtorBack,
  decideWithdrawDebtor,
} from '../debtors/decide';
import { decidePutDisputeBack, decideRaiseDispute, decideResolveDispute } from '../disputes/decide';
import { decideLiftHold, decidePlaceHold, decidePutHoldBack } from '../holds/decide';
import { decideImportLedger } from '../imports/decide';
import { decideUndoImport } from '../imports/decide-undo';
import { decideRecordInvoice, decideWithdrawInvoice } from '../invoices/decide';
import { decidePostLetters, decideUnpostLetters } from '../letters/posting';
import { decideIssueLetter, decideReprintLetter } from '../letters/decide';
import {
  decidePutTemplateBack,
  decideRestoreTemplate,
  decideSaveTemplate,
} from '../letters/decide-templates';
import { decideCorrectNote, decideUncorrectNote } from '../notes/correct';
import { decideRecordNote, decideWithdrawNote } from '../notes/decide';
import {
  decideAllocatePayment,
  decideAssignPayment,
  decidePutPaymentBack,
  decideRecordPayment,
  decideRefundPayment,
  decideReversePayment,
} from '../payments/decide';
import { decideGiveConcession } from '../plans/concession';
import {
  decideAgreePlan,
  decideEndPlan,
  decideProposePlan,
  decideRefusePlan,
  decideSignPlan,
  decideWithdrawPlan,
} from '../plans/decide';
import { decideChangePlan } from '../plans/decide-change';
import { decideStepPlanBack } from '../plans/step-back';
import { decideChangeProfile, decideChangeProfileBack, decideCreateBook } from '../profile/decide';
import { decideChangeStationery, decideChangeStationeryBack } from '../stationery/decide';
import { decidePutWriteOffBack, decideReverseWriteOff, decideWriteOffInvoice } from '../write-offs/decide';
import type { Command, CommandOf } from './command';
import type { BookEvent } from './event';
import { decideCompareAgain, decideKeepApart } from '../debtors/apart';
import { decideMergeDebtors, decidePartDebtors } from './merge';
import type { BookState } from './state';

type Decider<Type extends Command['type']> = (
  state: BookState,
  command: CommandOf<Type>,
  context: DecideContext,
) => Result<BookEvent[]>;

const deciders: { readonly [Type in Command['type']]: Decider<Type> } = {
  'book.create': decideCreateBook,
  'profile.change': decideChangeProfile,
  'profile.change-back': decideChangeProfileBack,
  'stationery.change': decideChangeStationery,
  'stationery.change-back': decideChangeStationeryBack,
  'debtor.add': decideAddDebtor,
  'debtor.change': decideChangeDebtor,
  'debtor.change-back': decideChangeDebtorBack,
  'debtor.withdraw': decideWithdrawDebtor,
  'invoice.record': decideRecordInvoice,
  'invoice.withdraw': decideWithdrawInvoice,
  'payment.record': decideRecordPayment,
  'payment.allocate': decideAllocatePayment,
  'payment.assign': decideAssignPayment,
  'payment.reverse': decideReversePayment,
  'payment.refund': decideRefundPayment,
  'payment.put-back': decidePutPaymentBack,
  'credit.allocate': decideAllocateCredit,
  'credit.put-back': decidePutCreditBack,
  'invoice.write-off': decideWriteOffInvoice,
  'write-off.reverse': decideReverseWriteOff,
  'write-off.put-back': decidePutWriteOffBack,
  'debtor.archive': decideArchiveDebtor,
  'debtor.unarchive': decideUnarchiveDebtor,
  'debtors.merge': decideMergeDebtors,
  'debtors.part': decidePartDebtors,
  'debtors.keep-apart': decideKeepApart,
  'debtors.compare-again': decideCompareAgain,
  'ledger.import': decideImportLedger,
  'import.undo': decideUndoImport,
  'note.record': decideRecordNote,
  'note.withdraw': decideWithdrawNote,
  'note.correct': decideCorrectNote,
  'note.uncorrect': decideUncorrectNote,
  'dispute.raise': decideRaiseDispute,
  'dispute.resolve': decideResolveDispute,
  'dispute.put-back': decidePutDisputeBack,
  'hold.place': decidePlaceHold,
  'hold.lift': decideLiftHold,
  'hold.put-back': decidePutHoldBack,
  'plan.propose': decideProposePlan,
  'plan.agree': decideAgreePlan,
  'plan.sign': decideSignPlan,
  'plan.change': decideChangePlan,
  'plan.give-concession': decideGiveConcession,
  'plan.refuse': decideRefusePlan,
  'plan.withdraw': decideWithdrawPlan,
  'plan.end': decideEndPlan,
  'plan.step-back': decideStepPlanBack,
  'letter.issue': decideIssueLetter,
  'letter.reprint': decideReprintLetter,
  'letter.post': decidePostLetters,
  'letter.unpost': decideUnpostLetters,
  'template.save': decideSaveTemplate,
  'template.restore': decideRestoreTemplate,
  'template.put-back': decidePutTemplateBack,
  'circumstances.record': decideRecordCircumstances,
  'circumstances.change': decideChangeCircumstances,
  'circumstances.close': decideCloseCircumstances,
  'circumstances.put-back': decidePutCircumstancesBack,
  'budget.record': decideRecordBudget,
  'budget.remove': decideRemoveBudget,
  'attachment.add': decideAddAttachment,
  'attachment.remove': decideRemoveAttachment,
  'attachment.restore': decideRestoreAttachment,
  'attachment.withdraw': decideWithdrawAttachment,
};

export function decide(state: BookState, command: Command, context: DecideContext): Result<BookEvent[]> {
  // The table is total and keyed by the type; TypeScript can't follow that through a union.
  const decider = deciders[command.type] as Decider<Command['type']>;
  return decider(state, command, context);
}
