/** One order of an arbitrary sequence: what was said, and how it becomes a command once there is a book. */
import * as fc from 'fast-check';
import type { LocalDate } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import type { Command } from '#core/book/command';
import type { BookState } from '#core/book/state';

const word = fc.stringMatching(/^[A-Za-zäöüéß’&-]{1,12}$/);
export const line = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
export const amount = fc.integer({ min: 1, max: 9_000_00 }).map(cents);
/** A debtor, plan or import of the book, by its place; counted round when there are fewer. */
export const place = fc.nat({ max: 1_000 });

/** What may be asked of a book; it becomes a command once there is a book to find its debtors and plans in. */
export type Order = (state: BookState, today: LocalDate) => Command;

/** Carries what was said along, for a counterexample to show. */
export function order<Said>(
  said: fc.Arbitrary<Said>,
  toCommand: (said: Said, state: BookState, today: LocalDate) => Command,
): fc.Arbitrary<Order> {
  return said.map((value) => {
    const made: Order = (state, today) => toCommand(value, state, today);
    return Object.assign(made, { [fc.toStringMethod]: () => fc.stringify(value) });
  });
}

/** The record at a place, or an id the book does not know when it holds none. */
export function idAt<Id extends string>(records: Readonly<Record<Id, { readonly id: Id }>>, at: number): Id {
  const ids = Object.values<{ readonly id: Id }>(records).map(({ id }) => id);
  return ids[at % ids.length] ?? ('00000000-0000-4000-8000-000000000000' as Id);
}
