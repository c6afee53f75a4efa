/** The limits of the exemption, and its trap: twelve payments from the agreement's day on end a day too late. */
import { describe, expect, it } from 'vitest';
import { addMonths, day } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import { isWithinExemption, mayBeConsumerCredit } from '#core/plans/regulated-credit';

const agreed = day('2026-09-10');

function monthly(first: string, count: number) {
  return Array.from({ length: count }, (_, i) => ({ on: addMonths(day(first), i), amount: cents(100) }));
}

describe('a plan is within the exemption', () => {
  it.each([
    ['with 12 payments that end before the year is over', monthly('2026-09-10', 12), true],
    ['not when the last is on the anniversary', monthly('2026-10-10', 12), false],
    ['when the last is the day before', monthly('2026-10-09', 12), true],
    ['not with 13 payments', [...monthly('2026-09-10', 12), ...monthly('2026-09-20', 1)], false],
  ])('%s', (_, lines, expected) => {
    expect(isWithinExemption(lines, agreed)).toBe(expected);
  });
});

it('concerns people in the United Kingdom, and whoever may be one', () => {
  expect(mayBeConsumerCredit('GB-SCT', 'individual')).toBe(true);
  expect(mayBeConsumerCredit('GB-EAW', 'sole-trader')).toBe(true);
  expect(mayBeConsumerCredit('GB-EAW', null)).toBe(true);
  expect(mayBeConsumerCredit('GB-EAW', 'company')).toBe(false);
  expect(mayBeConsumerCredit('IE', 'individual')).toBe(false);
});
