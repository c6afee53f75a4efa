/** Disputes: given invoices, when part of one is contested, then that part is asked for no more. Today is Tue 1 Sep 2026. */
import { describe, expect, it } from 'vitest';
import { decide } from '#core/book/decide';
import { commandSchema, type CommandInput } from '#core/book/command';
import type { BookState } from '#core/book/state';
import type { Dispute } from '#core/disputes/state';
import { chaseableOf } from '#core/holds/chaseable';
import { balanceOf, invoicesOf } from '#core/invoices/balance';
import { nextStepOf } from '#core/timeline/next-step';
import { sayNextStep } from '#core/timeline/say-next-step';
import { after, call, ledger, on, theDebtor, today } from '../timeline/brambling';
import { someProfile } from '../../support/commands';
import { context } from '../../support/mrs-howe';

const created = on('2026-08-09', () => ({ type: 'book.create', profile: someProfile, isSample: false }));
const imported = on('2026-08-10', () => ledger());

function numbered(state: BookState, number: string) {
  const found = Object.values(state.invoices).find((invoice) => invoice.number === number);
  if (!found) throw new Error(`no ${number}`);
  return found.id;
}

/** 88.00 of INV-1, unless something else is said. */
function dispute(more: object = {}): (state: BookState) => CommandInput {
  return (state) => ({
    type: 'dispute.raise',
    debtorId: theDebtor(state),
    invoiceId: numbered(state, 'INV-1'),
    amount: 88_00,
    why: 'short delivery',
    whoMustAnswer: 'us',
    answerBy: '2026-09-08',
    ...more,
  });
}

function only(state: BookState): Dispute {
  const [first] = Object.values(state.disputes);
  if (!first) throw new Error('nothing is disputed');
  return first;
}

const resolve = (state: BookState): CommandInput => ({
  type: 'dispute.resolve',
  disputeId: only(state).id,
  words: 'the doors were found',
  on: '2026-09-02',
});

const chaseable = (state: BookState) => chaseableOf(state, theDebtor(state), today);

function told(state: BookState, date = today): string {
  const next = nextStepOf(state, theDebtor(state), date);
  const { step, because } = sayNextStep(next, 'Jan', { locale: 'en-GB', currency: 'GBP', today: date });
  return `${step} ${because}`;
}

describe('a dispute', () => {
  it('lowers what is asked for and not what is overdue', () => {
    const state = after(created, imported, on('2026-09-01', dispute()));
    expect(balanceOf(invoicesOf(state, theDebtor(state)), today).overdue).toBe(2_040_00);
    expect(chaseable(state)).toEqual({ amount: 1_952_00, oldestDays: 47 });
  });

  it('of all of an invoice leaves the others, with their own age', () => {
    const state = after(created, imported, on('2026-09-01', dispute({ amount: 1_440_00 })));
    expect(chaseable(state)).toEqual({ amount: 600_00, oldestDays: 13 });
    expect(told(state)).toBe(
      'Call Jan. Because £600.00 is overdue, the oldest for 13 days, and no contact is noted yet.',
    );
  });

  it('is never of more than is left, also after money came in', () => {
    const state = after(
      created,
      imported,
      on('2026-09-01', dispute({ amount: 1_440_00 })),
      on('2026-09-01', () => ledger(1_000_00)),
    );
    expect(chaseable(state).amount).toBe(600_00);
  });

  it('is over when it is resolved: all that is left is asked for again', () => {
    const state = after(created, imported, on('2026-09-01', dispute()), on('2026-09-02', resolve));
    expect(chaseable(state).amount).toBe(2_040_00);
    expect(only(state).resolution).toMatchObject({ on: '2026-09-02', words: 'the doors were found' });
  });

  it('comes with a note in one command, and leaves with it', () => {
    const noted = call('disputes INV-1, short delivery 88', {});
    const state = after(
      created,
      imported,
      on('2026-09-01', (book) => ({
        ...(noted(book) as Extract<CommandInput, { type: 'note.record' }>),
        dispute: {
          invoiceId: numbered(book, 'INV-1'),
          amount: 88_00,
          why: 'short delivery',
          whoMustAnswer: 'us',
          answerBy: '2026-09-08',
        },
      })),
    );
    const [note] = Object.values(state.notes);
    expect(only(state)).toMatchObject({ noteId: note?.id, amount: 88_00, words: 'short delivery' });
    const events = decide(state, { type: 'note.withdraw', noteId: only(state).noteId! }, context());
    expect(events.ok && events.value.map(({ type }) => type)).toEqual(['note.withdrawn', 'dispute.put-back']);
  });

  it('makes its answer the next step on the day it is due', () => {
    const state = after(created, imported, on('2026-09-01', dispute({ answerBy: '2026-09-01' })));
    expect(told(state)).toBe('Answer Jan about INV-1 by today. Because they dispute it: “short delivery”.');
  });

  it.each([
    ['more than is left', { amount: 1_440_01 }, 'more-than-left', 'amount'],
    ['no reason', { why: ' ' }, 'no-words', 'why'],
    ['an answer due yesterday', { answerBy: '2026-08-31' }, 'day-past', 'answerBy'],
  ])('is refused with %s', (_, more, code, field) => {
    const state = after(created, imported);
    const command = commandSchema.parse(dispute(more)(state));
    expect(decide(state, command, context())).toMatchObject({ ok: false, refusal: { code, field } });
  });

  it('of an invoice that is disputed whole already is refused', () => {
    const state = after(created, imported, on('2026-09-01', dispute({ amount: 1_440_00 })));
    const command = commandSchema.parse(dispute({ amount: 1 })(state));
    expect(decide(state, command, context())).toMatchObject({
      ok: false,
      refusal: { message: 'Of INV-1 nothing is left that is not disputed already.' },
    });
  });
});
