/**
 * Makes the table of public holidays anew: `node scripts/holidays.mjs`. To be run when the library has a new version, or
 * the table's last year comes near; read the difference before keeping it.
 */
import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import { run } from './programs.mjs';
import { inProject } from './project.mjs';

/** Where `core/profile` can say a book is kept, as the library calls it. */
const places = {
  'GB-EAW': ['GB', 'ENG'],
  'GB-SCT': ['GB', 'SCT'],
  'GB-NIR': ['GB', 'NIR'],
  IE: ['IE'],
  DE: ['DE'],
  FR: ['FR'],
  US: ['US'],
  AU: ['AU'],
  NZ: ['NZ'],
  CA: ['CA'],
};
/** A plan starts within five years and lasts fifteen at most. */
const [from, to] = [2025, 2046];

/** Days on which banks are closed: that is when a payment does not go through. */
const closed = new Set(['public', 'bank']);

/** @param {string[]} place */
function daysOf(place) {
  const [country = '', region] = place;
  const calendar = region ? new Holidays(country, region) : new Holidays(country);
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return Object.fromEntries(years.map((year) => [year, daysIn(calendar, year)]));
}

/** @param {Holidays} calendar @param {number} year */
function daysIn(calendar, year) {
  const days = calendar.getHolidays(year).filter(({ type }) => closed.has(type));
  return [...new Set(days.map(({ date }) => date.slice(5, 10)))].toSorted().join(' ');
}

const table = Object.fromEntries(Object.entries(places).map(([name, place]) => [name, daysOf(place)]));
const file = inProject('src', 'core', 'holidays', 'table.ts');
writeFileSync(
  file,
  `/**
 * Public and bank holidays as \`MM-DD\`, for each place and year. Made by scripts/holidays.mjs; not edited by hand.
 *
 * From date-holidays 3.37.0, CC-BY-3.0: https://github.com/commenthol/date-holidays
 */
export const holidays: Readonly<Record<string, Readonly<Record<number, string>>>> = ${JSON.stringify(table)};
`,
);
await run([process.execPath, inProject('node_modules', 'prettier', 'bin', 'prettier.cjs'), '--write', file]);
