/** Calendar days without clock or zone: `'2026-03-14'`. Due dates are days; only the journal knows instants. */
import { z } from './zod';

export type LocalDate = string & { readonly __brand: 'LocalDate' };

const DAY_MS = 86_400_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days met before, by their number since 1970 and back: a plan being shaped asks for the same ones at every key. */
const numbers = new Map<string, number>();
const texts = new Map<number, LocalDate>();

/** `'2026-03-14'` as a day, or null where the calendar has no such day. */
export function parseIsoDay(text: string): LocalDate | null {
  if (numbers.has(text)) return text as LocalDate;
  if (!ISO_DAY.test(text)) return null;
  const number = Date.parse(`${text}T00:00:00Z`) / DAY_MS;
  return Number.isNaN(number) || textOf(number) !== text ? null : (text as LocalDate);
}

/** The day itself. Throws where the calendar has no such day: for constants and tests. */
export function day(text: string): LocalDate {
  const parsed = parseIsoDay(text);
  if (parsed === null) throw new Error(`no such day: ${text}`);
  return parsed;
}

/** The day of a year (four digits), month (1–12) and day of the month, or null where there is none. */
export function dayOf(year: number, month: number, dayOfMonth: number): LocalDate | null {
  if (!(year >= 1000 && year <= 9999 && month <= 12 && dayOfMonth <= 31)) return null;
  const number = Date.UTC(year, month - 1, dayOfMonth) / DAY_MS;
  if (Number.isNaN(number)) return null;
  const text = textOf(number);
  const isSame = Number(text.slice(8)) === dayOfMonth && Number(text.slice(5, 7)) === month;
  return isSame ? text : null;
}

export function addDays(from: LocalDate, days: number): LocalDate {
  return textOf(numberOf(from) + days);
}

/** Calendar months later; the 31st becomes the month's last day (31 January + 1 month = 28 February). */
export function addMonths(from: LocalDate, months: number): LocalDate {
  const since = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  const year = Math.floor(since / 12);
  for (let dayOfMonth = Number(from.slice(8)); dayOfMonth > 0; dayOfMonth--) {
    const found = dayOf(year, since - year * 12 + 1, dayOfMonth);
    if (found) return found;
  }
  throw new Error(`${from} and ${months} months is beyond the calendar`);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return numberOf(to) - numberOf(from);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(date: LocalDate): number {
  // 1 January 1970 was a Thursday.
  return ((((numberOf(date) + 3) % 7) + 7) % 7) + 1;
}

export const localDateSchema = z
  .string()
  .refine((s) => parseIsoDay(s) !== null, 'This is not a day of the calendar.')
  .transform((s) => s as LocalDate);

function numberOf(date: LocalDate): number {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const number = Date.parse(`${date}T00:00:00Z`) / DAY_MS;
  numbers.set(date, number);
  return number;
}

function textOf(number: number): LocalDate {
  const known = texts.get(number);
  if (known !== undefined) return known;
  const text = new Date(number * DAY_MS).toISOString().slice(0, 10) as LocalDate;
  if (!ISO_DAY.test(text)) throw new Error('beyond the calendar');
  texts.set(number, text);
  numbers.set(text, number);
  return text;
}
