/** The payment of a plan that has not come yet. */
import { daysBetween, type LocalDate } from '../../basics/local-date';
import { ok, refuse } from '../../basics/result';
import type { PlanLine } from '../../plans/plan-line';
import type { Plan } from '../../plans/state';
import { openLines } from '../../plans/to-come';
import type { LetterSources } from '../about';
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
      // A slip can't ask for it by a day that is over.
      asked: { amount: late.amount, on: today },
      values: {
        missed: money(late.amount),
        missedOn: day(late.on),
        missedDays: String(daysBetween(late.on, today)),
      },
    });
  },
});

/** The oldest line before today that is not paid in full, with what is missing of it. */
export function lateLine(state: LetterSources, plan: Plan, today: LocalDate): PlanLine | null {
  const [oldest] = openLines(state, plan);
  return oldest && oldest.on < today ? oldest : null;
}
