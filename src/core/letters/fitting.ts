/** Which letters make sense for a debtor today, the likeliest first; a reminder is never skipped. */
import { addDays, type LocalDate } from '../basics/local-date';
import { ofDebtor } from '../basics/of-debtor';
import type { DebtorId } from '../basics/ids';
import { openDisputes } from '../disputes/disputed';
import { chaseableOf } from '../holds/chaseable';
import { onHold } from '../holds/on-hold';
import { debtorBalance } from '../payments/debtor-balance';
import { keptOf, paymentsOf } from '../payments/state';
import { isOffered, isRunning } from '../plans/state';
import type { NotesState } from '../notes/state';
import { profileOf } from '../profile/state';
import type { LetterSources } from './about';
import { openOf } from './fields/open';
import { lateLine } from './fields/plan';
import { promisesToCome } from './fields/promise';
import { letterKinds, type LetterKind } from './kinds';
import { claimDays } from './law';
import { writtenTo } from './written';

/** A payment is thanked for while it is news. */
const NEWS_DAYS = 14;

/** From kind to firm: each stands on the one before. */
export const reminders = ['friendly-reminder', 'follow-up', 'firm-reminder', 'final-notice'] as const;

/** Those that answer to something in the book now; never empty. */
export function fittingKinds(
  state: LetterSources & NotesState,
  debtorId: DebtorId,
  today: LocalDate,
): LetterKind[] {
  if (onHold(state, debtorId, today)) return ['hold-confirmed'];
  const open: readonly (readonly [LetterKind, boolean])[] = [
    ...planKinds(state, debtorId, today),
    ['dispute-acknowledged', openDisputes(state, debtorId).length > 0],
    ['promise-confirmation', promisesToCome(state, debtorId, today).length > 0],
    [nextReminder(state, debtorId), chaseableOf(state, debtorId, today).amount > 0],
    ...thanks(state, debtorId, today),
    ['statement-cover', debtorBalance(state, debtorId, today).openInvoices > 0],
    ['cover-note', true],
  ];
  return open.filter(([, fits]) => fits).map(([kind]) => kind);
}

/** The rest, in their own order: one may know better. */
export function otherKinds(fitting: readonly LetterKind[]): LetterKind[] {
  return letterKinds.filter((kind) => !fitting.includes(kind));
}

function planKinds(state: LetterSources, debtorId: DebtorId, today: LocalDate) {
  const plans = ofDebtor(state.plans, debtorId);
  const isOffer = plans.some(isOffered);
  const agreed = plans.filter(isRunning);
  const isLate = agreed.some((plan) => lateLine(state, plan, today) !== null);
  return [
    ['missed-instalment', isLate],
    ['plan-offer', isOffer],
    ['plan-agreement', isOffer],
    ['plan-check-in', agreed.length > 0 && !isLate],
  ] as const;
}

function thanks(state: LetterSources, debtorId: DebtorId, today: LocalDate) {
  const since = addDays(today, -NEWS_DAYS);
  const isNews = paymentsOf(state, debtorId).some((each) => each.on >= since && keptOf(each) > 0);
  const isClear = debtorBalance(state, debtorId, today).balance <= 0;
  return [
    ['paid-in-full', isNews && isClear],
    ['payment-received', isNews && !isClear],
  ] as const;
}

/**
 * The one after the firmest sent since anything open fell due: a debtor who paid up and owes anew begins kindly again.
 */
export function nextReminder(state: LetterSources & NotesState, debtorId: DebtorId): LetterKind {
  const open = new Set(openOf(state, debtorId).map(({ id }) => id));
  const sent = writtenTo(state, debtorId).filter(({ invoiceIds }) => invoiceIds.some((id) => open.has(id)));
  const firmest = reminders.findLastIndex((kind) => sent.some((each) => each.kind === kind));
  const next = reminders[firmest + 1];
  if (next) return next;
  const debtor = state.debtors[debtorId];
  const mayClaim = claimDays(profileOf(state).jurisdiction, debtor?.kind ?? null) !== null;
  return mayClaim ? 'letter-before-claim' : 'hand-over-notice';
}
