/** What to do next about a debtor, and why: the first rule that holds. Kind before firm, and nothing twice. */
import type { DebtorId } from '../basics/ids';
import { daysBetween, type LocalDate } from '../basics/local-date';
import type { Cents } from '../basics/money';
import { ofDebtor } from '../basics/of-debtor';
import type { DisputesState } from '../disputes/state';
import { chaseableOf } from '../holds/chaseable';
import { onHold } from '../holds/on-hold';
import type { Hold, HoldsState } from '../holds/state';
import type { Note, NotesState } from '../notes/state';
import { debtorBalance } from '../payments/debtor-balance';
import { unplannedOf } from '../plans/covering';
import { isTold, nextDay, type NextDay } from '../plans/next-day';
import type { PlanLine } from '../plans/plan-line';
import type { ProgressSources } from '../plans/progress';
import { isStanding, type Plan, type PlansState } from '../plans/state';
import { expectedLines } from '../plans/to-come';
import { openPromiseOf, type Keeping, type OpenPromise } from '../promises/keeping';
import type { PaymentPromise, PromisesState } from '../promises/state';
import { planStep, type PlanSteps } from './plan-steps';
import { disputeStep, holdEnded, type Disputed } from './stop-steps';

/** Each kind of step with the records that are its reason; `say-next-step.ts` has the words. */
interface Steps extends PlanSteps {
  'on-hold': { readonly hold: Hold };
  'hold-ended': { readonly hold: Hold; readonly on: LocalDate };
  'nothing-owed': object;
  'not-due': { readonly on: LocalDate };
  'come-back': { readonly note: Note; readonly on: LocalDate };
  'await-promise': { readonly promise: PaymentPromise };
  'check-promise': { readonly promise: PaymentPromise };
  'ask-for-rest': { readonly promise: PaymentPromise; readonly keeping: Keeping };
  'ask-about-promise': { readonly promise: PaymentPromise };
  'answer-dispute': Disputed;
  'await-dispute': Disputed;
  'ask-about-dispute': Disputed;
  /** `isLast`: once it is paid, nothing of what was agreed is left. */
  'await-instalment': { readonly line: PlanLine; readonly isLast: boolean };
  'first-contact': { readonly overdue: Cents; readonly days: number };
  'try-again': { readonly overdue: Cents; readonly last: Note };
  'give-time': { readonly last: Note };
  'ask-again': { readonly overdue: Cents; readonly last: Note };
}

export type StepName = keyof Steps;
export type StepOf<What extends StepName> = { readonly what: What } & Steps[What];
export type NextStep = { [What in StepName]: StepOf<What> }[StepName];

type Sources = ProgressSources & NotesState & PromisesState & DisputesState & HoldsState & PlansState;

/** After a contact people get a week before we ask again. */
export const DAYS_OF_PEACE = 7;

/**
 * One step, the first of all that could be taken: a hold stops the others, and what has a day of its own comes
 * before what only time asks for.
 */
export function nextStepOf(state: Sources, debtorId: DebtorId, today: LocalDate): NextStep {
  const hold = onHold(state, debtorId, today);
  if (hold) return { what: 'on-hold', hold };
  if (debtorBalance(state, debtorId, today).balance <= 0) return { what: 'nothing-owed' };
  const matter = matterOf(state, debtorId, today);
  const { last } = matter;
  const free = unplannedOf(state, debtorId);
  const { amount: overdue, oldestDays: days } = chaseableOf(state, debtorId, today);
  const disputed = disputeStep(state, debtorId, today);
  return (
    comeBackNow(matter, today) ??
    (disputed?.isDue ? disputed : null) ??
    holdEnded(state, debtorId, last, today) ??
    promiseStep(matter, today) ??
    planStep(state, matter, overdue, today) ??
    (overdue > 0 ? null : waitForLine(matter, today)) ??
    (last?.followUp ? wait(matter, today) : null) ??
    (overdue > 0 ? null : disputed) ??
    (overdue > 0 && last ? afterContact(last, overdue, today) : null) ??
    (overdue > 0 ? { what: 'first-contact', overdue, days } : null) ??
    (free[0] ? { what: 'not-due', on: free[0].dueDate } : { what: 'nothing-owed' })
  );
}

/** What stands between us and one debtor. */
export interface Matter {
  /** Neither paid nor withdrawn: the promise that counts, with how it was kept so far. */
  readonly open: OpenPromise | null;
  /** Those that stand. */
  readonly plans: readonly Plan[];
  /** What is not paid of the agreed ones, in order of the days. */
  readonly lines: readonly PlanLine[];
  readonly last: Note | null;
  /** The day the list of debtors shows. */
  readonly next: NextDay | null;
}

/** Records stand in the order they were made. */
function matterOf(state: Sources, debtorId: DebtorId, today: LocalDate): Matter {
  const open = openPromiseOf(state, debtorId, today);
  const plans = ofDebtor(state.plans, debtorId).filter(isStanding);
  const last = ofDebtor(state.notes, debtorId).findLast(isTold) ?? null;
  const lines = expectedLines(state, plans, today);
  const next = nextDay({ lines, promise: open?.promise ?? null, last }, today);
  return { open, plans, lines, last, next };
}

function comeBackNow({ last }: Matter, today: LocalDate): NextStep | null {
  const on = last?.followUp?.on;
  return last && on && on <= today ? { what: 'come-back', note: last, on } : null;
}

/** Waiting is for the day the list shows, whichever of the three it is. */
function wait({ open, lines, last, next }: Matter, today: LocalDate): NextStep | null {
  if (next?.kind === 'promise' && open) return { what: 'await-promise', promise: open.promise };
  if (next?.kind === 'follow-up' && last) return { what: 'come-back', note: last, on: next.on };
  const line = lines.find(({ on }) => on >= today);
  return line ? { what: 'await-instalment', line, isLast: lines.length === 1 } : null;
}

/** A promise waits until its day; then it is asked about, until somebody has spoken to them about it. */
function promiseStep(matter: Matter, today: LocalDate): NextStep | null {
  const { open, last } = matter;
  if (!open) return null;
  const { promise, keeping } = open;
  if (promise.by >= today) return wait(matter, today);
  if (last && last.on > promise.by) return null;
  if (keeping.how === 'part-kept') return { what: 'ask-for-rest', promise, keeping };
  return { what: keeping.how === 'broken' ? 'ask-about-promise' : 'check-promise', promise };
}

/** An agreed plan runs by itself. */
function waitForLine(matter: Matter, today: LocalDate): NextStep | null {
  return matter.lines.some(({ on }) => on >= today) ? wait(matter, today) : null;
}

function afterContact(last: Note, overdue: Cents, today: LocalDate): NextStep {
  const isReached = last.outcome !== 'no-answer' && last.outcome !== 'left-message';
  if (daysBetween(last.on, today) >= DAYS_OF_PEACE) return { what: 'ask-again', overdue, last };
  if (isReached || last.on === today) return { what: 'give-time', last };
  return { what: 'try-again', overdue, last };
}
