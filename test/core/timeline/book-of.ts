/** The book some orders make, those that are refused left out. */
import type { DecideContext } from '#core/basics/decide-context';
import type { LocalDate } from '#core/basics/local-date';
import { apply } from '#core/book/apply';
import { decide } from '#core/book/decide';
import { emptyBook, type BookState } from '#core/book/state';
import { someProfile, type Order } from '../../support/commands';

export function bookOf(orders: readonly Order[], today: LocalDate): BookState {
  const state = { ...emptyBook(), profile: someProfile };
  let count = 0;
  const newId: DecideContext['newId'] = <Id extends string>() => `id ${++count}` as Id;
  for (const order of orders) {
    const decided = decide(state, order(state, today), {
      now: `${today}T09:00:00Z`,
      today,
      by: 'Dawn',
      newId,
    });
    if (decided.ok) for (const event of decided.value) apply(state, event);
  }
  return state;
}
