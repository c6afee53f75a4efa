/** How much of a year lies between two days, by the convention a contract names. */
import { daysBetween, type LocalDate } from '../basics/local-date';
import type { DayCount } from './interest-terms';

/** A fraction, exact. */
export interface YearPart {
  readonly days: bigint;
  readonly ofYear: bigint;
}

const yearDays = { 'actual/360': 360n, 'actual/364': 364n, 'actual/365': 365n } as const;

/**
 * The part of a year from `from` to `to`, which is not before it.
 *
 * `30/360` is the European one (30E/360): the 31st counts as the 30th, each month as 30 days. `actual/actual` is ISDA's:
 * the days in a leap year over 366, the others over 365. `actual/365` stays 365 in leap years too.
 */
export function yearPart(from: LocalDate, to: LocalDate, dayCount: DayCount): YearPart {
  if (dayCount === '30/360') return { days: BigInt(thirtyDays(to) - thirtyDays(from)), ofYear: 360n };
  if (dayCount === 'actual/actual') return actualActual(from, to);
  return { days: BigInt(daysBetween(from, to)), ofYear: yearDays[dayCount] };
}

/** Days since year 0, were each month to have 30. */
function thirtyDays(date: LocalDate): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return year * 360 + month * 30 + Math.min(day, 30);
}

function actualActual(from: LocalDate, to: LocalDate): YearPart {
  let [inLeapYears, inOthers] = [0, 0];
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    const start = maxDay(from, `${year}-01-01` as LocalDate);
    const end = minDay(to, `${year + 1}-01-01` as LocalDate);
    if (isLeap(year)) inLeapYears += daysBetween(start, end);
    else inOthers += daysBetween(start, end);
  }
  return { days: BigInt(inLeapYears * 365 + inOthers * 366), ofYear: 365n * 366n };
}

const yearOf = (date: LocalDate) => Number(date.slice(0, 4));
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const maxDay = (a: LocalDate, b: LocalDate) => (a > b ? a : b);
const minDay = (a: LocalDate, b: LocalDate) => (a < b ? a : b);
