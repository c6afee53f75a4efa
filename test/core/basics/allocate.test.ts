/** Sharing an amount out: nothing appears, nothing vanishes. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareEqually } from '#core/basics/allocate';
import { cents, MAX_CENTS, sum } from '#core/basics/money';

describe('sharing equally', () => {
  it.each([
    [100_00, 3, [33_33, 33_33, 33_34]],
    [100_000, 4, [25_000, 25_000, 25_000, 25_000]],
    [5000_00, 18, [...Array.from({ length: 17 }, () => 277_77), 277_91]],
    [2, 3, [0, 0, 2]],
    [0, 2, [0, 0]],
    [7, 1, [7]],
  ])('%i among %i', (amount, count, shares) => {
    expect(shareEqually(cents(amount), count)).toEqual(shares);
  });

  it('sums to the amount, and only the last share differs', () => {
    const amounts = fc.integer({ min: 0, max: MAX_CENTS }).map(cents);
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 500 }), (amount, count) => {
        const shares = shareEqually(amount, count);
        expect(sum(shares)).toBe(amount);
        expect(shares).toHaveLength(count);
        expect(new Set(shares.slice(0, -1)).size).toBeLessThanOrEqual(1);
        expect(shares.at(-1)).toBeGreaterThanOrEqual(shares[0] ?? 0);
      }),
    );
  });

  it.each([0, -1, 1.5, Number.NaN])('is a bug among %d', (count) => {
    expect(() => shareEqually(cents(100), count)).toThrow('cannot share among');
  });

  it('is a bug for less than nothing', () => {
    expect(() => shareEqually(cents(-1), 2)).toThrow('cannot share -1');
  });
});
