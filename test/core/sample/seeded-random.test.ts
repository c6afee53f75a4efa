/** Chance that can be repeated. */
import { describe, expect, it } from 'vitest';
import { seededRandom } from '#core/sample/seeded-random';

describe('seeded chance', () => {
  it('gives the same numbers for the same seed', () => {
    const [a, b] = [seededRandom(7), seededRandom(7)];
    const throws = Array.from({ length: 20 }, () => a.whole(1, 6));
    expect(Array.from({ length: 20 }, () => b.whole(1, 6))).toEqual(throws);
  });

  it('reaches both ends and each number about as often', () => {
    const random = seededRandom(1);
    const seen = new Map<number, number>();
    for (let i = 0; i < 60_000; i++) {
      const n = random.whole(1, 6);
      seen.set(n, (seen.get(n) ?? 0) + 1);
    }
    expect(new Set(seen.keys())).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    for (const count of seen.values()) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  it('can not pick from nothing', () => {
    expect(() => seededRandom(1).pick([])).toThrow('nothing to pick from');
  });
});
