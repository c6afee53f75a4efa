/** On which days the instalments of a plan fall: cadence, payment holiday, edited days, moved off weekends. */
import { addMonths, type LocalDate } from '../basics/local-date';
import { cadenceDay } from './cadence';
import type { InstalmentTerms } from './terms';
import { workingDay, type IsHoliday } from './working-day';

/** Ten years of instalments and five for payment holidays and seasons: no plan goes on longer. */
const LONGEST_MONTHS = 15 * 12;

export interface InstalmentDay {
  readonly on: LocalDate;
  /** The day of the cadence it stands for, before it was moved or edited. */
  readonly cadenceDay: LocalDate;
}

/** `count` days, or as many as there are within the longest plan. `isUsed` leaves days of the cadence out. */
export function instalmentDays(
  terms: InstalmentTerms,
  count: number,
  isHoliday: IsHoliday,
  isUsed: (cadenceDay: LocalDate) => boolean = () => true,
): InstalmentDay[] {
  const { cadence, shift, pause } = terms;
  const end = addMonths(terms.firstOn, LONGEST_MONTHS);
  const days: InstalmentDay[] = [];
  let seed = terms.firstOn;
  let skipped = 0;
  for (let step = 0; days.length < count; step++) {
    const day = cadenceDay(cadence, seed, step, isHoliday);
    if (day > end) break;
    if (!isUsed(day)) continue;
    if (pause?.after === days.length && skipped < pause.skips) {
      skipped++;
      continue;
    }
    const pin = pinnedDay(terms, days.length);
    days.push({
      on: pin?.on ?? (shift ? workingDay(day, shift, isHoliday) : day),
      cadenceDay: day,
    });
    if (pin?.isFollowed) {
      seed = pin.on;
      // The next is the first day of the cadence after the new one.
      step = cadenceDay(cadence, seed, 0, isHoliday) > seed ? -1 : 0;
    }
  }
  return days;
}

/** The day somebody gave that instalment: it stays, even on a holiday. */
function pinnedDay({ pins }: InstalmentTerms, instalment: number) {
  const pin = pins?.findLast((each) => each.instalment === instalment && each.on !== undefined);
  return pin?.on === undefined ? null : { on: pin.on, isFollowed: pin.isFollowed === true };
}
