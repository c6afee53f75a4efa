/** Days as people type them: fri, tomorrow, +7, 12/8, 12.8., 4 sep, next fri, end of month. English for now. */
import { addDays, addMonths, dayOf, daysBetween, parseIsoDay, weekdayOf, type LocalDate } from './local-date';

export interface DaySaid {
  /** Where in the text it stands, from and up to. */
  readonly from: number;
  readonly to: number;
  readonly on: LocalDate;
  /** True where people could well mean another day: `next fri`, or a bare `12/8` that is far ahead. */
  readonly isUnsure: boolean;
}

export interface DayReading {
  readonly today: LocalDate;
  /** BCP 47; it says whether 12/8 is the 12th of August or the 8th of December. */
  readonly locale: string;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Read = (said: Groups, reading: DayReading) => LocalDate | null;

interface Rule {
  readonly pattern: string;
  readonly read: Read;
  readonly isUnsure?: boolean;
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const weekdayNames = 'mon tue wed thu fri sat sun'.split(' ');
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekday =
  '(?<weekday>mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
/**
 * `sat`, `sun` and `wed` are words as well: they count after what leads to a day (`by sat`, `1000 sat`), or at the end of
 * a clause unless somebody does it (`he sat`).
 */
const noMereWord =
  '(?:(?!(?:sat|sun|wed)(?!\\p{L}))|(?<=(?<!\\p{L})(?:by|on|until|till|before|from|for|ring|call|chase|try|again|back|up)\\s|\\d\\s)|(?<!(?<!\\p{L})(?:the|an?|i|he|she|it|we|they|who|just|and|then|has|had|have|is|was)\\s)(?=(?:sat|sun|wed)(?:\\s*$|[,.;:)])))';
/** A weekday said with its date is only said along: `fri 4 sep`. */
const along = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? )?';
const dayNumber = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>\\d{4})';

/** The first rule that fits a piece of text has it; the longer ways of saying a thing come first. */
const rules: readonly Rule[] = [
  { pattern: '(?<iso>\\d{4}-\\d{2}-\\d{2})', read: ({ iso = '' }) => parseIsoDay(iso) },
  {
    pattern: `${along}(?<a>\\d{1,2})(?<mark>[/.-])(?<b>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})`,
    read: numericDay,
  },
  { pattern: `${along}(?<a>\\d{1,2})/(?<b>\\d{1,2})`, read: numericDay },
  { pattern: `${along}(?<a>\\d{1,2})\\.(?<b>\\d{1,2})\\.`, read: numericDay },
  { pattern: `${along}${dayNumber} (?:of )?${month}(?:,? ${year})?`, read: namedDay },
  { pattern: `${along}${month} ${dayNumber}(?:,? ${year})?`, read: namedDay },
  { pattern: `(?:end of|month end) ${month}`, read: endOfNamedMonth },
  { pattern: '(?:end of (?:the )?month|month end|eom)', read: (_, { today }) => endOfMonth(today) },
  { pattern: 'end of (?:the )?week', read: (_, { today }) => addDays(today, (12 - weekdayOf(today)) % 7) },
  { pattern: 'next week', read: (_, { today }) => mondayAfter(today), isUnsure: true },
  { pattern: `next ${weekday}`, read: weekdayOfNextWeek, isUnsure: true },
  { pattern: `(?:this |coming )${weekday}`, read: comingWeekday },
  { pattern: `${noMereWord}${weekday}`, read: comingWeekday },
  { pattern: '\\+(?<count>\\d{1,3}) ?(?<unit>d|days?|w|weeks?)?', read: daysAhead },
  { pattern: 'in (?<count>\\d{1,3}) ?(?<unit>days?|weeks?)', read: daysAhead },
  { pattern: 'today', read: (_, { today }) => today },
  { pattern: '(?:tomorrow|tmrw|tmw)', read: (_, { today }) => addDays(today, 1) },
  { pattern: 'yesterday', read: (_, { today }) => addDays(today, -1) },
];

/** Further than this, a day without a year is more likely one that has passed. */
const FAR_DAYS = 183;

/** All the days a text speaks of, in their order; pieces never overlap. */
export function daysSaid(text: string, reading: DayReading): DaySaid[] {
  const found: DaySaid[] = [];
  for (const rule of rules) {
    for (const match of text.matchAll(pieceOf(rule))) {
      const on = rule.read(match.groups ?? {}, reading);
      const to = match.index + match[0].length;
      if (on === null || found.some((other) => match.index < other.to && other.from < to)) continue;
      const { month: named, a: numbered, year: said } = match.groups ?? {};
      const isOpen = (named ?? numbered) !== undefined && said === undefined;
      const isFar = isOpen && daysBetween(reading.today, on) > FAR_DAYS;
      found.push({ from: match.index, to, on, isUnsure: rule.isUnsure === true || isFar });
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}

/** The one day a text means, or null when it says none, several, or anything besides: for a date field. */
export function readDay(text: string, reading: DayReading): LocalDate | null {
  const tidy = text.trim();
  const packed = /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(tidy);
  const [only] = daysSaid(packed ? packed.slice(1).join('/') : tidy, reading);
  const length = packed ? tidy.length + 2 : tidy.length;
  return only?.from === 0 && only.to === length ? only.on : null;
}

/** No letter, digit or part of a longer number may touch it, so that neither INV-204 nor 1.440,00 holds a day. */
function pieceOf({ pattern }: Rule): RegExp {
  const spaced = pattern.replaceAll(' ', '\\s+').replaceAll('\\s+?', '\\s*');
  return new RegExp(`(?<![\\p{L}\\p{N}/.,+-])${spaced}(?![\\p{L}\\p{N}]|[/.,-]\\d)`, 'giu');
}

/** `12/8`: the locale's order, unless only the other one is a day of the calendar. */
function numericDay({ a, b, year: said }: Groups, { today, locale }: DayReading): LocalDate | null {
  const numbers: [number, number] = [Number(a), Number(b)];
  const [dayFirst, monthFirst] = [numbers, [numbers[1], numbers[0]] as const];
  const orders = isMonthFirst(locale) ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  for (const [dayOfMonth, monthNumber] of orders) {
    const on = inYear(said, monthNumber, dayOfMonth, today);
    if (on) return on;
  }
  return null;
}

function namedDay({ day, month: name, year: said }: Groups, { today }: DayReading): LocalDate | null {
  return inYear(said, monthNumberOf(name), Number(day), today);
}

/** The day in the year said; without one, the next such day from today on. 29 February waits for its year. */
function inYear(
  said: string | undefined,
  monthNumber: number,
  dayOfMonth: number,
  today: LocalDate,
): LocalDate | null {
  if (said) return dayOf(Number(said.length === 2 ? `20${said}` : said), monthNumber, dayOfMonth);
  const thisYear = Number(today.slice(0, 4));
  for (let ahead = 0; ahead <= 8; ahead++) {
    const on = dayOf(thisYear + ahead, monthNumber, dayOfMonth);
    if (on && on >= today) return on;
  }
  return null;
}

function comingWeekday({ weekday: name }: Groups, { today }: DayReading): LocalDate {
  return addDays(today, ((weekdayNumberOf(name) - weekdayOf(today) + 6) % 7) + 1);
}

/** The one of the week that starts next Monday: on a Tuesday, `next fri` is ten days off and not three. */
function weekdayOfNextWeek({ weekday: name }: Groups, { today }: DayReading): LocalDate {
  return addDays(mondayAfter(today), weekdayNumberOf(name) - 1);
}

function mondayAfter(today: LocalDate): LocalDate {
  return addDays(today, 8 - weekdayOf(today));
}

function daysAhead({ count, unit = 'd' }: Groups, { today }: DayReading): LocalDate {
  return addDays(today, Number(count) * (unit.toLowerCase().startsWith('w') ? 7 : 1));
}

function endOfNamedMonth({ month: name }: Groups, { today }: DayReading): LocalDate | null {
  const first = inYear(undefined, monthNumberOf(name), 1, addDays(today, 1 - Number(today.slice(8))));
  return first && endOfMonth(first);
}

function endOfMonth(inMonth: LocalDate): LocalDate {
  return addDays(addMonths(addDays(inMonth, 1 - Number(inMonth.slice(8))), 1), -1);
}

function monthNumberOf(name = ''): number {
  return monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function weekdayNumberOf(name = ''): number {
  return weekdayNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function isMonthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: 'UTC' })
    .formatToParts(0)
    .map((part) => part.type);
  return parts.indexOf('month') < parts.indexOf('day');
}
