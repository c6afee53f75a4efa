/** How days are said: short on screens (Fri 4 Sep), whole in letters (4 September 2026). */
import type { LocalDate } from './local-date';

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(date: LocalDate, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    formatters.set(key, formatter);
  }
  return formatter.format(new Date(`${date}T00:00:00Z`));
}

/** `Fri 4 Sep`, with the year when it is not this one: `Fri 4 Sep 2027`. */
export function sayDay(date: LocalDate, today: LocalDate, locale: string): string {
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  const text = format(date, locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
  // British English alone has four letters for one month; three keep a column of days even.
  return text.replace(',', '').replace('Sept', 'Sep');
}

/** `Tuesday 1 September`: the day one is in. */
export function sayWholeDay(date: LocalDate, locale: string): string {
  return format(date, locale, { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '');
}

/** `4 September 2026`: for letters and for the exact day on hover. */
export function sayFullDay(date: LocalDate, locale: string): string {
  return format(date, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `4 Sep 26`: where there is little room, below a chart. */
export function sayShortDay(date: LocalDate, locale: string): string {
  return format(date, locale, { day: 'numeric', month: 'short', year: '2-digit' }).replace('Sept', 'Sep');
}

/** `Sat 29`: a day below the heading of its month. */
export function sayDayOfMonth(date: LocalDate, locale: string): string {
  return `${format(date, locale, { weekday: 'short' })} ${Number(date.slice(8))}`;
}

/** `Sep`: below a chart of no more than a year. */
export function sayShortMonth(date: LocalDate, locale: string): string {
  return format(date, locale, { month: 'short' }).replace('Sept', 'Sep');
}

/** `September 2026`: the months of a timeline. */
export function sayMonth(date: LocalDate, locale: string): string {
  return format(date, locale, { month: 'long', year: 'numeric' });
}

/** `Sep`: a month of any year, 1 being January. */
export function sayMonthName(month: number, locale: string): string {
  const first = `2026-${String(month).padStart(2, '0')}-01` as LocalDate;
  return format(first, locale, { month: 'short' }).replace('Sept', 'Sep');
}
