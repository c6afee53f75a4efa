/** All that happened with a debtor in one list, newest first: contacts, money, plans, letters, files, imports. */
import { attachmentsOf, type Attachment, type AttachmentsState } from '../attachments/state';
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { zero, type Cents } from '../basics/money';
import { ofDebtor } from '../basics/of-debtor';
import { compare } from '../basics/order';
import type { DebtorsState } from '../debtors/state';
import type { Dispute, DisputesState } from '../disputes/state';
import type { HoldsState } from '../holds/state';
import {
  currentTold,
  type Circumstances,
  type CircumstancesState,
  type CircumstancesVersion,
} from '../circumstances/state';
import type { Budget, BudgetsState } from '../budgets/state';
import { leftOf } from '../invoices/balance';
import type { Import, ImportsState, Restatement } from '../imports/state';
import type { Invoice, InvoicesState } from '../invoices/state';
import type { Letter, LettersState, Posting, Reprint } from '../letters/state';
import type { Note, NotesState } from '../notes/state';
import type { Plan, PlansState, PlanStamp, PlanVersion } from '../plans/state';
import type { PaymentPromise, PromisesState } from '../promises/state';
import { balanceOn } from '../reports/balance/balance-on';
import { moneyEntries, type MoneyHappening, type MoneySources } from './money-entries';
import { debtorEntries, type DebtorHappening } from './debtor-entries';
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

export type PlanHappening =
  | 'plan-offered'
  | 'plan-agreed'
  | 'plan-changed'
  | 'plan-signed'
  | 'plan-concession-given'
  | 'plan-refused'
  | 'plan-withdrawn'
  | 'plan-ended';

/** What happened, with the records it is about; `say-entry.ts` has the words. */
export type Happening =
  | {
      readonly what: 'noted';
      readonly note: Note;
      readonly promise: PaymentPromise | null;
      /** What they disputed on it, with its invoice. */
      readonly disputed: { readonly dispute: Dispute; readonly invoice: Invoice | null } | null;
      readonly files: readonly Attachment[];
    }
  | MoneyHappening
  | { readonly what: 'invoice-dated' | 'fell-due'; readonly invoice: Invoice }
  | { readonly what: PlanHappening; readonly plan: Plan; readonly version: PlanVersion }
  | StopHappening
  | DebtorHappening
  | { readonly what: 'letter-issued'; readonly letter: Letter }
  | { readonly what: 'letter-reprinted'; readonly reprint: Reprint }
  | { readonly what: 'letter-posted'; readonly posting: Posting }
  | {
      readonly what: 'circumstances-told' | 'circumstances-closed';
      readonly circumstances: Circumstances;
      /** What was told then. */
      readonly told: CircumstancesVersion;
    }
  | { readonly what: 'budget-told'; readonly budget: Budget }
  | {
      readonly what: 'attached';
      readonly attachment: Attachment;
      /** The letter it was put to. */
      readonly letter: Letter | null;
    }
  | {
      readonly what: 'imported';
      readonly import: Import;
      readonly added: readonly Invoice[];
      readonly changed: readonly Invoice[];
      /** No longer in the ledger, and so not owed any more. */
      readonly gone: readonly Invoice[];
    };

export type HappeningOf<What extends Happening['what']> = Extract<Happening, { what: What }>;

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

function noteEntry(
  note: Note,
  { promises, disputes, invoices }: PromisesState & DisputesState & InvoicesState,
  attached: readonly Attachment[],
): Dated {
  const promise = note.promiseId ? (promises[note.promiseId] ?? null) : null;
  const dispute = Object.values(disputes).find(({ noteId }) => noteId === note.id);
  const disputed = dispute ? { dispute, invoice: invoices[dispute.invoiceId] ?? null } : null;
  const files = attached.filter(({ noteId }) => noteId === note.id);
  const kinds: EntryKind[] = [
    'contact',
    ...(promise ? (['promise'] as const) : []),
    ...(disputed ? (['dispute'] as const) : []),
    ...(files.length > 0 ? (['file'] as const) : []),
  ];
  const at = (note.earlier[0] ?? note).at;
  return { what: 'noted', id: note.id, kinds, on: note.on, at, note, promise, disputed, files };
}

function invoiceEntries(invoice: Invoice, today: LocalDate): Dated[] {
  const { id, date, dueDate } = invoice;
  const own = { kinds: ['money'] as const, at: '', invoice };
  const fellDue = leftOf(invoice) > zero && date < dueDate && dueDate < today;
  const dated: Dated = { what: 'invoice-dated', id: `${id} dated`, on: date, ...own };
  return fellDue ? [{ what: 'fell-due', id: `${id} due`, on: dueDate, ...own }, dated] : [dated];
}

function importEntries(each: Import, invoices: readonly Invoice[]): Dated[] {
  const { id, on, at, invoiceIds, restated, isUndone } = each;
  const added = pick(invoices, invoiceIds);
  const restatedFor = (why: Restatement['because']) =>
    pick(
      invoices,
      restated.filter(({ because }) => because === why).map(({ invoiceId }) => invoiceId),
    );
  const [changed, gone] = [restatedFor('changed'), restatedFor('gone')];
  if (isUndone || added.length + changed.length + gone.length === 0) return [];
  return [{ what: 'imported', id, kinds: ['import'], on, at, import: each, added, changed, gone }];
}

function pick(invoices: readonly Invoice[], ids: readonly Invoice['id'][]): Invoice[] {
  const wanted = new Set(ids);
  return invoices.filter((invoice) => wanted.has(invoice.id));
}

function planEntries(plan: Plan): Dated[] {
  return plan.versions.flatMap((version, number) => {
    const { proposed, agreed, signed, given, ended } = version;
    const steps: readonly (readonly [PlanHappening, PlanStamp | null])[] = [
      number === 0 ? ['plan-offered', proposed] : ['plan-changed', proposed],
      // A change is agreed as it is written down.
      ['plan-agreed', number === 0 ? agreed : null],
      ['plan-signed', signed],
      ['plan-concession-given', given],
      [ended?.how === 'broken' ? 'plan-ended' : `plan-${ended?.how ?? 'ended'}`, ended],
    ];
    return steps.flatMap(([what, stamp]): Dated[] => {
      if (!stamp) return [];
      const { on, at } = stamp;
      return [{ what, id: `${plan.id} ${number} ${what}`, kinds: ['plan'], on, at, plan, version }];
    });
  });
}

function letterEntry(letter: Letter): Dated {
  const { id, issuedOn, issuedAt } = letter;
  return { what: 'letter-issued', id, kinds: ['letter'], on: issuedOn, at: issuedAt, letter };
}

function reprintEntry(reprint: Reprint): Dated {
  const { id, on, at } = reprint;
  return { what: 'letter-reprinted', id, kinds: ['letter'], on, at, reprint };
}

function postingEntry(posting: Posting): Dated {
  const { id, on, at } = posting;
  return { what: 'letter-posted', id, kinds: ['letter'], on, at, posting };
}

function circumstancesEntries(circumstances: Circumstances): Dated[] {
  const { id, versions, closed } = circumstances;
  const own = { kinds: ['circumstances'] as const, circumstances };
  const all = versions.map((told, number): Dated => {
    const { on, at } = told.told;
    return { ...own, on, at, what: 'circumstances-told', id: `${id} ${number}`, told };
  });
  if (!closed) return all;
  const told = currentTold(circumstances);
  return [
    ...all,
    { ...own, on: closed.on, at: closed.at, what: 'circumstances-closed', id: `${id} closed`, told },
  ];
}

function budgetEntry(budget: Budget): Dated {
  const { id, toldOn, recorded } = budget;
  return { what: 'budget-told', id, kinds: ['budget'], on: toldOn, at: recorded.at, budget };
}

function fileEntry(attachment: Attachment, { letters }: LettersState): Dated {
  const { id, addedOn, at, letterId } = attachment;
  const letter = (letterId && letters[letterId]) ?? null;
  const kinds: EntryKind[] = letter ? ['file', 'letter'] : ['file'];
  return { what: 'attached', id, kinds, on: addedOn, at, attachment, letter };
}
