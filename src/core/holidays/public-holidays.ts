/** Public and bank holidays of the places a book can be kept in, from a table made once: no network, and the same everywhere. */
import type { LocalDate } from '../basics/local-date';
import type { Jurisdiction } from '../profile/state';
import { holidays } from './table';

const inYear = new Map<string, ReadonlySet<string>>();

/** Whether a day is a holiday of the whole place; those of single states, regions and towns are not known. */
export function publicHolidays(jurisdiction: Jurisdiction): (day: LocalDate) => boolean {
  return (day) => daysOf(jurisdiction, day.slice(0, 4)).has(day.slice(5));
}

/**
 * The years of these days whose holidays nobody knows here, in order: beyond the table, or all of them where the place is
 * not one of ours. Whoever moves days off holidays has to say so.
 */
export function yearsWithoutHolidays(jurisdiction: Jurisdiction, among: readonly LocalDate[]): number[] {
  const years = new Set(among.map((day) => day.slice(0, 4)));
  const unknown = [...years].filter((year) => holidays[jurisdiction]?.[Number(year)] === undefined);
  return unknown.map(Number).toSorted((a, b) => a - b);
}

function daysOf(jurisdiction: Jurisdiction, year: string): ReadonlySet<string> {
  const key = `${jurisdiction} ${year}`;
  const known = inYear.get(key);
  if (known) return known;
  const found = new Set(holidays[jurisdiction]?.[Number(year)]?.split(' '));
  inYear.set(key, found);
  return found;
}
