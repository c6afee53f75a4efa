/** All-day events as an iCalendar file (RFC 5545), which every calendar program opens. */
import { addDays, type LocalDate } from '../basics/local-date';

export interface CalendarDay {
  /** The same for ever: a calendar that has it already takes this for news of it, and not for another event. */
  readonly uid: string;
  readonly on: LocalDate;
  readonly summary: string;
  readonly description: string;
  /** It was in an earlier file, and is off. */
  readonly isCancelled: boolean;
}

export interface Calendar {
  readonly name: string;
  /** The instant it is made, ISO 8601 in UTC. */
  readonly madeAt: string;
  /** Higher than in any file before: of two that say something of one event, calendars believe the higher. */
  readonly sequence: number;
  readonly days: readonly CalendarDay[];
}

/** In octets, its break not counted. */
const LINE_LIMIT = 75;

/** No alarms: whoever is to be reminded sets that themselves. The days stay free for other things. */
export function calendarText({ name, madeAt, sequence, days }: Calendar): string {
  const stamp = madeAt.replace(/[-:]|\.\d+/g, '');
  const event = ({ uid, on, summary, description, isCancelled }: CalendarDay) => [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Accord//Accord//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap(event),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function compact(on: LocalDate): string {
  return on.replaceAll('-', '');
}

/** Breaks become `\n`; other control characters have no place in a calendar. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Broken into pieces of at most `LINE_LIMIT` octets, each further one begun by a blank; never within a character. */
function folded(line: string): string {
  let text = '';
  let room = LINE_LIMIT;
  for (const character of line) {
    const size = octetsOf(character);
    if (size > room) {
      text += '\r\n ';
      room = LINE_LIMIT - 1;
    }
    text += character;
    room -= size;
  }
  return text;
}

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
