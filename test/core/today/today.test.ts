/** What today's list holds, in which order, and what never is in it. Today is Tue 1 Sep 2026. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '#core/basics/local-date';
import type { CommandInput } from '#core/book/command';
import type { BookState } from '#core/book/state';
import { onHold } from '#core/holds/on-hold';
import { doings, todayOf } from '#core/today/today';
import { anyOrders } from '../../support/commands';
import { playedOrders } from '../../support/played-orders';
import { after, on, today } from '../timeline/brambling';

const facts = { kind: 'invoice', date: '2026-06-01', description: '', reference: '', paidBefore: 0 } as const;
const details = { kind: null, contact: '', emails: [], phones: ['1'], addresses: [], accountNumber: '' };

/** Everybody owes something since 1 July, the sums from 100.00 on in steps of 100.00. */
function owing(...names: string[]): CommandInput {
  const debtors = names.map((name, at) => ({
    details: {
      ...details,
      name,
      ...(name.startsWith('Mail') ? { phones: [], emails: ['a@b.example'] } : {}),
    },
    invoices: [{ ...facts, number: `${at + 1}`, dueDate: '2026-07-01', amount: (at + 1) * 100_00 }],
  }));
  return { type: 'ledger.import', fileName: 'open.csv', source: 'Invoice list', debtors };
}

function called(name: string, more: object): (state: BookState) => CommandInput {
  return (state) => {
    const debtorId = Object.values(state.debtors).find((debtor) => debtor.name === name)!.id;
    const said = {
      channel: 'phone',
      direction: 'out',
      outcome: 'spoke',
      person: '',
      words: 'hello',
    } as const;
    return { type: 'note.record', debtorId, ...said, followUp: null, promise: null, ...more };
  };
}

function listOf(state: BookState, date = '2026-09-01'): string[] {
  return todayOf(state, day(date)).map(({ doing, name, step }) => `${doing} ${name}: ${step.what}`);
}

describe('today’s list', () => {
  it('has promises first, then follow-ups, then the largest sums; whoever has no phone is written to', () => {
    const state = after(
      on('2026-08-01', () => owing('Ash', 'Beech', 'Cedar', 'Mail order', 'Elm')),
      on('2026-08-20', called('Ash', { promise: { amount: 100_00, by: '2026-08-28' } })),
      on('2026-08-31', called('Beech', { followUp: { on: '2026-09-01' } })),
    );
    expect(listOf(state)).toEqual([
      'call Ash: ask-about-promise',
      'call Beech: come-back',
      'call Elm: first-contact',
      'call Cedar: first-contact',
      'write Mail order: first-contact',
    ]);
  });

  it('has a promise to look for on its day, and nobody who was spoken to today', () => {
    const state = after(
      on('2026-08-01', () => owing('Ash', 'Beech')),
      on('2026-08-28', called('Ash', { promise: { amount: 100_00, by: '2026-09-01' } })),
      on('2026-09-01', called('Beech', {})),
    );
    expect(listOf(state)).toEqual(['review Ash: await-promise']);
    expect(listOf(state, '2026-09-03')).toEqual(['review Ash: check-promise']);
    expect(listOf(state, '2026-09-08')).toEqual(['call Ash: ask-about-promise', 'call Beech: ask-again']);
  });

  it('has a dispute to decide about, and a hold on the day after its last', () => {
    const debtorIn = (state: BookState) => Object.values(state.debtors)[0]!.id;
    const state = after(
      on('2026-08-01', () => owing('Ash', 'Beech')),
      on('2026-08-30', (book) => ({
        type: 'dispute.raise',
        debtorId: debtorIn(book),
        invoiceId: Object.values(book.invoices)[0]!.id,
        amount: 100_00,
        why: 'never ordered',
        whoMustAnswer: 'us',
        answerBy: '2026-09-04',
      })),
      on('2026-08-30', (book) => ({
        type: 'hold.place',
        debtorId: Object.values(book.debtors)[1]!.id,
        why: 'bereavement',
        words: '',
        from: '2026-08-30',
        until: '2026-09-02',
      })),
    );
    expect(listOf(state)).toEqual(['decide Ash: answer-dispute']);
    expect(listOf(state, '2026-09-03')).toEqual(['review Beech: hold-ended', 'decide Ash: answer-dispute']);
  });
});

describe('laws', () => {
  it('has each debtor once at most, nobody on hold, and what to do in one order', () => {
    fc.assert(
      fc.property(anyOrders(25), fc.integer({ min: 0, max: 60 }), (orders, ahead) => {
        const state = playedOrders(orders, today);
        const date = addDays(today, ahead);
        const rows = todayOf(state, date);
        const places = rows.map(({ doing }) => doings.indexOf(doing));
        expect(new Set(rows.map(({ debtorId }) => debtorId)).size).toBe(rows.length);
        expect(rows.filter(({ debtorId }) => onHold(state, debtorId, date))).toEqual([]);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
      { numRuns: 150 },
    );
  });
});
