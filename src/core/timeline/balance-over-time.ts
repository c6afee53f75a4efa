/** How what a debtor owes rose and fell until today: for a chart, and month by month for a table. */
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { balanceSteps, type BalanceStep } from '../reports/balance/balance-on';
import type { BalanceSources } from '../reports/balance/movements';

/** Each day it changed and today, the oldest first; nothing where nothing was ever owed. */
export function balanceOverTime(state: BalanceSources, debtorId: DebtorId, today: LocalDate): BalanceStep[] {
  const past = balanceSteps(state, debtorId).filter(({ on }) => on <= today);
  const last = past.at(-1);
  return last && last.on < today ? [...past, { on: today, balance: last.balance }] : past;
}

/** Of each month in which it changed, what was owed at its end. */
export function monthEnds(steps: readonly BalanceStep[]): BalanceStep[] {
  return steps.filter(({ on }, i) => steps[i + 1]?.on.slice(0, 7) !== on.slice(0, 7));
}
