/** What has happened to budgets. */
import type { Budget } from './state';

export interface BudgetRecorded {
  readonly type: 'budget.recorded';
  readonly v: 1;
  readonly budget: Budget;
}

/** With all it said, so that the trail shows what left the book. */
export interface BudgetRemoved extends Omit<BudgetRecorded, 'type'> {
  readonly type: 'budget.removed';
}

export type BudgetEvent = BudgetRecorded | BudgetRemoved;
