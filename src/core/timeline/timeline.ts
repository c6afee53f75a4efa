/** All that happened with a debtor in one list, newest first: contacts, money, plans, letters, files, imports. */
import { attachmentsOf, type AttachmentsState } from '../attachments/state';
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import type { Cents } from '../basics/money';
import { ofDebtor } from '../basics/of-debtor';
import { compare } from '../basics/order';
import type { BudgetsState } from '../budgets/state';
import type { CircumstancesState } from '../circumstances/state';
import type { DebtorsState } from '../debtors/state';
import type { DisputesState } from '../disputes/state';
import type { HoldsState } from '../holds/state';
import type { ImportsState } from '../imports/state';
import type { LettersState } from '../letters/state';
import type { NotesState } from '../notes/state';
import type { PlansState } from '../plans/state';
import type { PromisesState } from '../promises/state';
import { balanceOn } from '../reports/balance/balance-on';
import { budgetEntry, type BudgetHappening } from './budget-entries';
import { circumstancesEntries, type CircumstancesHappening } from './circumstances-entries';
import { debtorEntries, type DebtorHappening } from './debtor-entries';
import { fileEntry, type FileHappening } from './file-entries';
import { importEntries, type ImportHappening } from './import-entries';
import { invoiceEntries, type InvoiceHappening } from './invoice-entries';
import { letterEntry, postingEntry, reprintEntry, type LetterHappening } from './letter-entries';
import { moneyEntries, type MoneyHappening, type MoneySources } from './money-entries';
import { noteEntry, type NoteHappening } from './note-entries';
import { planEntries, type PlanHappening } from './plan-entries';
import { disputeEntries, holdEntries, type StopHappening } from './stop-entries';

export const entryKinds = [
  'contact',
  'promise',
  'dispute',
  'hold',
  'money',
  'plan',
  'letter',
  'file',
  'circumstances',
  'budget',
  'debtor',
  'import',
] as const;
/** What an entry can be filtered by. */
export type EntryKind = (typeof entryKinds)[number];

/** What happened, with the records it is about; `say-entry.ts` has the words, `undo-entry.ts` what takes it back. */
export type Happening =
  | NoteHappening
  | InvoiceHappening
  | MoneyHappening
  | PlanHappening
  | StopHappening
  | DebtorHappening
  | LetterHappening
  | CircumstancesHappening
  | BudgetHappening
  | FileHappening
  | ImportHappening;

export type Entry = Happening & {
  readonly id: string;
  /** A note with a promise is both a contact and a promise, with files also a file. */
  readonly kinds: readonly EntryKind[];
  readonly on: LocalDate;
  /** The instant, ISO 8601; empty for what has only a day. */
  readonly at: string;
  /** What the debtor owed at the end of that day, as far as the book knows. */
  readonly balanceAfter: Cents;
};

export type TimelineSources = MoneySources &
  DebtorsState &
  NotesState &
  PromisesState &
  DisputesState &
  HoldsState &
  PlansState &
  LettersState &
  AttachmentsState &
  CircumstancesState &
  BudgetsState &
  ImportsState;
/** An entry before the balance of its day is known. */
export type Dated = Omit<Entry, 'balanceAfter' | keyof Happening> & Happening;

export function timelineOf(state: TimelineSources, debtorId: DebtorId, today: LocalDate): Entry[] {
  const invoices = ofDebtor(state.invoices, debtorId);
  const files = attachmentsOf(state, debtorId);
  const dated: Dated[] = [
    ...invoices.flatMap((invoice) => invoiceEntries(invoice, today)),
    ...moneyEntries(state, debtorId),
    ...Object.values(state.imports).flatMap((each) => importEntries(each, invoices)),
    ...ofDebtor(state.notes, debtorId).map((note) => noteEntry(note, state, files)),
    ...ofDebtor(state.disputes, debtorId).flatMap((dispute) => disputeEntries(dispute, state)),
    ...ofDebtor(state.holds, debtorId).flatMap(holdEntries),
    ...ofDebtor(state.plans, debtorId).flatMap(planEntries),
    ...debtorEntries(state, debtorId),
    ...ofDebtor(state.letters, debtorId).map(letterEntry),
    ...ofDebtor(state.reprints, debtorId).map(reprintEntry),
    ...ofDebtor(state.postings, debtorId).map(postingEntry),
    ...ofDebtor(state.circumstances, debtorId).flatMap(circumstancesEntries),
    ...ofDebtor(state.budgets, debtorId).map(budgetEntry),
    ...files
      .filter(({ noteId }) => noteId === null || !state.notes[noteId])
      .map((file) => fileEntry(file, state)),
  ];
  const balances = balanceOn(state, debtorId);
  return dated.toSorted(newestFirst).map((entry) => ({ ...entry, balanceAfter: balances(entry.on) }));
}

/** Within a day by the instant; what has none stands before everything, since it was true from the morning on. */
function newestFirst(a: Dated, b: Dated): number {
  return compare(b.on, a.on) || compare(b.at, a.at);
}
