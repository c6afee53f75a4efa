/** The rhythm of instalments: the days on which they fall due, the first of them being the seed. */
import { addDays, addMonths, dayOf, weekdayOf, type LocalDate } from '../basics/local-date';
import { isWorkingDay, type IsHoliday } from './working-day';

export const cadences = [
  'weekly',
  'fortnightly',
  'four-weekly',
  'monthly',
  'last-working-day',
  'weekday-of-month',
  'last-weekday-of-month',
] as const;
export type Cadence = (typeof cadences)[number];

/** How the cadence is called where it is chosen. */
export const cadenceNames: Readonly<Record<Cadence, string>> = {
  weekly: 'weekly',
  fortnightly: 'fortnightly',
  'four-weekly': 'four-weekly',
  monthly: 'monthly',
  'last-working-day': 'last working day of the month',
  'weekday-of-month': 'same weekday of the month',
  'last-weekday-of-month': 'last such weekday of the month',
};

const daysApart = { weekly: 7, fortnightly: 14, 'four-weekly': 28 } as const;

/** Payments a year, for what a cadence comes to in a month: a month is 52/12 weeks, never "four". */
export const paymentsAYear: Readonly<Record<Cadence, number>> = {
  weekly: 52,
  fortnightly: 26,
  'four-weekly': 13,
  monthly: 12,
  'last-working-day': 12,
  'weekday-of-month': 12,
  'last-weekday-of-month': 12,
};

/**
 * The day `count` steps after the first, 0 being the first that is not before `seed`.
 *
 * The seed is kept, and never drifts: monthly from 31 January is 28 February, 31 March. `weekday-of-month` from Friday
 * 9 October is the 2nd Friday of each month (from a 5th, the last of months that have only four); `last-weekday-of-month`
 * from any Monday is the last Monday of each.
 */
export function cadenceDay(
  cadence: Cadence,
  seed: LocalDate,
  count: number,
  isHoliday: IsHoliday,
): LocalDate {
  switch (cadence) {
    case 'weekly':
    case 'fortnightly':
    case 'four-weekly':
      return addDays(seed, count * daysApart[cadence]);
    case 'monthly':
      return addMonths(seed, count);
    case 'last-working-day':
      return inMonths(seed, count, (month) => lastWorkingDay(month, isHoliday));
    case 'weekday-of-month': {
      const nth = Math.ceil(Number(seed.slice(8)) / 7);
      return inMonths(seed, count, (month) => nthWeekday(month, weekdayOf(seed), nth));
    }
    case 'last-weekday-of-month':
      return inMonths(seed, count, (month) => nthWeekday(month, weekdayOf(seed), 5));
  }
}

/** The month's own day, counted from the seed's month, or from the next where that day is over. */
function inMonths(seed: LocalDate, count: number, dayIn: (firstOfMonth: LocalDate) => LocalDate): LocalDate {
  const month = `${seed.slice(0, 8)}01` as LocalDate;
  const isOver = dayIn(month) < seed;
  return dayIn(addMonths(month, isOver ? count + 1 : count));
}

function lastWorkingDay(firstOfMonth: LocalDate, isHoliday: IsHoliday): LocalDate {
  let on = addDays(addMonths(firstOfMonth, 1), -1);
  while (!isWorkingDay(on, isHoliday)) on = addDays(on, -1);
  return on;
}

/** The last one, where the month has fewer than `nth`. */
function nthWeekday(firstOfMonth: LocalDate, weekday: number, nth: number): LocalDate {
  const dayOfMonth = 1 + ((weekday - weekdayOf(firstOfMonth) + 7) % 7) + (nth - 1) * 7;
  const [year, month] = [Number(firstOfMonth.slice(0, 4)), Number(firstOfMonth.slice(5, 7))];
  return (dayOf(year, month, dayOfMonth) ?? dayOf(year, month, dayOfMonth - 7)) as LocalDate;
}
