import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  cents,
  centsSchema,
  MAX_CENTS,
  negate,
  positiveCentsSchema,
  subtract,
  sum,
} from '#core/basics/money';

const amount = fc.integer({ min: -MAX_CENTS, max: MAX_CENTS }).map(cents);

describe('money', () => {
  it('is whole minor units, never a fraction', () => {
    expect(() => cents(0.5)).toThrow('not a whole number');
    expect(() => cents(Number.NaN)).toThrow('not a whole number');
    expect(() => cents(2 ** 53)).toThrow('not a whole number');
  });

  it('adds up exactly, in any order', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 500 }), (amounts) => {
        const total = amounts.reduce((so, next) => so + BigInt(next), 0n);
        expect(BigInt(sum(amounts))).toBe(total);
        expect(sum(amounts.toReversed())).toBe(sum(amounts));
      }),
    );
  });

  it('takes away what it added, and has no minus nought', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(subtract(add(a, b), b)).toBe(a);
        expect(negate(negate(a))).toBe(a);
      }),
    );
    expect(Object.is(negate(cents(0)), 0)).toBe(true);
  });

  it('is let in from outside only whole and within the bound', () => {
    expect(centsSchema.safeParse(MAX_CENTS).success).toBe(true);
    expect(centsSchema.safeParse(MAX_CENTS + 1).success).toBe(false);
    expect(centsSchema.safeParse(1.5).success).toBe(false);
    expect(positiveCentsSchema.safeParse(0).success).toBe(false);
  });
});
