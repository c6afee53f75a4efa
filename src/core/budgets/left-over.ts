/**
 * What a budget leaves, and the instalment it can bear.
 *
 * All of it is exact until the one division at the end, which rounds down: by no rounding is more affordable than
 * there is.
 */
import { cents, sum, zero, type Cents } from '../basics/money';
import { roomByMonth } from './cash-flow';
import { divideDown, perYear, timesAYear, type Period } from './period';
import type { BudgetForm, PersonalForm } from './state';

export interface Totals {
  readonly moneyIn: Cents;
  /** Outgoings and what other creditors are paid. */
  readonly moneyOut: Cents;
  /** The first less the second, below zero when it is not enough. */
  readonly left: Cents;
}

/** What a household has and needs a month. */
export function monthlyTotals(form: PersonalForm): Totals {
  const moneyIn = divideDown(sum(form.income.map(({ amount, every }) => perYear(amount, every))), 12);
  const left = divideDown(leftPerYear(form), 12);
  // Not rounded by itself, so that the three add up to the penny.
  return { moneyIn, moneyOut: cents(moneyIn - left), left };
}

/** Cents a month that are left; of a company, what every month of those told can spare. Below zero when it is short. */
export function leftOver(form: BudgetForm): Cents {
  if (form.of === 'person') return monthlyTotals(form).left;
  return leastOf(roomByMonth(form).map((room, i) => divideDown(room, i + 1)));
}

/**
 * The most that can be paid each time, in cents, never below zero.
 *
 * @param step round down to a multiple of it: 1 for minor units, 100 for whole pounds
 */
export function affordable(form: BudgetForm, every: Period = 'monthly', step = 1): Cents {
  const times = timesAYear[every] * step;
  const most = leastOf(sparedPerYear(form).map(([over, under]) => divideDown(over, under * times)));
  return most > 0 ? cents(most * step) : zero;
}

/** Whether what is there does not reach, so that nothing can be asked for now. */
export function isShort(form: BudgetForm): boolean {
  return leftOver(form) < 0;
}

function leftPerYear({ income, outgoings, creditors }: PersonalForm): Cents {
  const aYear = (lines: readonly { readonly amount: Cents; readonly every: Period }[]) =>
    sum(lines.map(({ amount, every }) => perYear(amount, every)));
  return cents(aYear(income) - aYear(outgoings) - aYear(creditors));
}

/** Cents a year as fractions, of which the least counts: a company has one for each month, from now to its end. */
function sparedPerYear(form: BudgetForm): (readonly [over: number, under: number])[] {
  if (form.of === 'person') return [[leftPerYear(form) * (100 - form.keptBack), 100]];
  return roomByMonth(form).map((room, i) => [room * 12, i + 1]);
}

function leastOf(amounts: readonly Cents[]): Cents {
  return cents(Math.min(...amounts));
}
