/**
 * What a call needs to have at hand: how matters stand, open questions chosen by it, and what may be offered.
 *
 * The questions and offers are data with the rule that calls for each (`call-questions.ts`); this file finds out how
 * matters stand. Nothing here is saved: it is read aloud, or not.
 */
import { openCircumstances, type Circumstances, type CircumstancesState } from '../circumstances/state';
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { ofDebtor } from '../basics/of-debtor';
import type { Debtor, DebtorsState } from '../debtors/state';
import { balanceOf, invoicesOf, type Balance } from '../invoices/balance';
import type { InvoicesState } from '../invoices/state';
import type { Note, NotesState } from '../notes/state';
import { isOffered, isRunning, type Plan, type PlansState } from '../plans/state';
import type { PaymentPromise, PromisesState } from '../promises/state';
import { callOffers, callQuestions, type Line, type Say } from './call-questions';

/** How matters stand on the day of the call. */
export interface CallFacts {
  readonly debtor: Debtor;
  readonly owed: Balance;
  /** The latest contact; null before the first. */
  readonly last: Note | null;
  /** The latest contacts that reached nobody, one after another. */
  readonly missed: number;
  /** The latest promise, while its day has passed and something is overdue. */
  readonly passed: PaymentPromise | null;
  readonly awaited: PaymentPromise | null;
  readonly offered: Plan | null;
  readonly agreed: Plan | null;
  readonly circumstances: readonly Circumstances[];
}

export interface CallGuide {
  readonly questions: readonly string[];
  readonly offers: readonly string[];
}

type Sources = DebtorsState & InvoicesState & NotesState & PromisesState & PlansState & CircumstancesState;

/** More than these nobody reads with a phone at the ear. */
const QUESTIONS = 6;
const OFFERS = 4;

export function callFacts(state: Sources, debtorId: DebtorId, today: LocalDate): CallFacts | null {
  const debtor = state.debtors[debtorId];
  if (!debtor) return null;
  const contacts = ofDebtor(state.notes, debtorId).filter(({ channel }) => channel !== 'internal');
  const reached = contacts.findLastIndex(
    ({ outcome }) => outcome !== 'no-answer' && outcome !== 'left-message',
  );
  const owed = balanceOf(invoicesOf(state, debtorId), today);
  const promise = ofDebtor(state.promises, debtorId).at(-1) ?? null;
  const plans = ofDebtor(state.plans, debtorId);
  return {
    debtor,
    owed,
    last: contacts.at(-1) ?? null,
    missed: contacts.length - 1 - reached,
    passed: promise && promise.by < today && owed.overdue > 0 ? promise : null,
    awaited: promise && promise.by >= today ? promise : null,
    offered: plans.find(isOffered) ?? null,
    agreed: plans.find(isRunning) ?? null,
    circumstances: openCircumstances(state, debtorId),
  };
}

export function callGuide(facts: CallFacts, say: Say): CallGuide {
  const lines = (all: readonly Line[]) =>
    all.filter(({ when }) => when(facts)).map((line) => line.say(facts, say));
  const [open, ...rest] = lines(callQuestions);
  const last = rest.pop();
  const between = rest.slice(0, QUESTIONS - 2);
  return {
    questions: [open, ...between, last].filter((line) => line !== undefined),
    offers: lines(callOffers).slice(0, OFFERS),
  };
}
