/** Opening a big book from its snapshot, the whole chain checked, held against one JSON.parse of the journal's bytes. */
import { Obstacle } from '../steps.mjs';
import { figure, median } from './figures.mjs';
import { BIG, bigBook } from './made-books.mjs';
import { measureWith } from './programs.mjs';

const OPENINGS = 7;

/** @type {import('../bench.mjs').Bench} */
export const openBook = {
  title: `Opening a book of ${BIG.toLocaleString('en')} entries, ${OPENINGS} times`,

  async run(folder) {
    const book = await bigBook(folder);
    /** @type {{ opened: number[], parsed: number[] }} */
    const times = { opened: [], parsed: [] };
    for (let n = 0; n < OPENINGS; n++) {
      const { ms, entries, notices } = await measureWith('open-book', book);
      if (entries < BIG || notices.length > 0)
        throw new Obstacle(`The book did not open as it should: ${notices}`);
      times.opened.push(ms);
      times.parsed.push((await measureWith('parse-journal', book)).ms);
    }
    const name = 'Opening a book of 100,000 / one JSON.parse of its bytes';
    return [
      figure({
        name,
        ms: median(times.opened),
        against: median(times.parsed),
        msAtMost: 1_200,
        ratioAtMost: 3,
      }),
    ];
  },
};
