/** The figures of an offer, by hand, and the budget arithmetic they share with everybody: a month is 52/12 weeks. */
import { describe, expect, it } from 'vitest';
import { day } from '#core/basics/local-date';
import { cents, zero } from '#core/basics/money';
import { breakEven, offerFigures, perMonth, type OfferBasis } from '#core/plans/offer-figures';
import type { PlanTerms } from '#core/plans/terms';
import { scheduled } from '../../support/schedules';

const from = day('2026-09-01');
const basis: OfferBasis = { from, costOfMoney: 100_000, chargeable: 80_000, leftOver: cents(1_000_00) };
const figures = (debt: number, terms: PlanTerms, differs: Partial<OfferBasis> = {}) =>
  offerFigures(scheduled(debt, terms), terms, { ...basis, ...differs });

describe('the figures of an offer', () => {
  const story: PlanTerms = {
    strategy: 'equal',
    deposit: cents(800_00),
    depositOn: from,
    instalments: 4,
    cadence: 'monthly',
    firstOn: day('2026-10-01'),
  };

  it('are those of Mrs Howe: 800.00 today, then four times 400.00', () => {
    expect(figures(2_400_00, story)).toEqual({
      payments: 5,
      largest: 400_00,
      firstOn: '2026-09-01',
      lastOn: '2027-01-01',
      months: 4,
      received: 2_400_00,
      concession: 0,
      interest: 0,
      // 400.00 at 8 % for 30, 61, 91 and 122 days: 2.63 + 5.35 + 7.98 + 10.70.
      interestForgone: 26_66,
      // 800.00 + 400.00 / 1.1^(30/365) + … (61/365) + … (91/365) + … (122/365), as XNPV has it.
      presentValue: 2_368_62,
      shareOfLeftOver: 0.4,
    });
  });

  it('count a concession, and what of the interest is charged', () => {
    const settled = { ...story, strategy: 'settlement', deposit: zero, settleFor: cents(2_000_00) } as const;
    expect(figures(2_400_00, settled)).toMatchObject({
      received: 2_000_00,
      concession: 400_00,
      largest: 500_00,
    });
    const interest = { method: 'level', rate: 80_000, dayCount: 'actual/365', from } as const;
    const { interest: charged, interestForgone } = figures(2_400_00, { ...story, interest });
    expect(charged).toBeGreaterThan(0);
    expect(interestForgone).toBeLessThanOrEqual(1);
  });

  it('hold lines without a rhythm by their fullest month', () => {
    const lines = ['2026-10-05', '2026-10-20', '2026-11-05'].map((on) => ({
      on: day(on),
      amount: cents(300_00),
    }));
    expect(figures(900_00, { strategy: 'free-form', lines })).toMatchObject({
      shareOfLeftOver: 0.6,
      months: 3,
    });
  });

  it('know no share of nothing', () => {
    expect(figures(2_400_00, story, { leftOver: null }).shareOfLeftOver).toBeNull();
    expect(figures(2_400_00, story, { leftOver: zero }).shareOfLeftOver).toBeNull();
  });
});

describe('a discount', () => {
  const terms = (discount: number, by: string, otherwiseOn: string) =>
    ({
      strategy: 'discount',
      discount: cents(discount),
      by: day(by),
      otherwiseOn: day(otherwiseOn),
    }) as const;

  it('of 2 % for paying 20 days sooner is 44.59 % a year, as every textbook says of 2/10 net 30', () => {
    const { yearlyRate } = breakEven(cents(100_00), terms(2_00, '2026-10-10', '2026-10-30'), 80_000);
    expect(yearlyRate).toBeCloseTo(0.4459, 4);
  });

  it('of a tenth at 10 % a year pays for who would wait longer than 403 days', () => {
    // ln(1 / 0.9) / ln(1.1) = 1.1054 years.
    const { day: until } = breakEven(cents(100_00), terms(10_00, '2026-10-10', '2026-10-10'), 100_000);
    expect(until).toBe('2027-11-17');
  });

  it('has no rate between one day and itself, and no day beyond a century', () => {
    expect(breakEven(cents(100_00), terms(2_00, '2026-10-10', '2026-10-10'), 80_000).yearlyRate).toBeNull();
    expect(breakEven(cents(100_00), terms(2_00, '2026-10-10', '2026-10-30'), 1).day).toBeNull();
  });
});

describe('a month (Newham council’s budget page: month = week × 52 / 12)', () => {
  it.each([
    [55_00, 'weekly', 238_33],
    [75_00, 'weekly', 325_00],
    [100_00, 'fortnightly', 216_67],
    [120_00, 'four-weekly', 130_00],
    [120_00, 'monthly', 120_00],
  ] as const)('of %i %s is %i', (amount, cadence, month) => {
    expect(perMonth(cents(amount), cadence)).toBe(month);
  });
});
