/** What the events of budgets tell of a person, and how they stand without it. */
import { ERASED_WORDS, type Erasers, type Whose } from '../erasures/erasing';
import type { BudgetEvent } from './events';
import { noForm, type Budget } from './state';

export const budgetErasers: Erasers<BudgetEvent> = {
  'budget.recorded': (event, whose) => ({ ...event, budget: erasedBudget(event.budget, whose) }),
  'budget.removed': (event, whose) => ({ ...event, budget: erasedBudget(event.budget, whose) }),
};

/** What somebody has and needs is their own: its figures go with the words, and nothing tells for whom it was. */
function erasedBudget(budget: Budget, { debtorId }: Whose): Budget {
  if (budget.debtorId !== debtorId) return budget;
  return { ...budget, toldBy: '', words: ERASED_WORDS, isSensitive: true, form: noForm };
}
