/**
 * How a plan is kept. Rows UC… and F-AL… are Apache Fineract's: money fills the oldest line first and what is over goes
 * on to the next one; ours too. Amounts are theirs, in pounds.
 */
import { describe, expect, it } from 'vitest';
import type { PlanId } from '#core/basics/ids';
import { addDays, day, type LocalDate } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import type { BookState } from '#core/book/state';
import { chaseableOf } from '#core/holds/chaseable';
import { paidBy } from '#core/plans/paid-by';
import { progressOf, standingOf } from '#core/plans/progress';
import type { Plan } from '#core/plans/state';
import { after, context, howeId, howesBook, invoiceIds, storyTerms, today } from '../../support/mrs-howe';

const planId = 'id1' as PlanId;

/** Two thousand four hundred, 800.00 today and four times 400.00 from 1 October on, agreed. */
function agreedBook(): BookState {
  return after(howesBook(), [
    { type: 'plan.propose', debtorId: howeId, invoiceIds, terms: storyTerms },
    { type: 'plan.agree', planId },
  ]);
}

function thePlan(state: BookState): Plan {
  const plan = state.plans[planId];
  if (!plan) throw new Error('no plan');
  return plan;
}

let paid = 0;
function pay(
  state: BookState,
  amount: number,
  on: LocalDate,
  allocations: 'oldest-first' | 'none' = 'oldest-first',
) {
  const receipt = { on, amount: cents(amount), method: 'bank', reference: '', words: '' } as const;
  const inContext = {
    ...context(on),
    now: `${on}T10:00:00Z`,
    newId: <Id extends string>() => `p${++paid}` as Id,
  };
  return after(state, [{ type: 'payment.record', debtorId: howeId, ...receipt, allocations }], inContext);
}

function linesOn(state: BookState, on: string) {
  return progressOf(state, thePlan(state), day(on)).lines.map(({ paid: part, state: how }) => [part, how]);
}

describe('a line', () => {
  it('is ahead, due on its day, late within the days of grace, missed after them', () => {
    const state = agreedBook();
    expect(linesOn(state, '2026-09-01')[0]).toEqual([0, 'due']);
    expect(linesOn(state, '2026-09-03')[0]).toEqual([0, 'late']);
    expect(linesOn(state, '2026-09-06')[0]).toEqual([0, 'late']);
    expect(linesOn(state, '2026-09-07')[0]).toEqual([0, 'missed']);
    expect(linesOn(state, '2026-09-07')[1]).toEqual([0, 'ahead']);
  });

  it('is filled by what comes, the surplus going on to the next (F-AL1: one and a half)', () => {
    const state = pay(agreedBook(), 1_000_00, day('2026-09-01'));
    expect(linesOn(state, '2026-09-02').slice(0, 3)).toEqual([
      [800_00, 'paid'],
      [200_00, 'part-paid'],
      [0, 'ahead'],
    ]);
    expect(linesOn(state, '2026-10-20')[1]).toEqual([200_00, 'missed']);
  });

  it('says what has paid it', () => {
    let state = pay(agreedBook(), 700_00, day('2026-09-01'));
    state = pay(state, 200_00, day('2026-09-03'));
    const { lines } = progressOf(state, thePlan(state), day('2026-09-04'));
    expect(paidBy(state, thePlan(state), lines).slice(0, 2)).toEqual([
      [
        { what: 'payment', on: '2026-09-01', amount: 700_00 },
        { what: 'payment', on: '2026-09-03', amount: 100_00 },
      ],
      [{ what: 'payment', on: '2026-09-03', amount: 100_00 }],
    ]);
  });

  it('is not filled by money that other invoices used, or none', () => {
    let state = agreedBook();
    const facts = {
      number: 'INV-300',
      amount: cents(90_00),
      description: '',
      reference: '',
      kind: 'invoice',
    } as const;
    const dates = { date: day('2026-08-01'), dueDate: day('2026-08-15') };
    state = after(state, [{ type: 'invoice.record', debtorId: howeId, ...facts, ...dates }], {
      ...context(),
      newId: <Id extends string>() => 'i300' as Id,
    });
    const receipt = { on: today, amount: cents(90_00), method: 'bank', reference: '', words: '' } as const;
    const allocations = [{ invoiceId: 'i300' as never, amount: cents(90_00) }];
    state = after(state, [{ type: 'payment.record', debtorId: howeId, ...receipt, allocations }], {
      ...context(),
      newId: <Id extends string>() => 'p300' as Id,
    });
    state = pay(state, 50_00, today, 'none');
    expect(linesOn(state, '2026-09-01').map(([part]) => part)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('500 as four times 125 (UC2, UC4)', () => {
  const on = ['2026-10-01', '2026-10-15', '2026-10-29', '2026-11-12'].map(day);
  const fortnightly = { ...storyTerms, deposit: cents(0), cadence: 'fortnightly', firstOn: on[0]! } as const;
  const given = () =>
    after(howesBook(), [
      {
        type: 'invoice.write-off',
        invoiceId: invoiceIds[0]!,
        amount: cents(300_00),
        words: 'to make it 500',
      },
      { type: 'plan.propose', debtorId: howeId, invoiceIds: invoiceIds.slice(0, 1), terms: fortnightly },
      { type: 'plan.agree', planId: 'id2' as PlanId },
    ]);
  const partsOf = (state: BookState) =>
    progressOf(state, Object.values(state.plans)[0]!, on[3]!).lines.map(({ paid: part }) => part);

  it('125, 150, 125 and 125 fill all of it, and 25 are over (UC2)', () => {
    let state = pay(given(), 125_00, on[0]!);
    state = pay(state, 150_00, on[1]!);
    expect(partsOf(state)).toEqual([125_00, 125_00, 25_00, 0]);
    state = pay(state, 125_00, on[2]!);
    expect(partsOf(state)).toEqual([125_00, 125_00, 125_00, 25_00]);
    state = pay(state, 100_00, on[3]!);
    state = pay(state, 25_00, on[3]!, 'none');
    expect(partsOf(state)).toEqual([125_00, 125_00, 125_00, 125_00]);
    expect(standingOf(state, Object.values(state.plans)[0]!, on[3]!)).toBe('completed');
  });

  it('nothing at first; 100, then 40, then 360 (UC4)', () => {
    let state = pay(given(), 100_00, addDays(on[1]!, 4));
    expect(partsOf(state)).toEqual([100_00, 0, 0, 0]);
    state = pay(state, 40_00, on[2]!);
    expect(partsOf(state)).toEqual([125_00, 15_00, 0, 0]);
    state = pay(state, 360_00, on[3]!);
    expect(partsOf(state)).toEqual([125_00, 125_00, 125_00, 125_00]);
  });
});

describe('the plan', () => {
  it('goes from on track over slipping and missed to review, and back when the money comes', () => {
    const state = agreedBook();
    const standing = (on: string) => standingOf(state, thePlan(state), day(on));
    expect(standing('2026-09-01')).toBe('on-track');
    expect(standing('2026-09-03')).toBe('slipping');
    expect(standing('2026-09-07')).toBe('missed');
    expect(standing('2026-10-07')).toBe('review');
    pay(state, 1_200_00, day('2026-10-08'));
    expect(standing('2026-10-08')).toBe('on-track');
    pay(state, 800_00, day('2026-12-01'));
    expect(standing('2026-12-02')).toBe('ending-soon');
    pay(state, 400_00, day('2026-12-20'));
    expect(standing('2026-12-20')).toBe('completed');
  });

  it('pauses the chasing of its own invoices until a line is missed', () => {
    const state = agreedBook();
    const chased = (on: string) => chaseableOf(state, howeId, day(on)).amount;
    expect(chased('2026-09-01')).toBe(0);
    expect(chased('2026-09-06')).toBe(0);
    expect(chased('2026-09-07')).toBe(2_400_00);
    pay(state, 800_00, day('2026-09-08'));
    expect(chased('2026-09-08')).toBe(0);
  });
});
