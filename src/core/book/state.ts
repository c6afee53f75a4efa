/** The whole of a book as it stands: the nouns' slices side by side, plain JSON, nothing derived in it. */
import { noAttachments, type AttachmentsState } from '../attachments/state';
import { noBudgets, type BudgetsState } from '../budgets/state';
import { noCredits, type CreditsState } from '../credits/state';
import { noCircumstances, type CircumstancesState } from '../circumstances/state';
import { noDebtors, type DebtorsState } from '../debtors/state';
import { noDisputes, type DisputesState } from '../disputes/state';
import { noErasures, type ErasuresState } from '../erasures/state';
import { noHolds, type HoldsState } from '../holds/state';
import { noImports, type ImportsState } from '../imports/state';
import { noInvoices, type InvoicesState } from '../invoices/state';
import { noLetters, type LettersState } from '../letters/state';
import { noNotes, type NotesState } from '../notes/state';
import { noPayments, type PaymentsState } from '../payments/state';
import { noPlans, type PlansState } from '../plans/state';
import { noProfile, type ProfileState } from '../profile/state';
import { noPromises, type PromisesState } from '../promises/state';
import { noStationery, type StationeryState } from '../stationery/state';
import { noWriteOffs, type WriteOffsState } from '../write-offs/state';

export type BookState = ProfileState &
  StationeryState &
  DebtorsState &
  InvoicesState &
  PaymentsState &
  CreditsState &
  WriteOffsState &
  ImportsState &
  NotesState &
  PromisesState &
  DisputesState &
  HoldsState &
  PlansState &
  LettersState &
  CircumstancesState &
  BudgetsState &
  AttachmentsState &
  ErasuresState;

/** Raised whenever the shape of the state changes: an older snapshot is then set aside and rebuilt. */
export const STATE_VERSION = 15;

const nothing: BookState = {
  ...noProfile,
  ...noStationery,
  ...noDebtors,
  ...noInvoices,
  ...noPayments,
  ...noCredits,
  ...noWriteOffs,
  ...noImports,
  ...noNotes,
  ...noPromises,
  ...noDisputes,
  ...noHolds,
  ...noPlans,
  ...noLetters,
  ...noCircumstances,
  ...noBudgets,
  ...noAttachments,
  ...noErasures,
};

/** A book before its first command. A fresh object each time, since replay writes into it. */
export function emptyBook(): BookState {
  return JSON.parse(JSON.stringify(nothing)) as BookState;
}
