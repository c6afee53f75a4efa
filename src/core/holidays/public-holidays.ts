/** Public and bank holidays of the places a book can be kept in, from a table made once: no network, and the same everywhere. */
import type { LocalDate } from '../basics/local-date';
import type { Jurisdiction } from '../profile/state';
import { holidays } from './table';

const known = new Map<Jurisdiction, ReadonlySet<string>>();

/** Whether a day is a holiday of the whole place; those of single states, regions and towns are not known. */
export function publicHolidays(jurisdiction: Jurisdiction): (day: LocalDate) => boolean {
  const days = known.get(jurisdiction) ?? daysOf(jurisdiction);
  known.set(jurisdiction, days);
  return (day) => days.has(day);
}

/**
 * The years of these days whose holidays nobody knows here, in order: beyond the table, or all of them where the place is
 * not one of ours. Whoever moves days off holidays has to say so.
 */
export function yearsWithoutHolidays(jurisdiction: Jurisdiction, among: readonly LocalDate[]): number[] {
  const years = new Set(among.map((day) => Number(day.slice(0, 4))));
  const unknown = [...years].filter((year) => holidays[jurisdiction]?.[year] === undefined);
  return unknown.toSorted((a, b) => a - b);
}

function daysOf(jurisdiction: Jurisdiction): Set<string> {
  const years = Object.entries(holidays[jurisdiction] ?? {});
  return new Set(years.flatMap(([year, days]) => days.split(' ').map((day) => `${year}-${day}`)));
}
