/** What a budget leaves and can bear: worked by hand, then as laws. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import { adviceWhenShort } from '#core/budgets/advice';
import { lowestPoint } from '#core/budgets/cash-flow';
import { isAbove } from '#core/budgets/is-above';
import { affordable, isShort, leftOver, monthlyTotals } from '#core/budgets/left-over';
import { periods, type Period } from '#core/budgets/period';
import { noForm, type CompanyForm, type PersonalForm } from '#core/budgets/state';
import { anyCompanyForm, anyForm, anyPersonalForm } from '../../support/told-budget';

const money = (amount: number) => `£${(amount / 100).toFixed(2)}`;
const line = (amount: number, every: Period) => ({ words: '', amount: cents(amount), every });

/** Mrs Howe: 300.00 a week in; 700.00 rent, 60.00 food a week (260.00), 120.00 insurance a year (10.00), 50.00 to a bank. */
const howe: PersonalForm = {
  ...noForm,
  income: [{ category: 'wages', ...line(300_00, 'weekly') }],
  outgoings: [
    { category: 'housing', ...line(700_00, 'monthly') },
    { category: 'food', ...line(60_00, 'weekly') },
    { category: 'insurance', ...line(120_00, 'yearly') },
  ],
  creditors: [{ ...line(50_00, 'monthly'), words: 'Bank', isAgreed: true }],
};

describe('a household', () => {
  it('has 1,300.00, needs 1,020.00, is left 280.00 a month', () => {
    expect(monthlyTotals(howe)).toEqual({ moneyIn: 1_300_00, moneyOut: 1_020_00, left: 280_00 });
    expect(isShort(howe)).toBe(false);
  });

  it.each<[Period, number, number]>([
    // Nine tenths of 280.00 are 252.00 a month, 3,024.00 a year: / 52 = 58.15, / 26 = 116.30, / 13 = 232.61.
    ['monthly', 252_00, 252_00],
    ['weekly', 58_15, 58_00],
    ['fortnightly', 116_30, 116_00],
    ['four-weekly', 232_61, 232_00],
    ['quarterly', 756_00, 756_00],
  ])('with a tenth kept back can pay, %s, %d, or %d in whole pounds', (every, exact, whole) => {
    expect(affordable(howe, every)).toBe(exact);
    expect(affordable(howe, every, 100)).toBe(whole);
  });

  it('rounds down once: 400.00 a fortnight alone leaves 866.66', () => {
    const form = {
      ...noForm,
      income: [{ category: 'wages' as const, ...line(400_00, 'fortnightly') }],
      keptBack: 0,
    };
    expect(monthlyTotals(form)).toEqual({ moneyIn: 866_66, moneyOut: 0, left: 866_66 });
    expect(affordable(form)).toBe(866_66);
    expect(affordable(form, 'fortnightly')).toBe(400_00);
  });

  it('that lacks something can afford nothing, and is told so without a sum to pay', () => {
    const form = { ...howe, income: [{ category: 'benefits' as const, ...line(200_00, 'weekly') }] };
    expect(leftOver(form)).toBe(-153_34);
    expect(affordable(form, 'weekly')).toBe(0);
    expect(isShort(form)).toBe(true);
    expect(isAbove(cents(1), 'weekly', { form }, money)?.words).toContain('A pause or a later day');
  });
});

/** 1,000.00 in the bank; September +500.00, October −900.00, November −200.00, December +2,000.00; 200.00 stay. */
const yard: CompanyForm = {
  of: 'company',
  opening: cents(1_000_00),
  keep: cents(200_00),
  from: day('2026-09-01'),
  months: [
    { moneyIn: cents(2_500_00), moneyOut: cents(2_000_00) },
    { moneyIn: cents(1_100_00), moneyOut: cents(2_000_00) },
    { moneyIn: cents(1_800_00), moneyOut: cents(2_000_00) },
    { moneyIn: cents(4_000_00), moneyOut: cents(2_000_00) },
  ],
};

describe('a company', () => {
  it('is lowest in November with 400.00, so three instalments have 200.00 between them', () => {
    expect(lowestPoint(yard)).toEqual({ at: 2, balance: 400_00 });
    expect(leftOver(yard)).toBe(66_66);
    expect(affordable(yard)).toBe(66_66);
    expect(affordable(yard, 'monthly', 100)).toBe(66_00);
    // 200.00 in a quarter of a year, 13 weeks: 15.38.
    expect(affordable(yard, 'weekly')).toBe(15_38);
    expect(affordable(yard, 'quarterly')).toBe(200_00);
  });

  it('that would fall below what it keeps can afford nothing', () => {
    const form = { ...yard, keep: cents(500_00) };
    expect([leftOver(form), affordable(form), isShort(form)]).toEqual([-33_34, 0, true]);
  });
});

describe('an offer', () => {
  it('above the budget says by how much', () => {
    expect(isAbove(cents(252_00), 'monthly', { form: howe }, money)).toBeNull();
    expect(isAbove(cents(300_00), 'monthly', { form: howe }, money)).toEqual({
      by: 48_00,
      words: '£48.00 a month more than their budget leaves: they can afford £252.00.',
    });
  });
});

describe('when nothing is left', () => {
  it('offers a pause first, and names free advice where we know of it', () => {
    const person = adviceWhenShort('GB-EAW', 'individual');
    expect(person[1]).toContain('Offer a pause');
    expect(person.join(' ')).toMatch(/StepChange and National Debtline.*reasonable time.*breathing space/);
    expect(adviceWhenShort('GB-SCT', 'individual').join(' ')).not.toMatch(/breathing space/);
    expect(adviceWhenShort('GB-EAW', 'company').join(' ')).not.toMatch(/StepChange|breathing space/);
    expect(adviceWhenShort('DE', null).join(' ')).not.toMatch(/StepChange|Debtline/);
  });
});

const aPeriod = fc.constantFrom(...periods);

describe('laws', () => {
  it('the totals are the exact sum of the lines, rounded down once, and add up to the penny', () => {
    fc.assert(
      fc.property(anyPersonalForm, (form) => {
        const { moneyIn, moneyOut, left } = monthlyTotals(form);
        expect(moneyIn - moneyOut).toBe(left);
        // Counted apart, in big whole numbers of twelfths of a cent.
        const times = {
          weekly: 52n,
          fortnightly: 26n,
          'four-weekly': 13n,
          monthly: 12n,
          quarterly: 4n,
          yearly: 1n,
        };
        const year = (lines: readonly { amount: number; every: Period }[]) =>
          lines.reduce((total, { amount, every }) => total + BigInt(amount) * times[every], 0n);
        const exact = year(form.income) - year(form.outgoings) - year(form.creditors);
        const lost = exact - BigInt(left) * 12n;
        expect(lost >= 0n && lost < 12n).toBe(true);
      }),
    );
  });

  it('the order of the lines does not matter', () => {
    fc.assert(
      fc.property(anyPersonalForm, (form) => {
        const turned = {
          ...form,
          income: form.income.toReversed(),
          outgoings: form.outgoings.toReversed(),
          creditors: form.creditors.toReversed(),
        };
        expect(monthlyTotals(turned)).toEqual(monthlyTotals(form));
      }),
    );
  });

  it('more outgoings never make more affordable', () => {
    fc.assert(
      fc.property(anyForm, fc.nat(10_000_000), aPeriod, fc.nat(23), (form, more, every, at) => {
        const amount = cents(more);
        const worse =
          form.of === 'person'
            ? {
                ...form,
                outgoings: [...form.outgoings, { category: 'other' as const, words: '', amount, every }],
              }
            : {
                ...form,
                months: form.months.map((m, i) =>
                  i === at ? { ...m, moneyOut: cents(m.moneyOut + more) } : m,
                ),
              };
        expect(affordable(worse, every)).toBeLessThanOrEqual(affordable(form, every));
        expect(leftOver(worse)).toBeLessThanOrEqual(leftOver(form));
      }),
    );
  });

  it('a year of what is affordable is never more than what is left in one, in whole pounds neither', () => {
    fc.assert(
      fc.property(anyForm, aPeriod, fc.constantFrom(1, 100), (form, every, step) => {
        const times = {
          weekly: 52,
          fortnightly: 26,
          'four-weekly': 13,
          monthly: 12,
          quarterly: 4,
          yearly: 1,
        };
        const most = affordable(form, every, step);
        expect(most % step).toBe(0);
        expect(most * times[every]).toBeLessThanOrEqual(Math.max(0, (leftOver(form) + 1) * 12));
        expect(affordable(form)).toBeLessThanOrEqual(Math.max(0, leftOver(form)));
      }),
    );
  });

  it('a company that pays it each month never falls below what it keeps', () => {
    fc.assert(
      fc.property(anyCompanyForm, (form) => {
        const most = affordable(form);
        fc.pre(most > 0);
        const months = form.months.map((m) => ({ ...m, moneyOut: cents(m.moneyOut + most) }));
        expect(lowestPoint({ ...form, months }).balance).toBeGreaterThanOrEqual(form.keep);
      }),
    );
  });
});
