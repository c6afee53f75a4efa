/** The timeline of a debtor: everything, once, newest first, with what was owed then. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '#core/basics/local-date';
import type { BookState } from '#core/book/state';
import { debtorBalance } from '#core/payments/debtor-balance';
import { sayEntry } from '#core/timeline/say-entry';
import { timelineOf } from '#core/timeline/timeline';
import { anyOrders } from '../../support/commands';
import { bookOf } from './book-of';
import {
  after,
  call,
  ledger,
  offer,
  on,
  paying,
  receipt,
  theDebtor,
  thePayment,
  thePlan,
  today,
} from './brambling';

const context = { locale: 'en-GB', currency: 'GBP', today };

/** Each entry in a line: `2026-08-19 INV-2 fell due, £600.00 = 2040.00`. */
function told(state: BookState): string[] {
  return timelineOf(state, theDebtor(state), today).map((entry) => {
    const { title, strong } = sayEntry(entry, context);
    return `${entry.on} ${[title, strong].filter(Boolean).join(' | ')} = ${(entry.balanceAfter / 100).toFixed(2)}`;
  });
}

const receiptOf = (state: BookState, amount: number) => ({
  ...receipt(amount, day('2026-08-25')),
  debtorId: theDebtor(state),
});

describe('the timeline', () => {
  it('says of a message, as of a letter, why it was made all the same; an older one in its own words', () => {
    const despite = [{ code: 'part-disputed', reason: 'She asked for the figures' }];
    const writing = {
      kind: 'follow-up',
      channel: 'email',
      letterId: null,
      despiteHold: 'It ends today',
      despite,
    };
    const state = after(
      on('2026-08-10', () => ledger()),
      on('2026-08-21', call('Email sent: Follow-up, although …', { channel: 'email', outcome: 'sent' })),
      on('2026-08-22', call('Email sent: Follow-up.', { channel: 'email', outcome: 'sent', writing })),
    );
    const [made, older] = timelineOf(state, theDebtor(state), today).map((entry) => sayEntry(entry, context));
    expect(made).toMatchObject({
      title: 'Email sent: Follow-up.',
      detail:
        'Email, sent to Jan · although they are on hold: “It ends today”, although a part is disputed: “She asked for the figures” · Dawn',
    });
    expect(older?.detail).toBe('Email, sent to Jan · Dawn');
  });

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

  it('tells of money: what it was used for, and when it was taken away again', () => {
    const state = after(
      on('2026-08-10', () => ledger()),
      on('2026-08-20', paying(150_000)),
      on('2026-08-25', (so) => ({ type: 'payment.record', ...receiptOf(so, 70_000), allocations: 'none' })),
      on('2026-08-28', (so) => ({
        type: 'payment.reverse',
        paymentId: thePayment(so),
        on: day('2026-08-26'),
        why: 'bounced',
        words: 'no funds',
      })),
    );
    expect(told(state).slice(0, 4)).toEqual([
      '2026-08-26 Payment of £1,500.00 reversed; open again: INV-1 £1,440.00, INV-2 £60.00 = 1740.00',
      '2026-08-25 Paid £700.00 by bank: £700.00 not used yet = 240.00',
      '2026-08-20 Paid £1,500.00 by bank: reversed since = 940.00',
      '2026-08-19 INV-2 fell due, £600.00 = 2440.00',
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
        const state = bookOf(orders, today);
        for (const { id } of Object.values(state.debtors)) {
          const entries = timelineOf(state, id, today);
          const days = entries.map((entry) => entry.on);
          expect(days).toEqual(days.toSorted().toReversed());
          expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
          const { balance } = debtorBalance(state, id, today);
          expect(entries[0]?.balanceAfter ?? balance).toBe(balance);
        }
      }),
    );
  });
});
