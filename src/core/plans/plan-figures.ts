/** A plan in figures: the list of plans and the tables that leave the book say the same of it. */
import type { LocalDate } from '../basics/local-date';
import { sum, zero, type Cents } from '../basics/money';
import { versionOn } from './early-discount';
import type { PlanLine } from './plan-line';
import { missingOf, progressOf, standingOf, type PlanStanding, type ProgressSources } from './progress';
import { isRunning, type Plan } from './state';

export interface PlanFigures {
  readonly standing: PlanStanding;
  /** What its lines come to; of a plan that was changed, those since the change. */
  readonly total: Cents;
  /** An offer expects nothing yet, and a plan that ended nothing any more: nothing is paid, to come or behind there. */
  readonly paid: Cents;
  readonly toCome: Cents;
  /** What is missing of the lines whose day has passed; part of what is to come. */
  readonly behind: Cents;
  /** The oldest line that is not paid, with what is missing of it. */
  readonly next: PlanLine | null;
  readonly payments: number;
  readonly firstOn: LocalDate | null;
  readonly lastOn: LocalDate | null;
}

export function figuresOf(state: ProgressSources, plan: Plan, today: LocalDate): PlanFigures {
  const { lines } = versionOn(state, plan, today);
  const common = {
    standing: standingOf(state, plan, today),
    payments: lines.length,
    firstOn: lines[0]?.on ?? null,
    lastOn: lines.at(-1)?.on ?? null,
  };
  if (!isRunning(plan)) {
    const total = sum(lines.map(({ amount }) => amount));
    return { ...common, total, paid: zero, toCome: zero, behind: zero, next: null };
  }
  const { lines: kept, paid, toCome, behind, next } = progressOf(state, plan, today);
  return {
    ...common,
    total: sum(kept.map(({ amount }) => amount)),
    paid,
    toCome,
    behind,
    next: next && { on: next.on, amount: missingOf(next) },
  };
}
