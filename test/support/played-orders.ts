/** The book that some orders make in memory, all on one day, of an empty book or another; those that are refused change nothing. */
import type { LocalDate } from '#core/basics/local-date';
import { apply } from '#core/book/apply';
import { decide } from '#core/book/decide';
import { emptyBook, type BookState } from '#core/book/state';
import { someProfile, type Order } from './commands';

export function playedOrders(
  orders: readonly Order[],
  today: LocalDate,
  state: BookState = { ...emptyBook(), profile: someProfile },
): BookState {
  let ids = 0;
  for (const order of orders) {
    const decided = decide(state, order(state, today), {
      now: `${today}T09:00:00Z`,
      today,
      by: 'Dawn',
      newId: <Id extends string>() => `id${++ids}` as Id,
    });
    if (decided.ok) for (const event of decided.value) apply(state, event);
  }
  return state;
}
