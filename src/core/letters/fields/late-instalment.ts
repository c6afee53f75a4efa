/** The payment of a plan that has not come yet. */
import { daysBetween, type LocalDate } from '../../basics/local-date';
import { subtract, sum, zero, type Cents } from '../../basics/money';
import { ok, refuse } from '../../basics/result';
import { leftOf } from '../../invoices/balance';
import type { InvoicesState } from '../../invoices/state';
import type { PlanLine } from '../../plans/plan-line';
import { currentVersion, type Plan } from '../../plans/state';
import { text } from '../field';
import { group } from './group';
import { planOf } from './plan';

export const lateInstalment = group({
  asks: true,
  fields: {
    missed: text('What is missing of it', '£400.00'),
    missedOn: text('When it was due', '1 October 2026'),
    missedDays: text('Days since then', '9'),
  },
  gather: (about) => {
    const { state, today, money, day, debtor } = about;
    const found = planOf(about);
    if (!found.ok) return found;
    const late = lateLine(state, found.value, today);
    if (!late) {
      return refuse(
        'nothing-missed',
        `${debtor.name} has paid what the plan asks for by today. There is nothing to remind them of.`,
      );
    }
    return ok({
      asked: late,
      values: {
        missed: money(late.amount),
        missedOn: day(late.on),
        missedDays: String(daysBetween(late.on, today)),
      },
    });
  },
});

/** The oldest line before today that the money so far does not reach, with what is missing of it. */
export function lateLine(state: InvoicesState, plan: Plan, today: LocalDate): PlanLine | null {
  const { lines } = currentVersion(plan);
  const left = sum(plan.invoiceIds.flatMap((id) => state.invoices[id] ?? []).map(leftOf));
  let paid: Cents = subtract(sum(lines.map(({ amount }) => amount)), left);
  for (const { on, amount } of lines) {
    if (paid < amount)
      return on < today ? { on, amount: paid > zero ? subtract(amount, paid) : amount } : null;
    paid = subtract(paid, amount);
  }
  return null;
}
