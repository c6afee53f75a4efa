/** What a debtor owed on a day of the past, by what the book was told about it. */
import type { DebtorId } from '../../basics/ids';
import type { LocalDate } from '../../basics/local-date';
import { add, zero, type Cents } from '../../basics/money';
import { movedBy, type BalanceSources } from './movements';

export interface BalanceStep {
  readonly on: LocalDate;
  /** What was owed at the end of that day, and until the next step. */
  readonly balance: Cents;
}

/** Every day on which it changed, the oldest first. */
export function balanceSteps(state: BalanceSources, debtorId: DebtorId): BalanceStep[] {
  const byDay = new Map<LocalDate, Cents>();
  for (const { on, by } of movedBy(state, debtorId)) byDay.set(on, add(byDay.get(on) ?? zero, by));
  let balance = zero;
  return [...byDay.keys()].toSorted().map((on) => {
    balance = add(balance, byDay.get(on) ?? zero);
    return { on, balance };
  });
}

/** Answers for any day. */
export function balanceOn(state: BalanceSources, debtorId: DebtorId): (on: LocalDate) => Cents {
  const steps = balanceSteps(state, debtorId);
  return (on) => {
    let [from, to] = [0, steps.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((steps[middle]?.on ?? on) <= on) from = middle + 1;
      else to = middle;
    }
    return steps[from - 1]?.balance ?? zero;
  };
}
