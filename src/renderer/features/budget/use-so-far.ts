/** The form of a budget in hand, and what can be read of it so far: whoever asks is drawn anew with each letter. */
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { BudgetForm, ToldBudget } from '#core/budgets/state';
import { useFigures } from '../../ui/figures';
import type { BudgetTexts } from './budget-texts';
import { readSoFar } from './read-budget';

export type BudgetFormInHand = UseFormReturn<BudgetTexts, unknown, ToldBudget>;

export function useSoFar(form: BudgetFormInHand): BudgetForm {
  const { currency } = useFigures();
  return readSoFar(useWatch({ control: form.control }) as BudgetTexts, currency);
}
