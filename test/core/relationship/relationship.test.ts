/** What was given to Brambling Joinery and how they answered it. Today is Tue 1 Sep 2026 where nothing else is said. */
import { describe, expect, it } from 'vitest';
import { day, type LocalDate } from '#core/basics/local-date';
import type { CommandInput } from '#core/book/command';
import type { BookState } from '#core/book/state';
import { invoicesOf } from '#core/invoices/balance';
import type { WallClock } from '#core/relationship/contacts';
import { nextGesture } from '#core/relationship/next-gesture';
import { countPromises, relationshipOf } from '#core/relationship/relationship';
import { sayGesture } from '#core/relationship/say-gesture';
import { after, call, ledger, offer, on, paying, theDebtor, thePlan } from '../timeline/brambling';

const imported = on('2026-07-01', () => ledger());
const utc: WallClock = (at) => ({ on: day(at.slice(0, 10)), hour: Number(at.slice(11, 13)) });

function of(state: BookState, date = '2026-09-01') {
  const facts = relationshipOf(state, theDebtor(state), day(date), utc);
  if (!facts) throw new Error('nobody there');
  return facts;
}

function given(state: BookState, date = '2026-09-01'): string[] {
  const saying = { locale: 'en-GB', currency: 'GBP', today: day(date) };
  return of(state, date).given.flatMap(({ gestures, payments }) =>
    gestures.map((gesture) => {
      const came = payments.map(({ amount, days }) => `${amount / 100} after ${days}`).join(', ');
      return `${sayGesture(gesture, saying)} | ${gesture.days} | ${came || 'nothing'}`;
    }),
  );
}

const promise = (amount: number, by: string) => ({ promise: { amount, by } });
const emailed = call('statement sent', { channel: 'email', outcome: 'sent', person: '' });
const missed = call('rang out', { outcome: 'no-answer' });
const writeOff = (state: BookState): CommandInput => ({
  type: 'invoice.write-off',
  invoiceId: invoicesOf(state, theDebtor(state))[0]?.id ?? '',
  amount: 40_00,
  words: 'for the chipped door',
});
const hold = (state: BookState, from: LocalDate): CommandInput => ({
  type: 'hold.place',
  debtorId: theDebtor(state),
  why: 'bereavement',
  words: 'his father died',
  from,
  until: '2026-08-14',
});

describe('what was given', () => {
  it('is told with the money that came after it, each payment for one gesture alone', () => {
    const state = after(
      imported,
      on('2026-08-03', call('asks for a few days', { followUp: { on: '2026-08-07' } })),
      on('2026-08-05', paying(500_00)),
      on('2026-08-10', call('rest by friday', promise(300_00, '2026-08-14'))),
      on('2026-08-12', paying(100_00)),
      on('2026-08-14', paying(200_00)),
      on('2026-08-20', writeOff),
    );
    expect(given(state)).toEqual([
      'Wrote off a part of INV-1: for the chipped door | 0 | nothing',
      'Took their word for £300.00 by Fri 14 Aug | 4 | 100 after 2, 200 after 4',
      'Left them time until Fri 7 Aug | 4 | 500 after 2',
    ]);
    expect(of(state).total).toEqual({ days: 8, amount: 40_00 });
  });

  it('lets money of the day something is given answer what was given before', () => {
    const state = after(
      imported,
      on('2026-08-10', call('600 by friday', promise(600_00, '2026-08-14'))),
      on('2026-08-14', paying(400_00)),
      on('2026-08-14', call('the rest next week', promise(200_00, '2026-08-21'))),
    );
    expect(given(state)).toEqual([
      'Took their word for £200.00 by Fri 21 Aug | 7 | nothing',
      'Took their word for £600.00 by Fri 14 Aug | 4 | 400 after 4',
    ]);
  });

  it('counts a plan from its agreement to its last payment, and its payments that came in time', () => {
    const agree = (state: BookState): CommandInput => ({ type: 'plan.agree', planId: thePlan(state) });
    const state = after(
      imported,
      on('2026-09-01', offer),
      on('2026-09-01', agree),
      on('2026-09-04', paying(800_00)),
    );
    // 29 days to 30 September, 92 to the end of the year, and the 1 January
    expect(given(state, '2026-09-04')).toEqual([
      'Agreed a plan of 5 payments until Fri 1 Jan 2027 | 122 | 800 after 3',
    ]);
    expect(of(state, '2026-09-06').plans).toMatchObject([{ due: 0, kept: 0 }]);
    expect(of(state, '2026-09-07').plans).toMatchObject([{ due: 1, kept: 1 }]);
    expect(of(state, '2026-10-07').plans).toMatchObject([{ due: 2, kept: 1 }]);
  });

  it('says of a pause that there was one, and never why', () => {
    const state = after(imported, on('2026-08-01', hold));
    expect(given(state)).toEqual(['Paused: nobody asked for money | 14 | nothing']);
  });

  it('says nothing of circumstances, sensitive or not', () => {
    const told = { category: 'illness', words: 'in hospital', since: null, lookAgainOn: null };
    const before = after(imported);
    const state = after(
      imported,
      on('2026-08-01', (book) => ({
        type: 'circumstances.record',
        debtorId: theDebtor(book),
        told: { ...told, category: 'illness', isSensitive: true },
      })),
    );
    expect(of(state)).toEqual(of(before));
  });
});

describe('what was promised', () => {
  it('is counted by how it was kept', () => {
    const state = after(
      imported,
      on('2026-07-20', call('cheque in post', promise(100_00, '2026-07-24'))),
      on('2026-07-24', paying(100_00)),
      on('2026-08-03', call('cheque in post', promise(200_00, '2026-08-07'))),
      on('2026-08-07', paying(50_00)),
      on('2026-08-31', call('cheque in post', promise(900_00, '2026-09-04'))),
    );
    expect(countPromises(of(state).promises)).toEqual({ kept: 1, 'part-kept': 1, broken: 0, pending: 1 });
  });
});

describe('how they were reached', () => {
  it('tells calls that reached them from those they came back to, and from silence', () => {
    const back = call('saw you rang', { direction: 'in' });
    const state = after(
      imported,
      on('2026-08-03', call('hello')),
      on('2026-08-04', missed),
      on('2026-08-05', back),
      on('2026-08-06', missed),
      on('2026-08-10', emailed),
    );
    const { byChannel, theirs, morning } = of(state).contacts;
    expect(byChannel).toEqual([
      { channel: 'phone', tried: 3, reached: 1, replied: 1, unanswered: 1 },
      { channel: 'email', tried: 1, reached: 0, replied: 0, unanswered: 1 },
    ]);
    expect(theirs).toBe(1);
    expect(morning).toMatchObject({ tried: 3, reached: 1 });
  });
});

describe('how late they pay', () => {
  it('is not known before an invoice was paid here', () => {
    expect(of(after(imported)).daysLate).toBeNull();
  });

  it('is the middle one of their invoices', () => {
    // INV-1 was due on 16 July, INV-2 on 19 August, INV-3 will be on 9 September.
    const state = after(
      imported,
      on('2026-07-26', paying(1_440_00)),
      on('2026-08-24', paying(600_00)),
      on('2026-08-31', paying(400_00)),
    );
    expect(of(state).daysLate).toEqual({ median: 5, invoices: 3 });
  });

  it('leaves out an invoice of which something was let go', () => {
    const state = after(imported, on('2026-08-01', writeOff), on('2026-08-02', paying(1_400_00)));
    expect(of(state).daysLate).toBeNull();
  });
});

describe('the next gesture', () => {
  const said = (state: BookState, date?: string) => {
    const next = nextGesture(of(state, date));
    return next && `${next.gesture} ${next.because}`;
  };

  it('is left open while little is known', () => {
    expect(said(after(imported))).toBeNull();
    expect(said(after(imported, on('2026-08-03', call('hello'))))).toBeNull();
  });

  it('is to call, where money came after calls and not after emails', () => {
    const state = after(
      imported,
      on('2026-07-20', emailed),
      on('2026-08-03', call('hello')),
      on('2026-08-07', paying(100_00)),
      on('2026-08-17', call('hello again')),
      on('2026-08-18', paying(100_00)),
    );
    expect(said(state)).toBe(
      'Call, don’t write. Because money came within 4 days after each of 2 calls, and not after the one message.',
    );
  });

  it('is time, where every promise was kept', () => {
    const state = after(
      imported,
      on('2026-07-20', call('cheque in post', promise(100_00, '2026-07-24'))),
      on('2026-07-24', paying(100_00)),
      on('2026-08-03', call('cheque in post', promise(200_00, '2026-08-07'))),
      on('2026-08-06', paying(200_00)),
    );
    expect(said(state)).toBe('Offering a week costs little. Because they kept 2 of 2 promises.');
  });

  it('is smaller sums, where most promises were too large', () => {
    const state = after(
      imported,
      on('2026-07-20', call('cheque in post', promise(100_00, '2026-07-24'))),
      on('2026-08-03', call('cheque in post', promise(200_00, '2026-08-07'))),
    );
    expect(said(state)).toBe('Offer smaller sums on nearer days. Because of 2 promises, none came in full.');
  });

  it('is peace on hold, and thanks once everything is paid', () => {
    expect(said(after(imported, on('2026-08-01', hold)), '2026-08-02')).toBe(
      'Leave them in peace for now. Because they are on hold.',
    );
    expect(said(after(imported, on('2026-08-01', paying(2_440_00))))).toBe(
      'Say thank you. Because everything is paid.',
    );
  });
});
