/** The part of a book that is about one debtor answers every question about them as the whole book does. */
import { assert, property } from 'fast-check';
import { expect, it } from 'vitest';
import type { DebtorId } from '#core/basics/ids';
import { day } from '#core/basics/local-date';
import { apply } from '#core/book/apply';
import { decide } from '#core/book/decide';
import { emptyBook } from '#core/book/state';
import { invoicesOf } from '#core/invoices/balance';
import { relationshipOf } from '#core/relationship/relationship';
import { nextStepOf } from '#core/timeline/next-step';
import { timelineOf } from '#core/timeline/timeline';
import { aboutDebtor } from '../../src/renderer/book/about-debtor';
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
