/** The rhythm of instalments: the days on which they fall due. */
import { addDays, addMonths, daysBetween, type LocalDate } from '../basics/local-date';

export const cadences = ['weekly', 'fortnightly', 'four-weekly', 'monthly'] as const;
export type Cadence = (typeof cadences)[number];

const daysApart: Record<Exclude<Cadence, 'monthly'>, number> = {
  weekly: 7,
  fortnightly: 14,
  'four-weekly': 28,
};

/** `count` days from `first` on. Monthly keeps the first day's number: 31 Jan, 28 Feb, 31 Mar. */
export function daysOfCadence(cadence: Cadence, first: LocalDate, count: number): LocalDate[] {
  return Array.from({ length: count }, (_, i) =>
    cadence === 'monthly' ? addMonths(first, i) : addDays(first, i * daysApart[cadence]),
  );
}

/** A series of days: one of them, and how the next ones follow. */
export interface Rhythm {
  readonly cadence: Cadence;
  readonly seed: LocalDate;
}

/** So many days of the series from `from` on, that day included when it is one of them. */
export function daysFrom({ cadence, seed }: Rhythm, from: LocalDate, count: number): LocalDate[] {
  // No two days of a series are closer than a week.
  const before = Math.max(0, Math.ceil(daysBetween(seed, from) / 7));
  return daysOfCadence(cadence, seed, before + count)
    .filter((on) => on >= from)
    .slice(0, count);
}
