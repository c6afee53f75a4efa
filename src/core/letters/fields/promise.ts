/** A promise as it was given. */
import { ok, refuse } from '../../basics/result';
import { text } from '../field';
import { group } from './group';

export const promise = group({
  asks: true,
  fields: {
    promised: text('What they promised', '£200.00'),
    promisedBy: text('By when', '4 September 2026'),
    promisedOn: text('When they said so', '1 September 2026'),
  },
  gather: ({ state, request, debtor, today, money, day }) => {
    const theirs = Object.values(state.promises).filter(({ debtorId }) => debtorId === debtor.id);
    const found = request.promiseId
      ? theirs.find(({ id }) => id === request.promiseId)
      : theirs.findLast(({ by }) => by >= today);
    if (!found) {
      return refuse(
        'no-promise',
        `${debtor.name} has given no promise that is still to come. Note it first.`,
      );
    }
    return ok({
      asked: { amount: found.amount, on: found.by },
      values: {
        promised: money(found.amount),
        promisedBy: day(found.by),
        promisedOn: day(found.madeOn),
      },
    });
  },
});
