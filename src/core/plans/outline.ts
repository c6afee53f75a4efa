/** What every strategy comes to before any penny is shared out: which days, which of their amounts are said, how the rest spreads. */
import type { LocalDate } from '../basics/local-date';
import type { Cents } from '../basics/money';
import type { PlanLine } from './plan-line';

export interface Outline {
  /** Taken off the debt, ≥ 0. */
  readonly concession: Cents;
  /** The deposit; null for none. */
  readonly opening: PlanLine | null;
  readonly days: readonly LocalDate[];
  /** How the sum spreads over the days: whole numbers, one a day. */
  readonly weights: readonly number[];
  /** Amounts that are said, by place among the days: the others share the rest. */
  readonly fixed: ReadonlyMap<number, Cents>;
  /** What the others are rounded to, in minor units. */
  readonly unit: number;
  /** What is owed, and when, if the concession is not taken up in time. */
  readonly otherwise: PlanLine | null;
}
