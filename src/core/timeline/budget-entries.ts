/** Budgets on the timeline, on the day each was told. */
import { tellingNames, type Budget } from '../budgets/state';
import { plain } from './entry-words';
import type { Sayers } from './say-entry';
import type { Dated } from './timeline';
import type { Undoers } from './undo-entry';

export interface BudgetHappening {
  readonly what: 'budget-told';
  readonly budget: Budget;
}

export function budgetEntry(budget: Budget): Dated {
  const { id, toldOn, recorded } = budget;
  return { what: 'budget-told', id, kinds: ['budget'], on: toldOn, at: recorded.at, budget };
}

/** Its figures stand on a page of their own: a timeline is printed. */
export const budgetSayers: Sayers<BudgetHappening> = {
  'budget-told': ({ budget: { isSensitive, how, toldBy, recorded } }) =>
    plain(
      isSensitive ? 'Sensitive budget recorded' : 'Budget recorded',
      isSensitive ? '' : toldBy,
      tellingNames[how],
      recorded.by,
    ),
};

export const budgetUndoers: Undoers<BudgetHappening> = {
  'budget-told': ({ budget }) => ({
    command: { type: 'budget.remove', budgetId: budget.id },
    question: 'Undo this budget?',
    meaning: 'It leaves the book; the one before it holds again, if there is one.',
  }),
};
