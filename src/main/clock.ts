/** What time it is, for the whole of main: the one place that asks the computer, and where tests set the day. */
import { parseIsoDay, type LocalDate } from '#core/basics/local-date';

export interface Clock {
  /** The instant, ISO 8601 in UTC. */
  readonly now: () => string;
  /** The calendar day where the user sits. */
  readonly today: () => LocalDate;
}

/** The computer's clock; `fixedToday` (an ISO day) holds the day still, the hour running on. */
export function systemClock(fixedToday?: string): Clock {
  const fixed = fixedToday === undefined ? null : parseIsoDay(fixedToday);
  if (fixedToday !== undefined && !fixed) throw new Error(`ACCORD_TODAY is no day: ${fixedToday}`);
  if (!fixed) return { now: () => new Date().toISOString(), today: () => localDay(new Date()) };
  return { now: () => `${fixed}${new Date().toISOString().slice(10)}`, today: () => fixed };
}

function localDay(now: Date): LocalDate {
  const minutesWest = now.getTimezoneOffset();
  return new Date(now.getTime() - minutesWest * 60_000).toISOString().slice(0, 10) as LocalDate;
}
