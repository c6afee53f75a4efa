/** Everything that can be asked of a book: one union, parsed at the gate before anything looks at it. */
import {
  addAttachment,
  removeAttachment,
  restoreAttachment,
  withdrawAttachment,
} from '../attachments/commands';
import { z } from '../basics/zod';
import { allocateCredit, putCreditBack } from '../credits/commands';
import { putDisputeBack, raiseDispute, resolveDispute } from '../disputes/commands';
import { liftHold, placeHold, putHoldBack } from '../holds/commands';
import { recordBudget, removeBudget } from '../budgets/commands';
import {
  changeCircumstances,
  closeCircumstances,
  putCircumstancesBack,
  recordCircumstances,
} from '../circumstances/commands';
import {
  addDebtor,
  archiveDebtor,
  changeDebtor,
  changeDebtorBack,
  compareAgain,
  keepApart,
  mergeDebtors,
  partDebtors,
  unarchiveDebtor,
  withdrawDebtor,
} from '../debtors/commands';
import { importLedger, undoImport } from '../imports/commands';
import { recordInvoice, withdrawInvoice } from '../invoices/commands';
import {
  issueLetter,
  postLetters,
  unpostLetters,
  putTemplateBack,
  reprintLetter,
  restoreTemplate,
  saveTemplate,
} from '../letters/commands';
import {
  correctNote,
  recordNote,
  recordNotes,
  uncorrectNote,
  withdrawNote,
  withdrawNotes,
} from '../notes/commands';
import {
  allocatePayment,
  assignPayment,
  putPaymentBack,
  recordPayment,
  refundPayment,
  reversePayment,
} from '../payments/commands';
import {
  agreePlan,
  changePlan,
  endPlan,
  giveConcession,
  proposePlan,
  refusePlan,
  signPlan,
  stepPlanBack,
  withdrawPlan,
} from '../plans/commands';
import { changeProfile, changeProfileBack, createBook } from '../profile/commands';
import { changeStationery, changeStationeryBack } from '../stationery/commands';
import { putWriteOffBack, reverseWriteOff, writeOffInvoice } from '../write-offs/commands';

export const commandSchema = z.discriminatedUnion('type', [
  createBook,
  changeProfile,
  changeProfileBack,
  changeStationery,
  changeStationeryBack,
  addDebtor,
  changeDebtor,
  changeDebtorBack,
  withdrawDebtor,
  recordInvoice,
  withdrawInvoice,
  recordPayment,
  allocatePayment,
  assignPayment,
  reversePayment,
  refundPayment,
  putPaymentBack,
  allocateCredit,
  putCreditBack,
  writeOffInvoice,
  reverseWriteOff,
  putWriteOffBack,
  archiveDebtor,
  unarchiveDebtor,
  keepApart,
  compareAgain,
  mergeDebtors,
  partDebtors,
  importLedger,
  undoImport,
  recordNote,
  recordNotes,
  withdrawNote,
  withdrawNotes,
  correctNote,
  uncorrectNote,
  raiseDispute,
  resolveDispute,
  putDisputeBack,
  placeHold,
  liftHold,
  putHoldBack,
  proposePlan,
  agreePlan,
  signPlan,
  changePlan,
  giveConcession,
  refusePlan,
  withdrawPlan,
  endPlan,
  stepPlanBack,
  issueLetter,
  postLetters,
  unpostLetters,
  reprintLetter,
  saveTemplate,
  restoreTemplate,
  putTemplateBack,
  recordCircumstances,
  changeCircumstances,
  closeCircumstances,
  putCircumstancesBack,
  recordBudget,
  removeBudget,
  addAttachment,
  removeAttachment,
  restoreAttachment,
  withdrawAttachment,
]);

/** A command as the core reads it: parsed and branded. */
export type Command = z.output<typeof commandSchema>;
/** A command as a form writes it. */
export type CommandInput = z.input<typeof commandSchema>;
export type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>;
