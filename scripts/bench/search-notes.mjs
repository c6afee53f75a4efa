/** Search as one types over 100,000 notes, letter by letter, held against looking through every note. */
import { figure } from './figures.mjs';
import { bigBook } from './made-books.mjs';
import { measureWith } from './programs.mjs';

/** The slowest letter but for one in twenty: that is what a person notices. */
function p95(/** @type {number[]} */ times) {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? NaN;
}

/** @type {import('../bench.mjs').Bench} */
export const searchNotes = {
  title: 'Searching 100,000 notes as one types',

  async run(folder) {
    const { times, scans } = await measureWith('search-notes', await bigBook(folder));
    return [
      figure({
        name: 'A letter typed into the search, p95 / looking through every note',
        ms: p95(times),
        against: p95(scans),
        msAtMost: 30,
      }),
    ];
  },
};
