/** A series of days that changes of a plan go on with: a day of it, and how the next ones follow. */
import { daysBetween, type LocalDate } from '../basics/local-date';
import { cadenceDay, type Cadence } from './cadence';
import type { PlanLine } from './plan-line';
import type { PlanTerms } from './terms';
import { workingDay, type IsHoliday, type Shift } from './working-day';

export interface Rhythm {
  readonly cadence: Cadence;
  readonly seed: LocalDate;
  /** Where days are moved from weekends and public holidays; left out, they stay. */
  readonly shift?: Shift;
}

/** Monthly, where a plan has no rhythm of its own. */
export function rhythmOf(terms: PlanTerms, lines: readonly PlanLine[]): Rhythm {
  if ('cadence' in terms) {
    const { cadence, firstOn: seed, shift } = terms;
    return shift ? { cadence, seed, shift } : { cadence, seed };
  }
  const [first] = lines;
  if (!first) throw new Error('a plan without payments');
  return { cadence: 'monthly', seed: first.on };
}

/** So many days of the series from `from` on, that day included when it is one of them. */
export function daysFrom(
  { cadence, seed, shift }: Rhythm,
  from: LocalDate,
  count: number,
  isHoliday: IsHoliday,
): LocalDate[] {
  // No two days of a series are closer than a week, but for what shifting does to them.
  const before = Math.max(0, Math.ceil(daysBetween(seed, from) / 7));
  const days: LocalDate[] = [];
  for (let at = 0; days.length < count && at <= before + count; at += 1) {
    const day = cadenceDay(cadence, seed, at, isHoliday);
    const on = shift ? workingDay(day, shift, isHoliday) : day;
    if (on >= from) days.push(on);
  }
  return days;
}
