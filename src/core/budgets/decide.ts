/** May a budget be written down, and may it be taken back? */
import type { DecideContext } from '../basics/decide-context';
import type { BudgetId } from '../basics/ids';
import { isSame } from '../basics/is-same';
import { ok, refuse, type Result } from '../basics/result';
import type { DebtorsState } from '../debtors/state';
import { unknownDebtor } from '../debtors/unknown-debtor';
import type { RecordBudget, RemoveBudget } from './commands';
import type { BudgetRecorded, BudgetRemoved } from './events';
import { currentBudget, type BudgetForm, type BudgetsState } from './state';

export function decideRecordBudget(
  state: DebtorsState & BudgetsState,
  { debtorId, told }: RecordBudget,
  { today, now, by, newId }: DecideContext,
): Result<BudgetRecorded[]> {
  if (!state.debtors[debtorId]) return unknownDebtor();
  if (told.toldOn > today)
    return refuse('told-ahead', 'That day is ahead. On which day was it told, with its year?', 'toldOn');
  if (isEmpty(told.form)) {
    return refuse(
      'nothing-told',
      'Nothing stands in it yet. Write down what comes in or what goes out first.',
    );
  }
  const before = currentBudget(state, debtorId);
  if (before) {
    const { id: _id, debtorId: _whose, recorded: _stamp, ...same } = before;
    if (isSame(same, told))
      return refuse(
        'nothing-changed',
        'This is the budget the book has already. Change something, or leave it.',
      );
  }
  const budget = { id: newId<BudgetId>(), debtorId, ...told, recorded: { on: today, at: now, by } };
  return ok([{ type: 'budget.recorded', v: 1, budget }]);
}

export function decideRemoveBudget(
  { budgets }: BudgetsState,
  { budgetId }: RemoveBudget,
): Result<BudgetRemoved[]> {
  const budget = budgets[budgetId];
  if (!budget) return refuse('unknown-budget', 'This budget is not in the book any more.');
  return ok([{ type: 'budget.removed', v: 1, budget }]);
}

/** A line of 0 says something: they have no wages. */
function isEmpty(form: BudgetForm): boolean {
  if (form.of === 'person') return form.income.length + form.outgoings.length + form.creditors.length === 0;
  return form.months.every(({ moneyIn, moneyOut }) => moneyIn === 0 && moneyOut === 0) && form.opening === 0;
}
