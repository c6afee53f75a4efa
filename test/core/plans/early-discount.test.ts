/** Less if paid by a day, the full sum otherwise: by itself, from the days of the payments, whenever they are written down. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InvoiceId, PaymentId, PlanId } from '#core/basics/ids';
import { addDays, day, type LocalDate } from '#core/basics/local-date';
import { cents, sum } from '#core/basics/money';
import type { Command } from '#core/book/command';
import { decide } from '#core/book/decide';
import type { BookState } from '#core/book/state';
import { composeLetter } from '#core/letters/compose';
import { proposeAllocation } from '#core/payments/propose-allocation';
import { concessionDue } from '#core/plans/concession';
import { changedVersion } from '#core/plans/decide-change';
import { lapsedDiscount, versionOn } from '#core/plans/early-discount';
import { figuresOf } from '#core/plans/plan-figures';
import { progressOf } from '#core/plans/progress';
import { openLines, toCome } from '#core/plans/to-come';
import { gesturesOf } from '#core/relationship/gestures';
import { planFacts } from '#core/relationship/plan-facts';
import { nextStepOf } from '#core/timeline/next-step';
import { after, context, howeId, howesBook, invoiceIds } from '../../support/mrs-howe';

const planId = 'id1' as PlanId;
const by = day('2026-09-30');
const otherwiseOn = day('2026-12-31');
const dayAfter = addDays(by, 1);

/** She owes 2,400.00; 120.00 less if she pays by 30 September, all of it on 31 December otherwise. */
function agreedBook(): BookState {
  return after(howesBook(), [
    {
      type: 'plan.propose',
      debtorId: howeId,
      invoiceIds,
      terms: { strategy: 'discount', discount: cents(120_00), by, otherwiseOn },
    },
    { type: 'plan.agree', planId, who: 'Mrs Howe' },
  ]);
}

/** Came on a day, and was written down long after it, at the turn of the year. */
function paid(state: BookState, ...money: readonly (readonly [amount: number, on: LocalDate])[]): BookState {
  const inContext = context(day('2027-01-02'));
  const newId = <Id extends string>() => `p${Object.keys(state.payments).length + 1}` as Id;
  for (const [amount, on] of money) {
    const receipt = { on, amount: cents(amount), method: 'bank', reference: '', words: '' } as const;
    const record: Command = {
      type: 'payment.record',
      debtorId: howeId,
      ...receipt,
      allocations: 'oldest-first',
    };
    after(state, [record], { ...inContext, newId });
  }
  return state;
}

const thePlan = (state: BookState) => state.plans[planId]!;
const standing = (state: BookState, on: LocalDate) => ({
  toCome: toCome(state, thePlan(state), on),
  open: openLines(state, thePlan(state), on),
  toLetGo: concessionDue(state, thePlan(state), on),
});

describe('a discount of 120.00 on 2,400.00 by 30 September', () => {
  it('may be taken until the end of its day; then the full sum is due on the other one', () => {
    const state = agreedBook();
    expect(standing(state, by)).toEqual({
      toCome: 2_280_00,
      open: [{ on: by, amount: 2_280_00 }],
      toLetGo: null,
    });
    expect(standing(state, dayAfter)).toEqual({
      toCome: 2_400_00,
      open: [{ on: otherwiseOn, amount: 2_400_00 }],
      toLetGo: null,
    });
    expect(figuresOf(state, thePlan(state), dayAfter)).toMatchObject({
      standing: 'ending-soon',
      total: 2_400_00,
      behind: 0,
      lastOn: otherwiseOn,
    });
  });

  it.each([
    ['paid on the last day', [[2_280_00, by]], 0, 120_00],
    ['paid in two parts in time', [[2_000_00, day('2026-09-04')], [280_00, by]], 0, 120_00], // prettier-ignore
    ['paid a day late', [[2_280_00, dayAfter]], 120_00, null],
    ['a penny short in time', [[2_279_99, by]], 120_01, null],
    ['part paid in time, the rest a day late', [[1_000_00, by], [1_280_00, dayAfter]], 120_00, null], // prettier-ignore
    ['paid in full after it', [[2_400_00, otherwiseOn]], 0, null],
  ] as const)('%s', (_, money, left, toLetGo) => {
    expect(standing(paid(agreedBook(), ...money), day('2027-01-02'))).toMatchObject({
      toCome: left,
      toLetGo,
    });
  });

  it('comes back when money of before is written down, and is gone again when that bounces', () => {
    const state = agreedBook();
    const on = day('2027-01-02');
    expect(lapsedDiscount(state, thePlan(state), on)).toMatchObject({ discount: 120_00 });
    paid(state, [2_280_00, by]);
    expect(lapsedDiscount(state, thePlan(state), on)).toBeNull();
    const reverse = { type: 'payment.reverse', paymentId: 'p1' as PaymentId, on, words: '' } as const;
    after(state, [{ ...reverse, why: 'bounced' }], context(on));
    expect(standing(state, on)).toMatchObject({ toCome: 2_400_00, toLetGo: null });
  });

  it('was taken by money that nobody has used on the invoices yet', () => {
    const state = paid(agreedBook(), [2_280_00, by]);
    after(
      state,
      [{ type: 'payment.allocate', paymentId: 'p1' as PaymentId, allocations: 'none' }],
      context(day('2027-01-02')),
    );
    expect(standing(state, dayAfter)).toMatchObject({ toCome: 2_280_00 });
  });

  it('is let go when it was taken, and stays so', () => {
    const state = paid(agreedBook(), [2_280_00, by]);
    const give: Command = { type: 'plan.give-concession', planId };
    after(state, [give], context(day('2027-01-02')));
    expect(standing(state, day('2027-02-01'))).toMatchObject({ toCome: 0, toLetGo: null });
    const late = paid(agreedBook(), [2_280_00, dayAfter]);
    expect(decide(late, give, context(day('2027-01-02')))).toMatchObject({
      refusal: { code: 'no-concession-due' },
    });
  });

  it('counts what the ledger says is paid, on a day nobody knows, as paid in time', () => {
    const state = agreedBook();
    const paidBefore = { i201: 800_00, i214: 1_000_00, i220: 480_00 };
    for (const [id, amount] of Object.entries(paidBefore)) {
      Object.assign(state.invoices[id as InvoiceId]!, { paidBefore: cents(amount) });
    }
    expect(standing(state, dayAfter)).toMatchObject({ toCome: 0, toLetGo: 120_00 });
  });

  it('asks for a kind word once it is over, and for nothing in the days of grace', () => {
    const state = agreedBook();
    expect(nextStepOf(state, howeId, dayAfter)).toMatchObject({ what: 'await-instalment' });
    expect(nextStepOf(state, howeId, day('2026-10-06'))).toMatchObject({
      what: 'discount-over',
      rest: 2_400_00,
    });
    paid(state, [2_280_00, by]);
    expect(nextStepOf(state, howeId, day('2027-01-02'))).toMatchObject({ what: 'give-concession' });
  });

  it('is no payment missed: what was due is the full sum, and until then nothing was', () => {
    const state = agreedBook();
    expect(progressOf(state, thePlan(state), day('2026-11-20')).missed).toEqual([]);
    expect(planFacts(state, howeId, day('2026-11-20'))).toMatchObject([{ due: 0, kept: 0 }]);
    expect(planFacts(state, howeId, day('2027-01-20'))).toMatchObject([{ due: 1, kept: 0 }]);
    expect(gesturesOf(state, howeId, day('2026-11-20'))).toMatchObject([{ days: 121 }]);
  });

  it('is changed from what holds by then', () => {
    const state = agreedBook();
    const change = changedVersion(state, thePlan(state), { kind: 'longer', payments: 2 }, day('2026-10-10'));
    expect(change).toMatchObject({ ok: true, value: { concession: 0 } });
    expect(change.ok && sum(change.value.lines.map(({ amount }) => amount))).toBe(2_400_00);
  });

  it('a payment is held against the sum of its own day', () => {
    const state = agreedBook();
    const money = { debtorId: howeId, amount: cents(2_280_00), reference: '' };
    expect(proposeAllocation(state, { ...money, on: by }).how).toBe('by-plan');
    expect(proposeAllocation(state, { ...money, on: dayAfter }).how).toBe('oldest-first');
  });

  it.each([
    ['plan-agreement', by, '| 1 | 30 September 2026 | £2,280.00 | £0.00 |', true],
    ['plan-check-in', dayAfter, '| 1 | 31 December 2026 | £2,400.00 | £0.00 |', false],
  ] as const)('the letter says both sums, and afterwards the one that is left: %s', (kind, on, row, says) => {
    const letter = composeLetter(agreedBook(), { kind, channel: 'letter', debtorId: howeId, planId }, on);
    const body = letter.ok ? letter.value.content.body.replaceAll('\\', '') : letter.refusal.message;
    expect(body).toContain(row);
    const condition =
      'If it is not paid by 30 September 2026, the full £2,400.00 is due by 31 December 2026.';
    expect(body.includes(condition)).toBe(says);
  });
});

it('on any day what is to come is the debt less what came, and less the discount while it may be or was taken', () => {
  const someMoney = fc.tuple(fc.integer({ min: 1, max: 900_00 }), fc.integer({ min: -28, max: 60 }));
  const taken = { yes: 0, no: 0 };
  fc.assert(
    fc.property(
      fc.array(someMoney, { maxLength: 6 }),
      fc.integer({ min: -28, max: 120 }),
      fc.boolean(),
      (all, later, isToThePenny) => {
        const money = all.map(([amount, days]) => [amount, addDays(by, days)] as const);
        const came = (until: LocalDate) =>
          sum(money.filter(([, on]) => on <= until).map(([amount]) => cents(amount)));
        // Half of the time the last payment makes it exactly the discounted sum.
        const missing = 2_280_00 - came(by);
        if (isToThePenny && missing > 0) money.push([missing, by]);
        const total = Math.min(
          2_400_00,
          money.reduce((so, [amount]) => so + amount, 0),
        );
        const isTaken = came(by) >= 2_280_00;
        const on = addDays(by, later);
        const state = paid(agreedBook(), ...money);
        const discount = on <= by || isTaken ? 120_00 : 0;
        const expected = Math.max(0, 2_400_00 - total - discount);
        expect(toCome(state, thePlan(state), on)).toBe(expected);
        expect(sum(openLines(state, thePlan(state), on).map(({ amount }) => amount))).toBe(expected);
        expect(versionOn(state, thePlan(state), on).concession).toBe(discount);
        if (on > by) taken[isTaken ? 'yes' : 'no'] += 1;
      },
    ),
    { numRuns: 300 },
  );
  // Laws about nothing prove nothing.
  expect(Math.min(taken.yes, taken.no)).toBeGreaterThan(20);
});
