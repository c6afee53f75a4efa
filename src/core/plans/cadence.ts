/** The rhythm of instalments: the days on which they fall due. */
import { addDays, addMonths, type LocalDate } from '../basics/local-date';

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
