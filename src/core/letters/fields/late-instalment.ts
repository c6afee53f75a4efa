/** The payment of a plan that has not come yet. */
import { daysBetween } from '../../basics/local-date';
import { ok, refuse } from '../../basics/result';
import { figure, inDays } from '../example';
import { text } from '../field';
import { group } from './group';
import { lateLine, planOf } from './plan';

export const lateInstalment = group({
  asks: true,
  fields: {
    missed: text('What is missing of it', figure(400_00)),
    missedOn: text('When it was due', inDays(-9)),
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
