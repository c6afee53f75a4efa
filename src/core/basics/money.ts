/**
 * Money: whole minor units of one currency (pence, cents, yen), never a fraction and never a float sum.
 */
import { z } from './zod';

export type Cents = number & { readonly __brand: 'Cents' };

/** 90 billion pounds: far beyond any book, and every sum of ten thousand such amounts is still exact. */
export const MAX_CENTS = 9_000_000_000_000;

/** Brands a whole number of minor units. Throws on a fraction or an amount beyond the bound: that is a bug. */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new Error(`not a whole number of minor units: ${value}`);
  return value as Cents;
}

export const zero = cents(0);

export function add(a: Cents, b: Cents): Cents {
  return cents(a + b);
}

export function subtract(a: Cents, b: Cents): Cents {
  return cents(a - b);
}

export function negate(a: Cents): Cents {
  return cents(0 - a);
}

export function sum(amounts: Iterable<Cents>): Cents {
  let total = 0;
  for (const amount of amounts) total += amount;
  return cents(total);
}

/** An amount as it may arrive from outside: a whole number of minor units within the bound, of either sign. */
export const centsSchema = z
  .number()
  .int()
  .min(-MAX_CENTS)
  .max(MAX_CENTS)
  .transform((n) => cents(n));

/** An amount of which there has to be some. */
export const positiveCentsSchema = z
  .number()
  .int()
  .positive()
  .max(MAX_CENTS)
  .transform((n) => cents(n));
