/** Days on which banks and offices work, and the nearest one to a day on which they do not. */
import { addDays, weekdayOf, type LocalDate } from '../basics/local-date';

/** Whether a day is a public holiday where the book is kept. */
export type IsHoliday = (day: LocalDate) => boolean;

export const shifts = ['before', 'after'] as const;
export type Shift = (typeof shifts)[number];

const SATURDAY = 6;

export function isWorkingDay(on: LocalDate, isHoliday: IsHoliday): boolean {
  return weekdayOf(on) < SATURDAY && !isHoliday(on);
}

/** The day itself where people work, else the next working day before or after it. Two days never change places. */
export function workingDay(on: LocalDate, shift: Shift, isHoliday: IsHoliday): LocalDate {
  let moved = on;
  while (!isWorkingDay(moved, isHoliday)) moved = addDays(moved, shift === 'before' ? -1 : 1);
  return moved;
}
