/** Days as ledger files write them, in figures or with the month in words, and which of two figures is the day. */
import { addDays, day, dayOf, parseIsoDay, type LocalDate } from '../../basics/local-date';
import type { DayOrder } from '../ledger-reading';
import { textOf, type Cell } from '../sheet';

/** Languages whose month and weekday names are understood. */
const languages = ['en-US', 'en-GB', 'de', 'fr', 'nl', 'es', 'it', 'pt', 'da', 'sv', 'nb', 'pl'];

/** Day 0 of Excel's own count, as it counts after its leap day of 1900 that never was. */
const EXCEL_DAY_ZERO = day('1899-12-30');

const EARLIEST = '1970-01-01';
const LATEST = '2100-01-01';

let names: { months: Map<string, number>; weekdays: Set<string> } | undefined;

/** Reads a cell as a day, or null where it is none, or none between 1970 and 2100. */
export function readDay(cell: Cell | undefined, order: DayOrder): LocalDate | null {
  const found = anyDay(cell, order);
  return found !== null && found >= EARLIEST && found < LATEST ? found : null;
}

/** Could this be a day, whichever way round? */
export function looksLikeDay(cell: Cell | undefined): boolean {
  return readDay(cell, 'day-first') !== null || readDay(cell, 'month-first') !== null;
}

/**
 * Figures alone could be a day as a spreadsheet counts them, `20260603`, or just as well an amount: 45,000 yen. A day
 * of a workbook says that it is one.
 */
export function isBareFigure(cell: Cell | undefined): boolean {
  return typeof cell === 'number' || /^\d+$/.test(textOf(cell));
}

/** What a column of dates tells about the order of day and month. */
export interface OrderEvidence {
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** Dates that read either way, as two different days. */
  readonly undecided: number;
}

export function orderEvidence(cells: Iterable<Cell | undefined>): OrderEvidence {
  const found = { dayFirst: 0, monthFirst: 0, undecided: 0 };
  for (const cell of cells) {
    const figures = inFigures(tidy(cell));
    if (!figures || figures.separator === '.') continue;
    const { first, second } = figures;
    if (first > 12 && second <= 12) found.dayFirst += 1;
    else if (second > 12 && first <= 12) found.monthFirst += 1;
    else if (first !== second && first <= 12) found.undecided += 1;
  }
  return found;
}

function anyDay(cell: Cell | undefined, order: DayOrder): LocalDate | null {
  if (typeof cell === 'number') return excelDay(cell);
  const text = tidy(cell);
  if (text === '') return null;
  // With one separator or none: 199401.01 is an amount.
  const iso = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d\d)(\d\d))$/.exec(text);
  if (iso && (iso[1] ?? '') >= '1970')
    return dayOf(Number(iso[1]), Number(iso[3] ?? iso[5]), Number(iso[4] ?? iso[6]));
  if (/^\d{5}$/.test(text)) return excelDay(Number(text));
  const figures = inFigures(text);
  if (!figures) return inWords(text);
  const { first, second, year, separator } = figures;
  // Nobody writes the month first with dots.
  return order === 'day-first' || separator === '.' ? dayOf(year, second, first) : dayOf(year, first, second);
}

/** The cell's text without a time of day, which no due date needs. */
function tidy(cell: Cell | undefined): string {
  return textOf(cell).replace(/(?:T|,?\s+)\d{1,2}:\d{2}.*$/, '');
}

function inFigures(text: string) {
  const found = /^(\d{1,2})([-/.\s])\s?(\d{1,2})\2\s?(\d{4}|\d{2})$/.exec(text);
  if (!found) return null;
  const [, first, separator, second, year] = found;
  return { first: Number(first), second: Number(second), year: fullYear(Number(year)), separator };
}

/** Two figures are of this century up to 69: an open item is not older than the company. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** `3 Jun 2026`, `Jun 3, 2026`, `03-Jun-26`, `3. Juni 2026`, `Wed 3 June 2026`. */
function inWords(text: string): LocalDate | null {
  const { months, weekdays } = calendarNames();
  const figures: number[] = [];
  let month = 0;
  for (const word of plain(text).split(/[\s,./-]+/)) {
    const figure = /^(\d{1,2}|\d{4})(?:st|nd|rd|th|er|e)?$/.exec(word)?.[1];
    if (figure !== undefined) figures.push(Number(figure));
    else if (months.has(word) && month === 0) month = months.get(word) ?? 0;
    else if (word !== '' && word !== 'de' && word !== 'of' && !weekdays.has(word)) return null;
  }
  const [a, b, ...more] = figures;
  if (month === 0 || a === undefined || b === undefined || more.length > 0) return null;
  return a > 31 ? dayOf(a, month, b) : dayOf(fullYear(b), month, a);
}

function calendarNames() {
  if (names) return names;
  names = { months: new Map(), weekdays: new Set() };
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      const month = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      const weekday = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' });
      // The first of the months of 2026, and seven days in a row.
      for (let n = 0; n < 12; n += 1) names.months.set(name(month, Date.UTC(2026, n, 1)), n + 1);
      for (let n = 1; n <= 7; n += 1) names.weekdays.add(name(weekday, Date.UTC(2026, 0, n)));
    }
  }
  return names;
}

function name(format: Intl.DateTimeFormat, at: number): string {
  return plain(format.format(at)).replace(/\.$/, '');
}

/** Lower case, without accents. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function excelDay(serial: number): LocalDate | null {
  if (!(serial >= 20_000 && serial < 80_000)) return null;
  return parseIsoDay(addDays(EXCEL_DAY_ZERO, Math.floor(serial)));
}
