/** The part of a book that is about one debtor answers every question about them as the whole book does. */
import { assert, property } from 'fast-check';
import { produce, setAutoFreeze } from 'immer';
import { expect, it } from 'vitest';
import type { Draft } from '#core/basics/draft';
import type { DebtorId } from '#core/basics/ids';
import { day } from '#core/basics/local-date';
import { apply } from '#core/book/apply';
import { decide } from '#core/book/decide';
import { emptyBook } from '#core/book/state';
import type { BookState } from '#core/book/state';
import { invoicesOf } from '#core/invoices/balance';
import { debtorList } from '#core/reports/debtor-list';
import { relationshipOf } from '#core/relationship/relationship';
import { nextStepOf } from '#core/timeline/next-step';
import { timelineOf } from '#core/timeline/timeline';
import { todayOf } from '#core/today/today';
import { aboutDebtor, askEach } from '../../src/renderer/book/about-debtor';
import { wallClock } from '../../src/renderer/book/wall-clock';
import { anyOrders, someProfile } from '../support/commands';

const today = day('2026-09-01');

it('answers as the whole book does, for every debtor, after any commands', () => {
  assert(
    property(anyOrders(25), (orders) => {
      const state = emptyBook();
      let count = 0;
      const newId = <Id extends string>() => `id-${(count += 1)}` as Id;
      const create = () => ({ type: 'book.create', profile: someProfile, isSample: false }) as const;
      for (const order of [create, ...orders]) {
        const now = '2026-09-01T09:00:00.000Z';
        const decided = decide(state, order(state, today), { now, today, by: 'Dawn', newId });
        for (const event of decided.ok ? decided.value : []) apply(state, event);
      }
      for (const debtorId of Object.keys(state.debtors) as DebtorId[]) {
        const about = aboutDebtor(state, debtorId);
        expect(invoicesOf(about, debtorId)).toEqual(invoicesOf(state, debtorId));
        expect(nextStepOf(about, debtorId, today)).toEqual(nextStepOf(state, debtorId, today));
        expect(relationshipOf(about, debtorId, today, wallClock)).toEqual(
          relationshipOf(state, debtorId, today, wallClock),
        );
        expect(timelineOf(about, debtorId, today)).toEqual(timelineOf(state, debtorId, today));
      }
    }),
    { numRuns: 60 },
  );
});

it('keeps what was answered of each debtor for as long as it is true', () => {
  setAutoFreeze(false);
  assert(
    property(anyOrders(25), (orders) => {
      let state = emptyBook();
      let count = 0;
      const newId = <Id extends string>() => `id-${(count += 1)}` as Id;
      const create = () => ({ type: 'book.create', profile: someProfile, isSample: false }) as const;
      for (const order of [create, ...orders]) {
        const now = '2026-09-01T09:00:00.000Z';
        const decided = decide(state, order(state, today), { now, today, by: 'Dawn', newId });
        if (!decided.ok) continue;
        state = produce(state, (draft: Draft<BookState>) =>
          decided.value.forEach((event) => apply(draft, event)),
        );
        expect(debtorList(state, today, 'with-archive', askEach)).toEqual(
          debtorList(state, today, 'with-archive'),
        );
        expect(todayOf(state, today, askEach)).toEqual(todayOf(state, today));
      }
    }),
    { numRuns: 60 },
  );
});
