/** How a plan is kept: each line and the whole, worked out from what is left and from today, and stored nowhere. */
import { addDays, daysBetween, type LocalDate } from '../basics/local-date';
import { subtract, sum, zero, type Cents } from '../basics/money';
import { graceOf } from '../profile/grace';
import type { ProfileState } from '../profile/state';
import { versionOn } from './early-discount';
import type { MoneySources } from './money-used';
import { currentVersion, isOffered, type Plan, type PlanEnding } from './state';
import { filled, toCome, type FilledLine } from './to-come';

const lineStates = ['paid', 'part-paid', 'ahead', 'due', 'late', 'missed'] as const;
/** Part paid before its day; due on the day itself; late within the days of grace; missed after them. */
export type LineState = (typeof lineStates)[number];

export const lineStateNames: Readonly<Record<LineState, string>> = {
  paid: 'paid',
  'part-paid': 'part paid',
  ahead: 'to come',
  due: 'due today',
  late: 'late',
  missed: 'missed',
};

export interface LineProgress extends FilledLine {
  readonly state: LineState;
}

const keepings = ['on-track', 'slipping', 'missed', 'review', 'ending-soon', 'completed'] as const;
/** Slipping: a line is late. Review: so many are missed that the plan itself is in question. Ending soon: one is left. */
type PlanKeeping = (typeof keepings)[number];

export interface PlanProgress {
  readonly lines: readonly LineProgress[];
  readonly keeping: PlanKeeping;
  readonly paid: Cents;
  readonly toCome: Cents;
  /** What is missing of the lines whose day has passed. */
  readonly behind: Cents;
  /** The lines that were missed, the oldest first. */
  readonly missed: readonly LineProgress[];
  /** The oldest line that is not paid; null once all are. */
  readonly next: LineProgress | null;
}

export type ProgressSources = MoneySources & ProfileState;

export function progressOf(state: ProgressSources, plan: Plan, today: LocalDate): PlanProgress {
  const { instalmentDays, reviewAfter } = graceOf(state);
  const rest = toCome(state, plan, today);
  const lines = filled(versionOn(state, plan, today).lines, rest).map((line): LineProgress => ({
    ...line,
    state: stateOf(line, instalmentDays, today),
  }));
  const open = lines.filter((line) => line.state !== 'paid');
  const missed = lines.filter((line) => line.state === 'missed');
  const isLate = lines.some((line) => line.state === 'late');
  return {
    lines,
    keeping: keepingOf(open.length, missed.length, isLate, reviewAfter),
    paid: sum(lines.map((line) => line.paid)),
    toCome: rest,
    behind: sum(open.filter(({ on }) => on < today).map(missingOf)),
    missed,
    next: open[0] ?? null,
  };
}

/** What is missing of a line. */
export function missingOf({ amount, paid }: FilledLine): Cents {
  return subtract(amount, paid);
}

/** The last day on which a line is late and not yet missed. */
export function graceEnd(state: ProfileState, on: LocalDate): LocalDate {
  return addDays(on, graceOf(state).instalmentDays);
}

function stateOf(line: FilledLine, graceDays: number, today: LocalDate): LineState {
  if (line.paid >= line.amount) return 'paid';
  const late = daysBetween(line.on, today);
  if (late > graceDays) return 'missed';
  if (late > 0) return 'late';
  if (late === 0) return 'due';
  return line.paid > zero ? 'part-paid' : 'ahead';
}

function keepingOf(open: number, missed: number, isLate: boolean, reviewAfter: number): PlanKeeping {
  if (open === 0) return 'completed';
  if (missed >= reviewAfter) return 'review';
  if (missed > 0) return 'missed';
  if (isLate) return 'slipping';
  return open === 1 ? 'ending-soon' : 'on-track';
}

/** Where a plan stands, in one word for lists and badges. */
export type PlanStanding = PlanKeeping | 'offered' | PlanEnding['how'];

export function standingOf(state: ProgressSources, plan: Plan, today: LocalDate): PlanStanding {
  const { ended } = currentVersion(plan);
  if (ended) return ended.how;
  return isOffered(plan) ? 'offered' : progressOf(state, plan, today).keeping;
}

export const standingNames: Readonly<Record<PlanStanding, string>> = {
  offered: 'Offered',
  'on-track': 'On track',
  slipping: 'Slipping',
  missed: 'Missed',
  review: 'To review',
  'ending-soon': 'Ending soon',
  completed: 'Completed',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
  broken: 'Not kept',
  ended: 'Ended',
};
