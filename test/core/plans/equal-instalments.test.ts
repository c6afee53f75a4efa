/** Equal instalments: which day, how much, and that it is the debt to the penny. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '#core/basics/local-date';
import { cents, sum } from '#core/basics/money';
import { cadenceDay, cadences } from '#core/plans/cadence';
import { scheduleOf } from '#core/plans/schedule';
import { MAX_INSTALMENTS, type EqualTerms } from '#core/plans/terms';
import { storyTerms } from '../../support/mrs-howe';
import { noHolidays, refused, said, scheduled } from '../../support/schedules';

const noDeposit: EqualTerms = { ...storyTerms, deposit: cents(0) };

describe('equal instalments', () => {
  it('are 800.00 today and four times 400.00 for Mrs Howe', () => {
    expect(said(scheduled(2_400_00, storyTerms).lines)).toEqual([
      '2026-09-01 80000',
      '2026-10-01 40000',
      '2026-11-01 40000',
      '2026-12-01 40000',
      '2027-01-01 40000',
    ]);
  });

  it('give the odd penny to the last', () => {
    expect(said(scheduled(100_00, { ...noDeposit, instalments: 3 }).lines)).toEqual([
      '2026-10-01 3333',
      '2026-11-01 3333',
      '2026-12-01 3334',
    ]);
  });

  it('start on the day of the deposit, if that is wished', () => {
    const terms = { ...storyTerms, instalments: 1, firstOn: storyTerms.depositOn };
    expect(said(scheduled(900_00, terms).lines)).toEqual(['2026-09-01 80000', '2026-09-01 10000']);
  });

  it.each([
    ['monthly', '2027-01-31', ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']],
    ['monthly', '2027-12-29', ['2027-12-29', '2028-01-29', '2028-02-29', '2028-03-29']],
    ['weekly', '2026-12-25', ['2026-12-25', '2027-01-01', '2027-01-08', '2027-01-15']],
    ['fortnightly', '2026-10-20', ['2026-10-20', '2026-11-03', '2026-11-17', '2026-12-01']],
    ['four-weekly', '2028-02-01', ['2028-02-01', '2028-02-29', '2028-03-28', '2028-04-25']],
  ] as const)('fall %s from %s', (cadence, first, days) => {
    expect([0, 1, 2, 3].map((i) => cadenceDay(cadence, day(first), i, noHolidays))).toEqual(days);
  });

  it.each([
    ['nothing is owed', 0, {}, 'nothing-to-plan', 'invoiceIds'],
    ['the deposit pays it all', 800_00, {}, 'deposit-too-large', 'deposit'],
    ['there is less than a penny each', 800_03, {}, 'too-many-instalments', 'instalments'],
    ['the deposit comes later', 900_00, { depositOn: day('2026-10-02') }, 'first-before-deposit', 'firstOn'],
  ])('are refused where %s', (_, total, change, code, field) => {
    expect(refused(total, { ...storyTerms, ...change })).toMatchObject({ code, field });
  });
});

const anyTerms: fc.Arbitrary<EqualTerms> = fc.record({
  strategy: fc.constant('equal'),
  deposit: fc.nat({ max: 10_000_00 }).map(cents),
  depositOn: fc.constant(day('2026-09-01')),
  instalments: fc.integer({ min: 1, max: MAX_INSTALMENTS }),
  cadence: fc.constantFrom(...cadences),
  firstOn: fc.nat({ max: 1500 }).map((days) => addDays(day('2026-09-01'), days)),
});

describe('the law of equal instalments', () => {
  const total = fc.integer({ min: 1, max: 50_000_00 }).map(cents);

  it('they sum to the debt, in order of days, the last alone taking the rest', () => {
    fc.assert(
      fc.property(total, anyTerms, (owed, terms) => {
        const found = scheduleOf(owed, terms, noHolidays);
        fc.pre(found.ok);
        const { lines } = found.value;
        const days = lines.map((line) => line.on);
        const instalments = lines.slice(terms.deposit > 0 ? 1 : 0).map((line) => line.amount);
        expect(sum(lines.map((line) => line.amount))).toBe(owed);
        expect(days).toEqual(days.toSorted());
        expect(instalments).toHaveLength(terms.instalments);
        expect(Math.min(...instalments)).toBeGreaterThan(0);
        expect(new Set(instalments.slice(0, -1)).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('a refusal names the field to change', () => {
    fc.assert(
      fc.property(total, anyTerms, (owed, terms) => {
        const found = scheduleOf(owed, terms, noHolidays);
        fc.pre(!found.ok);
        expect(['deposit', 'instalments', 'firstOn']).toContain(found.refusal.field);
      }),
    );
  });

  it('monthly payments keep the first day’s number, or take the month’s last day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 28, max: 31 }), fc.integer({ min: 2, max: 60 }), (dayOfMonth, count) => {
        const first = day(`2027-01-${dayOfMonth}`);
        for (let i = 0; i < count; i++) {
          const on = cadenceDay('monthly', first, i, noHolidays);
          const isLastOfMonth = addDays(on, 1).endsWith('-01');
          expect(on.endsWith(`-${dayOfMonth}`) || isLastOfMonth).toBe(true);
        }
      }),
    );
  });
});
