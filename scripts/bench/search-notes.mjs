/** Search as one types over 100,000 notes, letter by letter, held against looking through every note. */
import { figure, p95 } from './figures.mjs';
import { bigBook } from './made-books.mjs';
import { measureWith } from './programs.mjs';

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
