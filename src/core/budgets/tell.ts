/** The words of the trail for budgets. */
import { profileOf } from '../profile/state';
import type { Known } from '../telling/known';
import { nameOf, said, type Said, type Tellers } from '../telling/telling';
import type { BudgetEvent } from './events';
import { sayBudget } from './say-budget';
import type { Budget } from './state';

export const budgetTellers: Tellers<BudgetEvent> = {
  'budget.recorded': ({ budget }, known) => sayTold('Recorded for', budget, known),
  'budget.removed': ({ budget }, known) => sayTold('Took back for', budget, known),
};

function sayTold(did: string, budget: Budget, known: Known): Said {
  const { debtorId } = budget;
  const words = `${did} ${nameOf(debtorId, known)}: ${sayBudget(budget, profileOf(known).locale)}`;
  return said('note', debtorId, words);
}
