/** From one rhythm to another: by hand first, then that nothing is lost or won on the way. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '#core/basics/money';
import { divideDown, periods, perMonth, perYear, timesAYear, type Period } from '#core/budgets/period';

describe('an amount in its own rhythm, a month', () => {
  it.each<[number, Period, number, number]>([
    // 300 × 52 / 12 is a whole number; 400 × 26 / 12 = 866.666…; 500 × 13 / 12 = 541.666…
    [300_00, 'weekly', 1_300_00, 1_300_00],
    [400_00, 'fortnightly', 866_66, 866_67],
    [500_00, 'four-weekly', 541_66, 541_67],
    [1_234_56, 'monthly', 1_234_56, 1_234_56],
    [100_00, 'quarterly', 33_33, 33_34],
    [100_00, 'yearly', 8_33, 8_34],
    [0, 'weekly', 0, 0],
    [1, 'yearly', 0, 1],
  ])('%d %s is %d as income and %d as an outgoing', (amount, every, down, up) => {
    expect(perMonth(cents(amount), every, 'down')).toBe(down);
    expect(perMonth(cents(amount), every, 'up')).toBe(up);
  });

  it('says 1,300.00 a month again as 300.00 a week', () => {
    expect(divideDown(perYear(cents(1_300_00), 'monthly'), timesAYear.weekly)).toBe(300_00);
  });
});

const anAmount = fc.integer({ min: 0, max: 10_000_000_000 }).map(cents);
const aPeriod = fc.constantFrom(...periods);

describe('laws', () => {
  it('there and back is within a cent for each time of the year that falls in a month', () => {
    fc.assert(
      fc.property(anAmount, aPeriod, (amount, every) => {
        const back = (perMonth(amount, every, 'down') * 12) / timesAYear[every];
        expect(amount - back).toBeGreaterThanOrEqual(0);
        expect(amount - back).toBeLessThan(12 / timesAYear[every]);
      }),
    );
  });

  it('never says more income or less outgoings than there are, and parts the two by a cent at most', () => {
    fc.assert(
      fc.property(anAmount, aPeriod, (amount, every) => {
        const [down, up] = [perMonth(amount, every, 'down'), perMonth(amount, every, 'up')];
        expect(down * 12).toBeLessThanOrEqual(perYear(amount, every));
        expect(up * 12).toBeGreaterThanOrEqual(perYear(amount, every));
        expect(up - down).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('divides exactly, below zero too', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 5_200 }), (amount, by) => {
        const times = divideDown(amount, by);
        expect(BigInt(times) * BigInt(by)).toBeLessThanOrEqual(BigInt(amount));
        expect((BigInt(times) + 1n) * BigInt(by)).toBeGreaterThan(BigInt(amount));
      }),
    );
  });
});
