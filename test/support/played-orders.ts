/** The book that some orders make in memory, all on one day, of an empty book or another; those that are refused change nothing. */
import type { LocalDate } from '#core/basics/local-date';
import { apply } from '#core/book/apply';
import { decide } from '#core/book/decide';
import type { BookEvent } from '#core/book/event';
import { emptyBook, type BookState } from '#core/book/state';
import { someProfile, type Order } from './commands';

interface Reached {
  /** One object, which the next order writes into. */
  readonly state: BookState;
  /** What the order brought. */
  readonly events: readonly BookEvent[];
}

/** The book after each order that was accepted. */
export function* reached(
  orders: readonly Order[],
  today: LocalDate,
  state: BookState = { ...emptyBook(), profile: someProfile },
): Generator<Reached> {
  let ids = 0;
  for (const order of orders) {
    const decided = decide(state, order(state, today), {
      now: `${today}T09:00:00Z`,
      today,
      by: 'Dawn',
      newId: <Id extends string>() => `id${++ids}` as Id,
    });
    if (!decided.ok) continue;
    for (const event of decided.value) apply(state, event);
    yield { state, events: decided.value };
  }
}

export function playedOrders(
  orders: readonly Order[],
  today: LocalDate,
  state: BookState = { ...emptyBook(), profile: someProfile },
): BookState {
  for (const _ of reached(orders, today, state));
  return state;
}
