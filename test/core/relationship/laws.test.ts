/** What holds of a relationship in any book: its sums are those of the records, and nobody else's records matter. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, day, type LocalDate } from '#core/basics/local-date';
import type { DebtorId } from '#core/basics/ids';
import { keptOf, paymentsOf } from '#core/payments/state';
import { relationshipOf, type Relationship } from '#core/relationship/relationship';
import type { BookState } from '#core/book/state';
import type { WallClock } from '#core/relationship/contacts';
import { anyOrders } from '../../support/commands';
import { playedOrders } from '../../support/played-orders';
import { Rehearsal } from '../../support/rehearsal';

const today = day('2026-09-01');
const utc: WallClock = (at) => ({ on: day(at.slice(0, 10)), hour: Number(at.slice(11, 13)) });
const inAll = (amounts: readonly number[]) => amounts.reduce((so, each) => so + each, 0);

/** Of everybody in the book. */
function all(state: BookState, on: LocalDate): [DebtorId, Relationship][] {
  return (Object.keys(state.debtors) as DebtorId[]).map((id) => {
    const facts = relationshipOf(state, id, on, utc);
    if (!facts) throw new Error('nobody there');
    return [id, facts];
  });
}

describe('laws', () => {
  it('every sum given is the sum of its records', () => {
    fc.assert(
      fc.property(anyOrders(25), (orders) => {
        const state = playedOrders(orders, today);
        for (const [id, { total, given, promises }] of all(state, today)) {
          const isTheirs = (record: { readonly debtorId: DebtorId | null }) => record.debtorId === id;
          const off = Object.values(state.writeOffs).filter((each) => isTheirs(each) && !each.reversal);
          const credits = Object.values(state.invoices).filter(
            (each) => isTheirs(each) && each.kind === 'credit-note' && each.date <= today,
          );
          expect(total.amount).toBe(inAll([...off, ...credits].map(({ amount }) => amount)));
          const made = Object.values(state.promises).filter(isTheirs);
          expect(promises.length).toBe(made.length);
          const byWord = given.flatMap(({ gestures }) =>
            gestures.filter(({ what }) => what === 'word-taken'),
          );
          expect(inAll(byWord.map(({ days }) => days))).toBe(
            inAll(made.map(({ madeOn, by }) => Math.max(0, daysBetween(madeOn, by)))),
          );
          expect(total.days).toBe(inAll(given.flatMap(({ gestures }) => gestures.map(({ days }) => days))));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('all money since the first gesture answers one of them, once', () => {
    fc.assert(
      fc.property(anyOrders(25), (orders) => {
        const state = playedOrders(orders, today);
        for (const [id, { given }] of all(state, today)) {
          const first = given.at(-1)?.on;
          const came = paymentsOf(state, id).filter(({ on }) => first && on >= first && on <= today);
          expect(inAll(given.map(({ received }) => received))).toBe(
            inAll(came.map((payment) => Math.max(0, keptOf(payment)))),
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it('each contact tried has one answer', () => {
    fc.assert(
      fc.property(anyOrders(25), (orders) => {
        for (const [, { contacts }] of all(playedOrders(orders, today), today)) {
          for (const { tried, reached, replied, unanswered } of [...contacts.byChannel, contacts.morning]) {
            expect(tried).toBe(reached + replied + unanswered);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is after an undo what it was before', () => {
    fc.assert(
      fc.property(anyOrders(12), anyOrders(1), (orders, [last]) => {
        const book = new Rehearsal();
        for (const order of orders) book.do((state) => order(state, today));
        const before = all(book.state, today);
        const isDone = last && book.do((state) => last(state, today)).ok;
        if (!isDone || !book.undo().ok) return;
        expect(all(book.state, today)).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });
});
