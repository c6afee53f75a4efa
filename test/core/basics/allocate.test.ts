/** Sharing by hand, then the law: nothing appears or vanishes, and only the last share is off by more than rounding. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareByWeights } from '#core/basics/allocate';
import { halfEven } from '#core/basics/half-even';
import { cents, MAX_CENTS, sum } from '#core/basics/money';

const equally = (count: number) => Array<number>(count).fill(1);

describe('sharing', () => {
  it.each([
    [100_00, 1, equally(3), [33_33, 33_33, 33_34]],
    [100_00, 1, equally(7), [14_29, 14_29, 14_29, 14_29, 14_29, 14_29, 14_26]],
    [100_00, 1, equally(1), [100_00]],
    // Halves go to the even penny.
    [5, 1, equally(2), [2, 3]],
    [7, 1, equally(2), [4, 3]],
    // Whole pounds; the last takes the pennies too.
    [5000_00, 100, equally(3), [1667_00, 1667_00, 1666_00]],
    [100_50, 100, equally(3), [34_00, 34_00, 32_50]],
    // To the nearest pound the last would get nothing, so all are rounded down.
    [10_00, 100, equally(6), [1_00, 1_00, 1_00, 1_00, 1_00, 5_00]],
    [10_00, 1, [1, 3], [2_50, 7_50]],
    [10_00, 1, [0, 1, 0], [0, 10_00, 0]],
    [0, 1, equally(2), [0, 0]],
  ])('%i in units of %i by %j is %j', (amount, unit, weights, shares) => {
    expect(shareByWeights(cents(amount), weights, unit)).toEqual(shares);
  });

  it.each([
    [100, [], 'nobody'],
    [100, [0, 0], 'nobody'],
    [-1, [1], 'cannot share -1'],
  ])('%i by %j is a bug of whoever asks', (amount, weights, message) => {
    expect(() => shareByWeights(cents(amount), weights)).toThrow(message);
  });

  it('is exact, for any amount, weights and unit', () => {
    const weights = fc
      .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 40 })
      .filter((all) => all.some((weight) => weight > 0));
    fc.assert(
      fc.property(fc.nat(MAX_CENTS), weights, fc.constantFrom(1, 100, 1000), (amount, by, unit) => {
        const shares = shareByWeights(cents(amount), by, unit);
        const whole = by.reduce((all, weight) => all + weight, 0);
        expect(sum(shares)).toBe(amount);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        for (const [i, share] of shares.slice(0, -1).entries()) {
          const off = BigInt(share) * BigInt(whole) - BigInt(amount) * BigInt(by[i] ?? 0);
          expect(share % unit).toBe(0);
          expect((off < 0n ? -off : off) < BigInt(unit * whole)).toBe(true);
        }
      }),
    );
  });
});

describe('rounding a fraction', () => {
  it.each([
    [5n, 2n, 2],
    [7n, 2n, 4],
    [-5n, 2n, -2],
    [-7n, 2n, -4],
    [-1n, 3n, 0],
    [2n, 3n, 1],
  ])('%i / %i is %i', (numerator, denominator, rounded) => {
    expect(halfEven(numerator, denominator) + 0).toBe(rounded);
  });

  it('does not pretend to be exact', () => {
    expect(() => halfEven(10n ** 30n, 1n)).toThrow('too large');
  });
});
