/** How the events of budgets change their slice. */
import type { Draft } from '../basics/draft';
import type { BudgetRecorded, BudgetRemoved } from './events';
import type { BudgetsState } from './state';

export function applyBudgetRecorded(draft: Draft<BudgetsState>, { budget }: BudgetRecorded): void {
  draft.budgets[budget.id] = budget;
}

export function applyBudgetRemoved(draft: Draft<BudgetsState>, { budget }: BudgetRemoved): void {
  delete draft.budgets[budget.id];
}
