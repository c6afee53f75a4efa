/** The trail in words: what was done, by the names of the time it was done. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecideContext } from '#core/basics/decide-context';
import type { WriteOffId } from '#core/basics/ids';
import { addDays, day } from '#core/basics/local-date';
import { apply } from '#core/book/apply';
import { decide } from '#core/book/decide';
import type { BookEvent } from '#core/book/event';
import { emptyBook, type BookState } from '#core/book/state';
import { noDetails, type DebtorDetails } from '#core/debtors/state';
import { lastStep, type PlanStep } from '#core/plans/state';
import { harbourLane, harbourLaneProfile } from '#core/sample/harbour-lane';
import type { SampleStep } from '#core/sample/sample-step';
import { learn } from '#core/trail/learn';
import { sayEntry } from '#core/trail/say-entry';
import type { Said } from '#core/telling/telling';
import { anyOrders } from '../../support/commands';
import { play } from '../../support/play';
import {
  call,
  ledger,
  offer,
  on,
  paying,
  theDebtor,
  thePayment,
  thePlan,
  today,
} from '../timeline/brambling';

interface Told extends Said {
  readonly events: readonly BookEvent[];
}

/** Tells each step as the trail does: from what the trail alone has learnt so far. */
function tell(...steps: readonly SampleStep[]): Told[] {
  const known = emptyBook();
  return [...play(steps)].map(({ outcome }) => {
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const said = sayEntry(outcome.value, known);
    for (const event of outcome.value) learn(known, event);
    return { ...said, events: outcome.value };
  });
}

const wordsOf = (...steps: readonly SampleStep[]) =>
  tell(
    on('2026-08-01', () => created),
    ...steps,
  )
    .slice(1)
    .map(({ words }) => words);

const created = { type: 'book.create', profile: harbourLaneProfile, isSample: false } as const;

const brambling: DebtorDetails = {
  ...noDetails,
  name: 'Brambling Joinery Ltd',
  people: [{ name: 'Jan Brambling', role: '', phone: '', email: '' }],
};
const phones = [{ label: '', number: '01632 960114' }];
const change = (details: Partial<DebtorDetails>) =>
  on('2026-08-20', (state) => ({
    type: 'debtor.change',
    debtorId: theDebtor(state),
    details: { ...brambling, ...details },
  }));

describe('an entry in words', () => {
  it('says whose book was begun', () => {
    expect(tell(on('2026-08-01', () => created))).toMatchObject([
      { kind: 'business', debtorId: null, words: 'Created the book of Harbour Lane Joinery' },
    ]);
  });

  it('counts what an import brought, and what left with it', () => {
    const undo = on('2026-08-11', (state) => {
      const [first] = Object.values(state.imports);
      if (!first) throw new Error('nothing was imported');
      return { type: 'import.undo', importId: first.id };
    });
    expect(
      wordsOf(
        on('2026-08-10', () => ledger()),
        undo,
      ),
    ).toEqual([
      'Imported “aged.csv”: 1 debtor, 3 invoices',
      'Took back the import “aged.csv”: 1 debtor, 3 invoices',
    ]);
    expect(
      wordsOf(
        on('2026-08-10', () => ledger()),
        on('2026-08-29', () => ledger(60_000)),
      )[1],
    ).toBe('Imported “aged.csv”: 1 invoice changed');
  });

  it('says what was heard, promised and planned to do next', () => {
    const more = { promise: { amount: 100_000, by: '2026-09-04' }, followUp: { on: '2026-09-07' } };
    expect(
      wordsOf(
        on('2026-08-10', () => ledger()),
        on('2026-08-21', call('cheque in the post', more)),
      )[1],
    ).toBe(
      'Noted for Brambling Joinery Ltd (phone, spoke to Jan): promised £1,000.00 by 4 September 2026; back to it 7 September 2026; “cheque in the post”',
    );
  });

  it('says what money was used for, and what became of it', () => {
    const theWriteOff = (state: BookState) => Object.values(state.writeOffs)[0]?.id ?? ('' as WriteOffId);
    expect(
      wordsOf(
        on('2026-08-10', () => ledger()),
        on('2026-08-20', paying(150_000)),
        on('2026-08-21', (state) => {
          return { type: 'payment.allocate', paymentId: thePayment(state), allocations: 'none' };
        }),
        on('2026-08-22', (state, date) => {
          const words = { on: date, amount: 5_000, words: 'too much' };
          return { type: 'payment.refund', paymentId: thePayment(state), ...words };
        }),
        on('2026-08-23', (state, date) => {
          const why = { on: date, why: 'bounced' as const, words: 'no funds' };
          return { type: 'payment.reverse', paymentId: thePayment(state), ...why };
        }),
        on('2026-08-24', (state) => {
          const invoiceId = Object.values(state.invoices)[2]?.id ?? '';
          return { type: 'invoice.write-off', invoiceId, amount: 40_000, words: 'the yard closed' };
        }),
        on('2026-08-25', (state) => {
          return { type: 'write-off.reverse', writeOffId: theWriteOff(state), words: 'paid after all' };
        }),
      ).slice(1),
    ).toEqual([
      'Recorded £1,500.00 by bank of 20 August 2026 from Brambling Joinery Ltd: INV-1 £1,440.00, INV-2 £60.00',
      'Used £1,500.00 by bank of 20 August 2026 from Brambling Joinery Ltd otherwise: £1,500.00 not used',
      'Gave back £50.00 of £1,500.00 by bank of 20 August 2026 from Brambling Joinery Ltd: “too much”',
      'Reversed £1,500.00 by bank of 20 August 2026 from Brambling Joinery Ltd. It bounced, “no funds”',
      'Wrote off £400.00 of INV-3 of Brambling Joinery Ltd: “the yard closed”',
      'Reversed the write-off of £400.00 of INV-3 of Brambling Joinery Ltd: “the yard closed”; “paid after all”',
    ]);
  });

  it('follows a plan and its letter', () => {
    const plan = '£800.00 on 1 September 2026, then 4 monthly payments of £410.00 from 1 October 2026';
    const letter = on(today, (state) => ({
      type: 'letter.issue',
      request: { kind: 'plan-agreement', channel: 'letter', debtorId: theDebtor(state) },
    }));
    expect(
      wordsOf(
        on('2026-08-10', () => ledger()),
        change({
          addresses: [{ label: '', lines: ['8 Chapel Steps'], city: 'Saltmouth', postcode: '', country: '' }],
        }),
        on(today, offer),
        on(today, (state) => ({ type: 'plan.agree', planId: thePlan(state) })),
        letter,
        on(today, (state) => ({ type: 'plan.withdraw', planId: thePlan(state) })),
      ).slice(2),
    ).toEqual([
      `Offered Brambling Joinery Ltd a plan: ${plan}`,
      `Agreed the plan with Brambling Joinery Ltd: ${plan}`,
      expect.stringMatching(/^Issued letter 1 to Brambling Joinery Ltd: “.+”$/) as string,
      `Withdrew the plan with Brambling Joinery Ltd: ${plan}`,
    ]);
  });

  it('says what was taken back', () => {
    const plan = '£800.00 on 1 September 2026, then 4 monthly payments of £410.00 from 1 October 2026';
    const stepBack = (step: PlanStep) =>
      on(today, (state) => {
        const planId = thePlan(state);
        const { at } = lastStep(state.plans[planId]!);
        return { type: 'plan.step-back', planId, step, at };
      });
    expect(
      wordsOf(
        on('2026-08-10', () => ledger()),
        on('2026-08-21', call('cheque in the post', { promise: { amount: 100_000, by: '2026-09-04' } })),
        on('2026-08-21', ({ notes }) => ({ type: 'note.withdraw', noteId: Object.keys(notes)[0] ?? '' })),
        on(today, offer),
        on(today, (state) => ({ type: 'plan.agree', planId: thePlan(state) })),
        on(today, (state) => ({ type: 'plan.withdraw', planId: thePlan(state) })),
        stepBack('withdrawn'),
        stepBack('agreed'),
        stepBack('proposed'),
      ).filter((words) => words.startsWith('Took back')),
    ).toEqual([
      'Took back the note for Brambling Joinery Ltd (phone, spoke to Jan): promised £1,000.00 by 4 September 2026; “cheque in the post”',
      `Took back the withdrawal of the plan with Brambling Joinery Ltd: ${plan}`,
      `Took back the yes to the plan with Brambling Joinery Ltd: ${plan}`,
      `Took back the offer of the plan with Brambling Joinery Ltd: ${plan}`,
    ]);
  });

  it('names the details that changed, by the name they had then', () => {
    expect(
      wordsOf(
        on('2026-08-10', () => ({ type: 'debtor.add', details: brambling })),
        change({ phones, kind: 'company' }),
        change({ name: 'Brambling & Daughter', phones, kind: 'company' }),
        on('2026-08-21', call('new name on the door')),
        on('2026-08-22', () => ({
          type: 'profile.change',
          profile: { ...harbourLaneProfile, signatory: 'Zoë', phone: '1' },
        })),
      ),
    ).toEqual([
      'Added Brambling Joinery Ltd',
      'Changed the details of Brambling Joinery Ltd: what they are, phone',
      'Changed the details of Brambling Joinery Ltd: name',
      'Noted for Brambling & Daughter (phone, spoke to Jan): “new name on the door”',
      'Changed the business details: phone, who signs',
    ]);
  });
});

describe('the trail of the sample book', () => {
  const told = tell(...harbourLane(day('2026-09-01')));

  it('has words for every entry, with nothing left unsaid', () => {
    for (const { words } of told) {
      expect(words.length).toBeGreaterThan(8);
      expect(words).not.toMatch(/undefined|null|a debtor\b|NaN|: $/);
    }
  });

  it('says whom an entry is about, unless it is the business, an import or money without a name', () => {
    const aboutNobody = told.filter(({ debtorId }) => debtorId === null);
    expect(new Set(aboutNobody.map(({ kind }) => kind))).toEqual(new Set(['business', 'import', 'money']));
  });

  it('can be told on any day', () => {
    for (const days of [0, 100, 500]) {
      expect(() => tell(...harbourLane(addDays(day('2024-02-29'), days)))).not.toThrow();
    }
  });
});

it('has words for whatever a book is asked for', () => {
  fc.assert(
    fc.property(anyOrders(25), (orders) => {
      const state = { ...emptyBook(), profile: harbourLaneProfile };
      const known = { ...emptyBook(), profile: harbourLaneProfile };
      let count = 0;
      const newId: DecideContext['newId'] = <Id extends string>() => `id ${++count}` as Id;
      for (const order of orders) {
        const context = { now: `${today}T09:00:00Z`, today, by: 'Dawn', newId };
        const decided = decide(state, order(state, today), context);
        if (!decided.ok) continue;
        const { words } = sayEntry(decided.value, known);
        expect(words).not.toMatch(/undefined|\bnull\b|a debtor\b|NaN|: $/);
        for (const event of decided.value) {
          apply(state, event);
          learn(known, event);
        }
      }
    }),
  );
});
