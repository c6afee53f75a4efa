/**
 * Works out three offers of 120 lines anew for each step of a slider, with their figures, and says how long each step
 * took. Beside it what anybody would write first: the same lines by division in floats and `Date`.
 */
import { addDays, day } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import { publicHolidays } from '#core/holidays/public-holidays';
import { offerFigures } from '#core/plans/offer-figures';
import { scheduleOf } from '#core/plans/schedule';
import type { PlanTerms } from '#core/plans/terms';

const STEPS = 400;
const LINES = 120;
const from = day('2026-09-01');
const isHoliday = publicHolidays('GB-EAW');

/** As the slider stands at `step`: the first day and the amounts move with it. */
function offersAt(step: number): PlanTerms[] {
  const firstOn = addDays(from, step);
  const frame = { deposit: cents(100_00 + step), depositOn: from, firstOn, shift: 'after' } as const;
  const interest = { method: 'level', rate: 80_000, dayCount: 'actual/365', from: firstOn } as const;
  return [
    { ...frame, strategy: 'equal', cadence: 'monthly', instalments: LINES - 1, interest },
    {
      ...frame,
      strategy: 'stepped',
      cadence: 'last-working-day',
      instalments: LINES - 1,
      first: { payments: 12, each: cents(50_00 + step) },
    },
    { ...frame, strategy: 'equal', cadence: 'weekly', instalments: LINES - 1, roundTo: 100 },
  ];
}

const debt = cents(48_731_17);
const basis = { from, costOfMoney: 70_000, chargeable: 117_500, leftOver: cents(900_00) };

function recompute(step: number): void {
  for (const terms of offersAt(step)) {
    const found = scheduleOf(debt, terms, isHoliday);
    if (!found.ok || found.value.lines.length !== LINES) throw new Error('not an offer of 120 lines');
    offerFigures(found.value, terms, basis);
  }
}

function plainly(step: number): number {
  let total = 0;
  for (let offer = 0; offer < 3; offer++) {
    for (let i = 0; i < LINES; i++) {
      const on = new Date(Date.UTC(2026, 8 + i, 1 + step)).toISOString().slice(0, 10);
      total += Math.round(debt / LINES) + on.length;
    }
  }
  return total;
}

function timed(what: (step: number) => unknown): number[] {
  return Array.from({ length: STEPS }, (_, step) => {
    const begun = performance.now();
    what(step);
    return performance.now() - begun;
  });
}

console.log(JSON.stringify({ times: timed(recompute), plain: timed(plainly) }));
