/** One line of a plan: so much on that day. */
import type { LocalDate } from '../basics/local-date';
import type { Cents } from '../basics/money';

export interface PlanLine {
  readonly on: LocalDate;
  readonly amount: Cents;
  /** The part of the amount that is interest; absent in a plan without. */
  readonly interest?: Cents;
}
