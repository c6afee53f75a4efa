/** The timeline of a debtor: everything, once, newest first, with what was owed then. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecideContext } from '#core/basics/decide-context';
import { apply } from '#core/book/apply';
import { decide } from '#core/book/decide';
import { emptyBook, type BookState } from '#core/book/state';
import { balanceOf, invoicesOf } from '#core/invoices/balance';
import { sayEntry } from '#core/timeline/say-entry';
import { timelineOf } from '#core/timeline/timeline';
import { anyOrders, someProfile, type Order } from '../../support/commands';
import { after, call, ledger, offer, on, theDebtor, thePlan, today } from './brambling';

const context = { locale: 'en-GB', currency: 'GBP', today };

/** Each entry in a line: `2026-08-19 INV-2 fell due, £600.00 = 2040.00`. */
function told(state: BookState): string[] {
  return timelineOf(state, theDebtor(state), today).map((entry) => {
    const { title, strong } = sayEntry(entry, context);
    return `${entry.on} ${[title, strong].filter(Boolean).join(' | ')} = ${(entry.balanceAfter / 100).toFixed(2)}`;
  });
}

describe('the timeline', () => {
  it('tells a debtor’s story newest first', () => {
    const state = after(
      on('2026-08-10', () => ledger()),
      on(
        '2026-08-21',
        call('one big customer to pay her', { promise: { amount: 100_000, by: '2026-09-04' } }),
      ),
      on('2026-09-01', call('no answer', { outcome: 'no-answer' })),
    );
    expect(told(state)).toEqual([
      '2026-09-01 no answer = 2440.00',
      '2026-08-21 one big customer to pay her | Promised £1,000.00 by Fri 4 Sep = 2440.00',
      '2026-08-19 INV-2 fell due, £600.00 = 2440.00',
      '2026-08-10 Import “aged.csv”: INV-1, INV-2, INV-3 added = 2440.00',
      '2026-08-10 INV-3 issued, £400.00 = 2440.00',
      '2026-07-20 INV-2 issued, £600.00 = 2040.00',
      '2026-07-16 INV-1 fell due, £1,440.00 = 1440.00',
      '2026-06-16 INV-1 issued, £1,440.00 = 1440.00',
    ]);
  });

  it('shows what the book knew then, after a later import says that money came in', () => {
    const state = after(
      on('2026-08-10', () => ledger()),
      on('2026-08-29', () => ledger(60_000)),
    );
    expect(told(state).slice(0, 3)).toEqual([
      '2026-08-29 Import “aged.csv”: INV-1 changed = 1840.00',
      '2026-08-19 INV-2 fell due, £600.00 = 2440.00',
      '2026-08-10 Import “aged.csv”: INV-1, INV-2, INV-3 added = 2440.00',
    ]);
  });

  it('has each step of a plan', () => {
    const state = after(
      on('2026-08-10', () => ledger()),
      on('2026-09-01', offer),
      on('2026-09-01', (so) => ({ type: 'plan.agree', planId: thePlan(so) })),
      on('2026-09-01', (so) => ({ type: 'plan.withdraw', planId: thePlan(so) })),
    );
    expect(told(state).slice(0, 3)).toEqual([
      '2026-09-01 Plan withdrawn = 2440.00',
      '2026-09-01 Plan agreed = 2440.00',
      '2026-09-01 Plan offered = 2440.00',
    ]);
  });

  it('lets a note with a promise be found as both', () => {
    const state = after(
      on('2026-08-10', () => ledger()),
      on('2026-09-01', call('cheque', { promise: { amount: 1, by: today } })),
    );
    expect(timelineOf(state, theDebtor(state), today)[0]?.kinds).toEqual(['contact', 'promise']);
  });
});

describe('laws', () => {
  it('in any book, entries stand in order, none twice, and the newest has what is owed today', () => {
    fc.assert(
      fc.property(anyOrders(25), (orders) => {
        const state = bookOf(orders);
        for (const { id } of Object.values(state.debtors)) {
          const entries = timelineOf(state, id, today);
          const days = entries.map((entry) => entry.on);
          expect(days).toEqual(days.toSorted().toReversed());
          expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
          const { balance } = balanceOf(invoicesOf(state, id), today);
          expect(entries[0]?.balanceAfter ?? balance).toBe(balance);
        }
      }),
    );
  });
});

function bookOf(orders: readonly Order[]): BookState {
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
