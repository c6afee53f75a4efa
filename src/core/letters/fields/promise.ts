/** A promise as it was given. */
import type { DebtorId } from '../../basics/ids';
import type { LocalDate } from '../../basics/local-date';
import { ok, refuse } from '../../basics/result';
import type { PaymentPromise, PromisesState } from '../../promises/state';
import { figure, inDays } from '../example';
import { text } from '../field';
import { group } from './group';

export const promise = group({
  asks: true,
  fields: {
    promised: text('What they promised', figure(200_00)),
    promisedBy: text('By when', inDays(3)),
    promisedOn: text('When they said so', inDays(0)),
  },
  gather: ({ state, request, debtor, today, money, day }) => {
    const toCome = promisesToCome(state, debtor.id, today);
    const found = request.promiseId ? toCome.find(({ id }) => id === request.promiseId) : toCome[0];
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

/** Those whose day is still to come, the one given last first. */
export function promisesToCome(
  { promises }: PromisesState,
  of: DebtorId,
  today: LocalDate,
): PaymentPromise[] {
  return Object.values(promises)
    .filter(({ debtorId, by }) => debtorId === of && by >= today)
    .toReversed();
}
