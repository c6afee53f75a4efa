/** What a debtor's plans ask of us: an answer to wait for, patience, a kind call, another look, a word kept. */
import { addDays, type LocalDate } from '../basics/local-date';
import { sum, type Cents } from '../basics/money';
import { concessionDue } from '../plans/concession';
import { lapsedDiscount, type EarlyDiscount } from '../plans/early-discount';
import { graceEnd, missingOf, progressOf, type LineProgress, type ProgressSources } from '../plans/progress';
import { isOffered, isRunning, type Plan } from '../plans/state';
import { toCome } from '../plans/to-come';
import type { Matter, NextStep } from './next-step';

interface OfLine {
  readonly plan: Plan;
  readonly line: LineProgress;
  readonly missing: Cents;
}

export interface PlanSteps {
  'await-answer': { readonly plan: Plan };
  'give-grace': OfLine & { readonly until: LocalDate };
  'check-in': OfLine;
  'review-plan': { readonly plan: Plan; readonly count: number; readonly behind: Cents };
  'discount-over': { readonly plan: Plan; readonly lapsed: EarlyDiscount; readonly rest: Cents };
  'give-concession': { readonly plan: Plan; readonly amount: Cents };
}

/**
 * An offer waits for its answer. A missed line asks for a kind call, and once we have spoken, its invoices are chased as
 * before; several ask whether the plan still fits. Late is not missed, unless something beside it is overdue.
 */
export function planStep(
  state: ProgressSources,
  { plans, last }: Matter,
  overdue: Cents,
  today: LocalDate,
): NextStep | null {
  const offered = plans.find(isOffered);
  if (offered) return { what: 'await-answer', plan: offered };
  const running = plans.filter(isRunning);
  for (const plan of running) {
    const amount = concessionDue(state, plan, today);
    if (amount !== null) return { what: 'give-concession', plan, amount };
  }
  for (const plan of running) {
    const { keeping, missed } = progressOf(state, plan, today);
    const [oldest, newest] = [missed[0], missed.at(-1)];
    if (!oldest || !newest) continue;
    const missedOn = addDays(graceEnd(state, newest.on), 1);
    const isSpokenOf = last !== null && last.on >= missedOn;
    // Somebody who has just spoken with them may wait for the day they were given.
    if (isSpokenOf && (keeping === 'missed' || last.followUp)) continue;
    if (keeping === 'review') {
      return { what: 'review-plan', plan, count: missed.length, behind: sum(missed.map(missingOf)) };
    }
    return { what: 'check-in', plan, line: oldest, missing: missingOf(oldest) };
  }
  return discountOver(state, running, last, today) ?? (overdue > 0 ? null : giveGrace(state, running, today));
}

/** After the days of grace, in which the money of before may still be written down; until somebody has spoken with them. */
function discountOver(
  state: ProgressSources,
  running: readonly Plan[],
  last: Matter['last'],
  today: LocalDate,
): NextStep | null {
  for (const plan of running) {
    const lapsed = lapsedDiscount(state, plan, today);
    if (!lapsed || graceEnd(state, lapsed.by) >= today || (last && last.on > lapsed.by)) continue;
    const rest = toCome(state, plan, today);
    if (rest > 0) return { what: 'discount-over', plan, lapsed, rest };
  }
  return null;
}

function giveGrace(state: ProgressSources, running: readonly Plan[], today: LocalDate): NextStep | null {
  for (const plan of running) {
    const line = progressOf(state, plan, today).lines.find((each) => each.state === 'late');
    if (line) {
      return { what: 'give-grace', plan, line, missing: missingOf(line), until: graceEnd(state, line.on) };
    }
  }
  return null;
}
