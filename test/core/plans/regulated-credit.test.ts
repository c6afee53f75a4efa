/** The limits of the exemption, and its trap: twelve payments from the agreement's day on end a day too late. */
import { describe, expect, it } from 'vitest';
import { addMonths, day } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import { legalFactsFor } from '#core/plans/legal-facts';
import { creditFindings, mayBeConsumerCredit } from '#core/plans/regulated-credit';

const agreed = day('2026-09-10');

function monthly(first: string, count: number) {
  return Array.from({ length: count }, (_, i) => ({ on: addMonths(day(first), i), amount: cents(100) }));
}

describe('a plan', () => {
  it.each([
    ['of 12 payments that end before the year is over is exempt', monthly('2026-09-10', 12), []],
    [
      'is too long when the last is on the anniversary: a year and a day',
      monthly('2026-10-10', 12),
      ['too-long'],
    ],
    ['whose last is the day before is exempt', monthly('2026-10-09', 12), []],
    [
      'of 13 payments has too many',
      [...monthly('2026-09-10', 12), ...monthly('2026-09-20', 1)],
      ['too-many-instalments'],
    ],
    [
      'can be too much of everything',
      monthly('2026-10-10', 13).map((line) => ({ ...line, interest: cents(1) })),
      ['too-many-instalments', 'too-long', 'bears-interest'],
    ],
  ])('%s', (_, lines, reasons) => {
    expect(creditFindings(lines, agreed).map(({ reason }) => reason)).toEqual(reasons);
  });

  it('that is too long is told its last day', () => {
    expect(creditFindings(monthly('2026-10-10', 12), agreed)[0]?.lastDay).toBe('2027-09-09');
  });
});

it('concerns people in the United Kingdom, and whoever may be one', () => {
  expect(mayBeConsumerCredit('GB-SCT', 'individual')).toBe(true);
  expect(mayBeConsumerCredit('GB-EAW', 'sole-trader')).toBe(true);
  expect(mayBeConsumerCredit('GB-EAW', null)).toBe(true);
  expect(mayBeConsumerCredit('GB-EAW', 'company')).toBe(false);
  expect(mayBeConsumerCredit('IE', 'individual')).toBe(false);
});

describe('what the law says of plans', () => {
  it('is said only where it is so, and of settlements only where something is conceded', () => {
    const about = (...asked: Parameters<typeof legalFactsFor>) =>
      legalFactsFor(...asked).map(({ concerns, confidence }) => `${concerns} ${confidence}`);
    expect(about('GB-EAW', false)).toEqual(['plan high', 'plan medium']);
    expect(about('GB-EAW', true)).toEqual(['plan high', 'plan medium', 'settlement medium']);
    expect(about('GB-SCT', true)).toEqual(['plan medium']);
    expect(about('DE', true)).toEqual([]);
  });
});
