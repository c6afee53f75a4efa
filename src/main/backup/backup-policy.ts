/**
 * Which backups of a book are kept: close together for what just happened, further apart the longer ago.
 *
 * Today the newest three; of each of the seven days before, of each of the last five weeks and of each of the last
 * twelve months the newest. Weeks begin on Monday and months on the first, so a backup that stands for a week or a
 * month goes on standing for it until its time is over.
 */
import { addDays, daysBetween, weekdayOf, type LocalDate } from '#core/basics/local-date';
import { compare } from '#core/basics/order';

export interface DatedBackup {
  readonly name: string;
  /** The instant it was made, ISO 8601 in UTC. */
  readonly at: string;
  /** The same as a day where the user sits. */
  readonly day: LocalDate;
}

const TODAY = 3;
const DAYS = 7;
const WEEKS = 5;
const MONTHS = 12;

/** However long backups are made, no more than this many are kept. */
export const MOST_KEPT = 2 * TODAY + DAYS + WEEKS + MONTHS;

/** The backups that may be deleted, never the newest. Those made on days to come (a clock set back) keep three. */
export function backupsToDrop(backups: readonly DatedBackup[], today: LocalDate): DatedBackup[] {
  const taken = new Map<string, number>();
  return backups.toSorted(newestFirst).filter(({ day }, place) => {
    const free = shelvesFor(day, today).filter(({ name, room }) => (taken.get(name) ?? 0) < room);
    for (const { name } of free) taken.set(name, (taken.get(name) ?? 0) + 1);
    return free.length === 0 && place > 0;
  });
}

interface Shelf {
  readonly name: string;
  readonly room: number;
}

/** What a backup may stand for; it is kept while one of these has room for it. */
function shelvesFor(day: LocalDate, today: LocalDate): Shelf[] {
  const age = daysBetween(day, today);
  if (age < 0) return [{ name: 'days to come', room: TODAY }];
  const shelves: Shelf[] = [];
  if (age === 0) shelves.push({ name: 'today', room: TODAY });
  else if (age <= DAYS) shelves.push({ name: day, room: 1 });
  const week = mondayOf(day);
  if (daysBetween(week, mondayOf(today)) < WEEKS * 7) shelves.push({ name: `week of ${week}`, room: 1 });
  if (monthOf(today) - monthOf(day) < MONTHS) shelves.push({ name: `month ${monthOf(day)}`, room: 1 });
  return shelves;
}

function newestFirst(a: DatedBackup, b: DatedBackup): number {
  return compare(`${b.at} ${b.name}`, `${a.at} ${a.name}`);
}

function mondayOf(day: LocalDate): LocalDate {
  return addDays(day, 1 - weekdayOf(day));
}

/** Months since the year 0, for telling how many lie between. */
function monthOf(day: LocalDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
