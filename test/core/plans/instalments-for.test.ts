/** From what somebody can pay each time to the number of payments. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareByWeights } from '#core/basics/allocate';
import { cents } from '#core/basics/money';
import { instalmentsFor } from '#core/plans/instalments-for';

describe('the number of instalments', () => {
  it.each([
    [160_000, 40_000, 4],
    [204_000, 50_000, 5],
    [1_001, 501, 2],
    // 333 + 333 + 334 would be a penny too much.
    [1_000, 333, 4],
    [100, 100, 1],
    [100, 500, 1],
  ])('%i at most %i each is %i payments', (rest, most, count) => {
    expect(instalmentsFor(cents(rest), cents(most))).toEqual({ ok: true, value: count });
  });

  it('is refused when it would take for ever', () => {
    expect(instalmentsFor(cents(160_000), cents(100))).toMatchObject({
      refusal: { code: 'too-small-instalment' },
    });
    expect(instalmentsFor(cents(160_000), cents(0))).toMatchObject({ refusal: { code: 'no-instalment' } });
  });

  it('never asks for more than they can pay', () => {
    const amounts = fc.integer({ min: 1, max: 10_000_000 }).map(cents);
    fc.assert(
      fc.property(amounts, amounts, (rest, most) => {
        const found = instalmentsFor(rest, most);
        const largest = found.ok ? Math.max(...shareByWeights(rest, Array<number>(found.value).fill(1))) : 0;
        expect(largest).toBeLessThanOrEqual(most);
      }),
    );
  });
});
