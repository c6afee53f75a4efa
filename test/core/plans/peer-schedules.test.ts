/**
 * Schedules other programs are tested with, worked out anew by ours. The convention stands beside each.
 *
 * Ids: F-RS, F-RE, F-RA, F-RM are Apache Fineract's end-to-end features (LoanRepayment, LoanReschedule, LoanReAging,
 * LoanReAmortization) at commit 4198b0bc; F-EMI its ProgressiveEMICalculatorTest. Amounts there are in major units.
 *
 * Not here, and why: F-EMI-9 (one instalment paid early) and the change of rate in F-RE5 are new versions of a plan; what
 * F-RE5 says of each rate is here. F-RM3 needs fees, which plans do not have. F-AL, UC and E-AR (section 5) split payments:
 * they are no schedules. Section 9 (a month is 52/12 weeks) is in offer-figures.test.ts.
 */
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, day } from '#core/basics/local-date';
import { cents, zero } from '#core/basics/money';
import { yearPart } from '#core/plans/day-count';
import { interestFor, interestRows } from '#core/plans/interest';
import type { InterestTerms } from '#core/plans/interest-terms';
import type { EqualTerms } from '#core/plans/terms';
import { amountsOf, said, scheduled } from '../../support/schedules';

type Row = string;

/** `principal/interest`, as the peers print them. */
function rowsOf(principal: number, days: string[], terms: InterestTerms, unit = 1): Row[] {
  const rows = interestRows(cents(principal), days.map(day), terms, unit) ?? [];
  return rows.map((row) => `${(row.principal / 100).toFixed(2)}/${(row.interest / 100).toFixed(2)}`);
}

function monthly(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => addMonths(day(first), i));
}

describe('5,000 at 12 % over 18 months from 1 November 2022; instalments in whole units, interest in cents (F-RS)', () => {
  const days = monthly('2022-12-01', 18);
  const twelve = { rate: 120_000, dayCount: '30/360', from: day('2022-11-01') } as const;

  it('F-RS01: flat, interest on the whole debt to the end', () => {
    const rows = rowsOf(5000_00, days, { ...twelve, method: 'flat' }, 100);
    expect(rows.slice(0, 17)).toEqual(Array<Row>(17).fill('278.00/50.00'));
    expect(rows[17]).toBe('274.00/50.00');
  });

  it('F-RS02: declining balance, a twelfth of the rate each month', () => {
    const rows = rowsOf(5000_00, days, { ...twelve, method: 'level' }, 100);
    expect(rows.slice(0, 2)).toEqual(['255.00/50.00', '257.55/47.45']);
    expect([rows[9], rows[17]]).toEqual(['278.89/26.11', '300.22/3.00']);
    expect(totalInterest(rows)).toBe('488.22');
  });

  it('F-RS04: equal parts of the debt, to the cent', () => {
    const rows = rowsOf(5000_00, days, { ...twelve, method: 'equal-principal' });
    expect([rows[0], rows[1], rows[3], rows[7]]).toEqual([
      '277.78/50.00',
      '277.78/47.22',
      '277.78/41.67',
      '277.78/30.56',
    ]);
    expect(rows[17]).toBe('277.74/2.78');
    expect(totalInterest(rows)).toBe('475.00');
  });

  it('F-RS05: three months of interest alone, then 361', () => {
    const rows = rowsOf(5000_00, days, { ...twelve, method: 'level', graceOnPrincipal: 3 }, 100);
    expect(rows.slice(0, 5)).toEqual([
      '0.00/50.00',
      '0.00/50.00',
      '0.00/50.00',
      '311.00/50.00',
      '314.11/46.89',
    ]);
    expect(rows[17]).toBe('351.36/3.51');
    expect(totalInterest(rows)).toBe('558.87');
  });

  it('F-RS07: six months without repayment, the interest of the first three put off, not waived', () => {
    const terms = { ...twelve, method: 'level', graceOnPrincipal: 6, deferred: 3 } as const;
    const rows = rowsOf(5000_00, days, terms, 100);
    expect(rows.slice(0, 7)).toEqual(
      '0.00/0.00 0.00/0.00 0.00/0.00 0.00/200.00 0.00/50.00 0.00/50.00 394.00/50.00'.split(' '),
    );
    expect(rows[17]).toBe('442.66/4.43');
    expect(totalInterest(rows)).toBe('631.09');
  });

  it('F-RS07 as a plan: days on which nothing falls due are no lines', () => {
    const terms = { ...inMonths('2022-12-01', 18), roundTo: 100 };
    const interest = { ...twelve, method: 'level', graceOnPrincipal: 6, deferred: 3 } as const;
    const { lines, restAt } = scheduled(5000_00, { ...terms, interest });
    expect(said(lines.slice(0, 4))).toEqual([
      '2023-03-01 20000',
      '2023-04-01 5000',
      '2023-05-01 5000',
      '2023-06-01 44400',
    ]);
    expect([lines.length, restAt, lines.at(-1)]).toEqual([
      15,
      14,
      { on: '2024-05-01', amount: 447_09, interest: 4_43 },
    ]);
  });
});

describe('100 in six instalments from 1 January 2024; level, to the cent (F-EMI)', () => {
  const days = monthly('2024-02-01', 6);
  const from = day('2024-01-01');

  it('F-EMI-1: 9.4822 %, 30/360', () => {
    expect(rowsOf(100_00, days, { method: 'level', rate: 94_822, dayCount: '30/360', from })).toEqual(
      '16.34/0.79 16.47/0.66 16.60/0.53 16.73/0.40 16.86/0.27 17.00/0.13'.split(' '),
    );
  });

  it('F-EMI-2: 15.678 %, actual/365 in a leap year; months of uneven length', () => {
    expect(rowsOf(100_00, days, { method: 'level', rate: 156_780, dayCount: 'actual/365', from })).toEqual(
      '16.10/1.33 16.38/1.05 16.53/0.90 16.77/0.66 16.97/0.46 17.25/0.22'.split(' '),
    );
  });

  it.each([
    ['2024-01-01', '2024-02-01', 0.008031371585],
    ['2024-02-01', '2024-03-01', 0.007513218579],
    ['2024-04-01', '2024-05-01', 0.007772295082],
  ])('F-EMI-3: 9.4822 %, actual/actual, %s to %s: the factor of the period', (start, end, factor) => {
    const { days: part, ofYear } = yearPart(day(start), day(end), 'actual/actual');
    expect((0.094822 * Number(part)) / Number(ofYear)).toBeCloseTo(factor, 12);
  });

  it('F-EMI-3: across the new year 20 days count as 2023 and 11 as 2024; Fineract parts them at 31 December, 19 and 12', () => {
    const { days: part, ofYear } = yearPart(day('2023-12-12'), day('2024-01-12'), 'actual/actual');
    expect(Number(part) / Number(ofYear)).toBeCloseTo(20 / 365 + 11 / 366, 14);
    expect(0.094822 * (19 / 365 + 12 / 366)).toBeCloseTo(0.008044857759, 12);
  });

  it('F-EMI-3: its rows, from 12 December on the 12th', () => {
    const terms = {
      method: 'level',
      rate: 94_822,
      dayCount: 'actual/actual',
      from: day('2023-12-12'),
    } as const;
    expect(rowsOf(100_00, monthly('2024-01-12', 6), terms)).toEqual(
      '16.33/0.80 16.46/0.67 16.63/0.50 16.72/0.41 16.87/0.26 16.99/0.14'.split(' '),
    );
  });

  it('F-EMI-5: every 2 weeks, 364 days a year; the plain formula, where Fineract shifts a cent to flatten the last', () => {
    const fortnights = [1, 2, 3].map((i) => addDays(from, 14 * i));
    expect(
      rowsOf(100_00, fortnights, { method: 'level', rate: 94_822, dayCount: 'actual/364', from }),
    ).toEqual('33.22/0.36 33.34/0.24 33.44/0.12'.split(' '));
  });

  it('F-EMI-7: 7 %, 30/360, 12 months: 8.65, the last 8.69', () => {
    const interest = { method: 'level', rate: 70_000, dayCount: '30/360', from } as const;
    const { lines } = scheduled(100_00, { ...inMonths('2024-02-01', 12), interest });
    expect(amountsOf(lines)).toEqual([...Array<number>(11).fill(8_65), 8_69]);
  });

  it('F-EMI-8: without interest, 1,000 in four', () => {
    expect(amountsOf(scheduled(1000_00, inMonths('2024-02-01', 4)).lines)).toEqual([
      250_00, 250_00, 250_00, 250_00,
    ]);
  });
});

describe('3,000 in three, moved, paused and extended (F-RE)', () => {
  const terms = inMonths('2023-08-01', 3);

  it('F-RE1: one payment moved a month, 61 days in all', () => {
    const { lines } = scheduled(1000_00, { strategy: 'extension', on: addDays(day('2023-07-01'), 61) });
    expect(said(lines)).toEqual(['2023-08-31 100000']);
  });

  it('F-RE2: the second moved a fortnight, and the later ones follow', () => {
    const pins = [{ instalment: 1, on: day('2023-09-15'), isFollowed: true }];
    expect(said(scheduled(3000_00, { ...terms, pins }).lines)).toEqual([
      '2023-08-01 100000',
      '2023-09-15 100000',
      '2023-10-15 100000',
    ]);
  });

  it('F-RE4: a payment holiday at the second; a day without a payment is no line', () => {
    expect(said(scheduled(3000_00, { ...terms, pause: { after: 1, skips: 1 } }).lines)).toEqual([
      '2023-08-01 100000',
      '2023-10-01 100000',
      '2023-11-01 100000',
    ]);
  });

  it('F-RE5: flat 12 % and 6 % on the whole 3,000, a month of either', () => {
    const month = yearPart(day('2023-07-01'), day('2023-08-01'), '30/360');
    expect([120_000, 60_000].map((rate) => interestFor(cents(3000_00), rate, month))).toEqual([30_00, 15_00]);
  });

  it('F-RE6: a quarter down, then three every 15 days from a moved day', () => {
    const lines = ['2023-10-01', '2023-10-31', '2023-11-15', '2023-11-30'].map((on) => ({
      on: day(on),
      amount: cents(250_00),
    }));
    const found = scheduled(1000_00, { strategy: 'free-form', lines });
    expect(found.lines).toEqual(lines);
  });
});

describe('arrears spread anew', () => {
  it('F-RA1: 750 into six monthly', () => {
    expect(said(scheduled(750_00, inMonths('2024-03-01', 6)).lines)).toEqual(
      monthly('2024-03-01', 6).map((on) => `${on} 12500`),
    );
  });

  it('F-RA2: 750 into two, 30 days apart', () => {
    const lines = [day('2024-03-10'), day('2024-04-09')].map((on) => ({ on, amount: cents(375_00) }));
    expect(addDays(day('2024-03-10'), 30)).toBe('2024-04-09');
    expect(scheduled(750_00, { strategy: 'free-form', lines }).lines).toEqual(lines);
  });

  it('F-RM1: 125 late spread over two of 125: the late sum is halved to whole units, half to even, the last takes the rest', () => {
    const late = amountsOf(scheduled(125_00, { ...inMonths('2024-01-31', 2), roundTo: 100 }).lines);
    expect(late.map((part) => part + 125_00)).toEqual([187_00, 188_00]);
  });

  it('F-RM2: 250 late onto the one that is left', () => {
    expect(amountsOf(scheduled(250_00 + 125_00, inMonths('2024-02-15', 1)).lines)).toEqual([375_00]);
  });
});

function inMonths(first: string, instalments: number): EqualTerms {
  const on = day(first);
  return { strategy: 'equal', deposit: zero, depositOn: on, instalments, cadence: 'monthly', firstOn: on };
}

function totalInterest(rows: readonly Row[]): string {
  return rows.reduce((all, row) => all + Number(row.split('/')[1]), 0).toFixed(2);
}
