/** Calendar days without clock or zone: `'2026-03-14'`. Due dates are days; only the journal knows instants. */
import { Temporal } from 'temporal-polyfill';
import { z } from './zod';

export type LocalDate = string & { readonly __brand: 'LocalDate' };

const DAY_MS = 86_400_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `'2026-03-14'` as a day, or null where the calendar has no such day. */
export function parseIsoDay(text: string): LocalDate | null {
  if (!ISO_DAY.test(text)) return null;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(ms) || isoOf(ms) !== text ? null : (text as LocalDate);
}

/** The day itself. Throws where the calendar has no such day: for constants and tests. */
export function day(text: string): LocalDate {
  const parsed = parseIsoDay(text);
  if (parsed === null) throw new Error(`no such day: ${text}`);
  return parsed;
}

/** The day of a year, month (1–12) and day of the month, or null where there is none. */
export function dayOf(year: number, month: number, dayOfMonth: number): LocalDate | null {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return parseIsoDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`);
}

export function addDays(from: LocalDate, days: number): LocalDate {
  return isoOf(msOf(from) + days * DAY_MS) as LocalDate;
}

/** Calendar months later; the 31st becomes the month's last day (31 January + 1 month = 28 February). */
export function addMonths(from: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(from).add({ months }).toString() as LocalDate;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((msOf(to) - msOf(from)) / DAY_MS);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(date: LocalDate): number {
  return new Date(msOf(date)).getUTCDay() || 7;
}

export const localDateSchema = z
  .string()
  .refine((s) => parseIsoDay(s) !== null, 'This is not a day of the calendar.')
  .transform((s) => s as LocalDate);

function msOf(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
