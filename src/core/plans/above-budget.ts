/** Whether an offer asks for more than the debtor's budget leaves, in words that stand on it. */
import type { Cents } from '../basics/money';
import { isAbove } from '../budgets/is-above';
import { affordable } from '../budgets/left-over';
import { periods, type Period } from '../budgets/period';
import type { Budget } from '../budgets/state';
import type { Schedule } from './schedule';
import type { PlanTerms } from './terms';

/**
 * Null for one they can afford. A deposit comes out of savings, and is not held against a month.
 *
 * @param money how an amount is said: `£41.70`
 */
export function sayAboveBudget(
  { lines }: Schedule,
  terms: PlanTerms,
  budget: Pick<Budget, 'form'>,
  money: (amount: Cents) => string,
): string | null {
  const hasDeposit = 'deposit' in terms && terms.deposit > 0;
  const instalments = hasDeposit ? lines.slice(1) : lines;
  const [only] = instalments;
  if (!only) return null;
  if (instalments.length === 1 && affordable(budget.form) > 0) {
    const found = isAbove(only.amount, 'monthly', budget, money);
    return found && `Needs savings: ${money(found.by)} more than their budget leaves in a month.`;
  }
  const largest = instalments.reduce((most, { amount }) => (amount > most ? amount : most), only.amount);
  return isAbove(largest, rhythmOf(terms), budget, money)?.words ?? null;
}

/** Every cadence that is not of weeks is of months; lines of no rhythm are held against a month. */
function rhythmOf(terms: PlanTerms): Period {
  const cadence = 'cadence' in terms ? terms.cadence : 'monthly';
  return periods.find((period) => period === cadence) ?? 'monthly';
}
