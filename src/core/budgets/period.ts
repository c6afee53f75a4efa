/**
 * How often money comes or goes, and what that makes in another rhythm.
 *
 * A year is 52 weeks, 26 fortnights, 13 times four weeks, 12 months or 4 quarters, so a month is a week × 52 / 12.
 * Everything is counted in whole cents a year, which is exact, and divided once, at the end, in the direction asked for.
 */
import { cents, negate, type Cents } from '../basics/money';

export const periods = ['weekly', 'fortnightly', 'four-weekly', 'monthly', 'quarterly', 'yearly'] as const;
export type Period = (typeof periods)[number];

/** `a week`, as it stands after an amount. */
export const periodWords: Readonly<Record<Period, string>> = {
  weekly: 'a week',
  fortnightly: 'a fortnight',
  'four-weekly': 'every 4 weeks',
  monthly: 'a month',
  quarterly: 'a quarter',
  yearly: 'a year',
};

export const timesAYear: Readonly<Record<Period, number>> = {
  weekly: 52,
  fortnightly: 26,
  'four-weekly': 13,
  monthly: 12,
  quarterly: 4,
  yearly: 1,
};

/** What comes in is rounded down and what goes out up: no rounding makes more affordable than there is. */
export type Rounding = 'down' | 'up';

export function perYear(amount: Cents, every: Period): Cents {
  return cents(amount * timesAYear[every]);
}

/** What an amount in its own rhythm makes a month: 300.00 a week is 1,300.00. */
export function perMonth(amount: Cents, every: Period, rounding: Rounding): Cents {
  const aYear = perYear(amount, every);
  return rounding === 'down' ? divideDown(aYear, 12) : negate(divideDown(negate(aYear), 12));
}

/** The whole number of times, rounded down also below zero; exact, since nothing but whole numbers is divided. */
export function divideDown(amount: number, by: number): Cents {
  const rest = ((amount % by) + by) % by;
  return cents((amount - rest) / by);
}
