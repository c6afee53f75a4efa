/** Money expected per month, and the list of plans: by hand for Mrs Howe, then as laws of any book. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanId } from '#core/basics/ids';
import { addDays, day } from '#core/basics/local-date';
import { cents, sum } from '#core/basics/money';
import type { Command } from '#core/book/command';
import { isRunning } from '#core/plans/state';
import { toCome } from '#core/plans/to-come';
import { expectedMoney, MONTHS_AHEAD } from '#core/reports/expected-money';
import { planList, planTotals } from '#core/reports/plan-list';
import { anyOrders, type Order } from '../../support/commands';
import { after, howeId, howesBook, invoiceIds, storyTerms, today } from '../../support/mrs-howe';
import { playedOrders } from '../../support/played-orders';

const planId = 'id1' as PlanId;
const offer: Command = { type: 'plan.propose', debtorId: howeId, invoiceIds, terms: storyTerms };
const agree: Command = { type: 'plan.agree', planId, who: 'Mrs Howe' };

function paying(amount: number): Command {
  const receipt = { on: today, amount: cents(amount), method: 'bank', reference: '', words: '' } as const;
  return { type: 'payment.record', debtorId: howeId, ...receipt, allocations: 'oldest-first' };
}

/** Whatever comes after an agreed plan: payments, changes, endings, other debtors and their plans. */
const anyBook = (orders: readonly Order[]) =>
  playedOrders([() => offer, () => agree, ...orders], today, howesBook());

const book = (...commands: readonly Command[]) => after(howesBook(), commands);

describe('the list of plans', () => {
  it('says of an offer what it comes to, and expects nothing of it', () => {
    const [row] = planList(book(offer), today);
    expect(row).toMatchObject({
      name: 'M. Howe',
      standing: 'offered',
      group: 'offered',
      total: 2_400_00,
      toCome: 0,
      next: null,
      signedOn: null,
    });
  });

  it('says what is paid, what is missing of the next payment, and what is behind', () => {
    const state = book(offer, agree, paying(500_00));
    const [row] = planList(state, day('2026-09-03'));
    expect(row).toMatchObject({
      standing: 'slipping',
      group: 'attention',
      paid: 500_00,
      toCome: 1_900_00,
      behind: 300_00,
      next: { on: today, amount: 300_00 },
    });
    expect(planTotals(planList(state, today))).toEqual({ running: 1, toCome: 1_900_00, behind: 0 });
  });

  it('puts whoever needs somebody first', () => {
    fc.assert(
      fc.property(anyOrders(40), (orders) => {
        const late = planList(anyBook(orders), addDays(today, 40));
        const place = late.map(({ group }) => ['attention', 'offered', 'running', 'over'].indexOf(group));
        expect(place).toEqual(place.toSorted((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });
});

describe('money expected per month', () => {
  it('is what the plan says, less what came', () => {
    const { earlier, months, later, all } = expectedMoney(book(offer, agree, paying(900_00)), today);
    expect(months).toHaveLength(MONTHS_AHEAD);
    expect(months.slice(0, 6)).toEqual([
      { month: '2026-09-01', planned: 800_00, paid: 800_00, behind: 0, ahead: 0 },
      { month: '2026-10-01', planned: 400_00, paid: 100_00, behind: 0, ahead: 300_00 },
      { month: '2026-11-01', planned: 400_00, paid: 0, behind: 0, ahead: 400_00 },
      { month: '2026-12-01', planned: 400_00, paid: 0, behind: 0, ahead: 400_00 },
      { month: '2027-01-01', planned: 400_00, paid: 0, behind: 0, ahead: 400_00 },
      { month: '2027-02-01', planned: 0, paid: 0, behind: 0, ahead: 0 },
    ]);
    expect([earlier.planned, later.planned]).toEqual([0, 0]);
    expect(all).toEqual({ planned: 2_400_00, paid: 900_00, behind: 0, ahead: 1_500_00 });
  });

  it('tells what is behind apart, in the month in which it should have come', () => {
    const { earlier, months } = expectedMoney(book(offer, agree), day('2026-10-15'));
    expect(earlier).toEqual({ planned: 800_00, paid: 0, behind: 800_00, ahead: 0 });
    expect(months[0]).toEqual({ month: '2026-10-01', planned: 400_00, paid: 0, behind: 400_00, ahead: 0 });
    expect(months[1]?.ahead).toBe(400_00);
  });

  it('adds up, in any book on any day, to what is to come under its running plans', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyOrders(40), fc.integer({ min: 0, max: 500 }), (orders, days) => {
        const state = anyBook(orders);
        const on = addDays(today, days);
        const { earlier, months, later, all } = expectedMoney(state, on);
        const parts = [earlier, ...months, later];
        const ofPlans = sum(
          Object.values(state.plans)
            .filter(isRunning)
            .map((plan) => toCome(state, plan, on)),
        );
        if (ofPlans > 0) seen += 1;
        expect(sum(parts.flatMap(({ behind, ahead }) => [behind, ahead]))).toBe(ofPlans);
        for (const { planned, paid, behind, ahead } of [...parts, all])
          expect(planned).toBe(paid + behind + ahead);
        for (const key of ['planned', 'paid', 'behind', 'ahead'] as const)
          expect(sum(parts.map((part) => part[key]))).toBe(all[key]);
        const { toCome: listed, behind } = planTotals(planList(state, on));
        expect([listed, behind]).toEqual([ofPlans, all.behind]);
      }),
      { numRuns: 200 },
    );
    // Laws about nothing prove nothing.
    expect(seen).toBeGreaterThan(40);
  });
});
