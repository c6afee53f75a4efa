/** What to do next about a debtor, and why: the first rule that holds. Kind before firm, and nothing twice. */
import type { DebtorId } from '../basics/ids';
import { daysBetween, type LocalDate } from '../basics/local-date';
import type { Cents } from '../basics/money';
import { balanceOf, invoicesOf } from '../invoices/balance';
import type { InvoicesState } from '../invoices/state';
import type { Note, NotesState } from '../notes/state';
import { unplannedOf } from '../plans/covering';
import type { PlanLine } from '../plans/plan-line';
import { currentVersion, planStatus, type Plan, type PlansState } from '../plans/state';
import type { PaymentPromise, PromisesState } from '../promises/state';

/** Each kind of step with the records that are its reason; `say-next-step.ts` has the words. */
interface Steps {
  'nothing-owed': object;
  'not-due': { readonly on: LocalDate };
  'come-back': { readonly note: Note; readonly on: LocalDate };
  'await-promise': { readonly promise: PaymentPromise };
  'check-promise': { readonly promise: PaymentPromise };
  'await-answer': { readonly plan: Plan };
  'await-instalment': { readonly line: PlanLine };
  'check-instalment': { readonly line: PlanLine };
  'first-contact': { readonly overdue: Cents; readonly days: number };
  'try-again': { readonly overdue: Cents; readonly last: Note };
  'give-time': { readonly last: Note };
  'ask-again': { readonly overdue: Cents; readonly last: Note };
}

export type StepName = keyof Steps;
export type StepOf<What extends StepName> = { readonly what: What } & Steps[What];
export type NextStep = { [What in StepName]: StepOf<What> }[StepName];

type Sources = InvoicesState & NotesState & PromisesState & PlansState;

/** After a contact people get a week before we ask again. */
export const DAYS_OF_PEACE = 7;

export function nextStepOf(state: Sources, debtorId: DebtorId, today: LocalDate): NextStep {
  if (balanceOf(invoicesOf(state, debtorId), today).balance <= 0) return { what: 'nothing-owed' };
  const last = lastNote(state, debtorId);
  const free = unplannedOf(state, debtorId);
  const { overdue, oldestDays: days } = balanceOf(free, today);
  const comeBack = comingBack(last);
  return (
    (comeBack && comeBack.on <= today ? comeBack : null) ??
    promiseStep(state, debtorId, last, today) ??
    planStep(state, debtorId, last, overdue, today) ??
    comeBack ??
    (overdue > 0 && last ? afterContact(last, overdue, today) : null) ??
    (overdue > 0 ? { what: 'first-contact', overdue, days } : null) ??
    (free[0] ? { what: 'not-due', on: free[0].dueDate } : { what: 'nothing-owed' })
  );
}

/**
 * The latest contact; what we wrote for ourselves counts only when it says to come back. Records stand in
 * the order they were made.
 */
function lastNote({ notes }: NotesState, debtorId: DebtorId): Note | null {
  const isTold = (note: Note) =>
    note.debtorId === debtorId && (note.channel !== 'internal' || note.followUp !== null);
  return Object.values(notes).findLast(isTold) ?? null;
}

function comingBack(last: Note | null): StepOf<'come-back'> | null {
  return last?.followUp ? { what: 'come-back', note: last, on: last.followUp.on } : null;
}

/** The latest promise, until its day; then to be checked, until somebody has spoken to them about it. */
function promiseStep(
  { promises }: PromisesState,
  debtorId: DebtorId,
  last: Note | null,
  today: LocalDate,
): NextStep | null {
  const promise = Object.values(promises).findLast((each) => each.debtorId === debtorId);
  if (!promise) return null;
  if (promise.by >= today) return { what: 'await-promise', promise };
  return last && last.on > promise.by ? null : { what: 'check-promise', promise };
}

/** An offer waits for its answer; an agreed plan runs by itself, unless something beside it is overdue. */
function planStep(
  { plans }: PlansState,
  debtorId: DebtorId,
  last: Note | null,
  overdue: Cents,
  today: LocalDate,
): NextStep | null {
  const live = Object.values(plans).filter((plan) => plan.debtorId === debtorId && !plan.withdrawnOn);
  const offered = live.find((plan) => planStatus(plan) === 'proposed');
  if (offered) return { what: 'await-answer', plan: offered };
  if (overdue > 0) return null;
  const lines = live
    .flatMap((plan) => currentVersion(plan).lines)
    .toSorted((a, b) => a.on.localeCompare(b.on));
  const due = lines.findLast((line) => line.on < today);
  const next = lines.find((line) => line.on >= today);
  const isAskedAbout = due !== undefined && last !== null && last.on > due.on;
  // Past the last line something is still open, or we would not be here: it stays to be asked about.
  if (due && (!isAskedAbout || !next)) return { what: 'check-instalment', line: due };
  return next ? { what: 'await-instalment', line: next } : null;
}

function afterContact(last: Note, overdue: Cents, today: LocalDate): NextStep {
  const isReached = last.outcome !== 'no-answer' && last.outcome !== 'left-message';
  if (daysBetween(last.on, today) >= DAYS_OF_PEACE) return { what: 'ask-again', overdue, last };
  if (isReached || last.on === today) return { what: 'give-time', last };
  return { what: 'try-again', overdue, last };
}
