/** One note until it is on disk, in a small book and in a big one, held against lowdb writing its whole store anew. */
import { figure, median } from './figures.mjs';
import { bigBook, smallBook } from './made-books.mjs';
import { measureWith } from './programs.mjs';

const NOTES = 2_000;
/** A rewrite of a big store takes most of a second. */
const REWRITES = { small: 100, big: 9 };

/** @type {import('../bench.mjs').Bench} */
export const recordNote = {
  title: `Recording ${NOTES.toLocaleString('en')} notes in a small book and in a big one`,

  async run(folder) {
    const [small, big] = [await smallBook(folder), await bigBook(folder)];
    const rewrite = async (/** @type {string} */ book, /** @type {number} */ count) =>
      median((await measureWith('rewrite-store', book, `${folder}/store.json`, count)).times);
    // Before the notes, so that the stores hold as much as the books did.
    const [storeOfSmall, storeOfBig] = [
      await rewrite(small, REWRITES.small),
      await rewrite(big, REWRITES.big),
    ];
    const { a, b } = await measureWith('record-notes', small, big, NOTES);
    const [inSmall, inBig] = [median(a), median(b)];
    return [
      figure({
        name: 'A note in a book of 1,000 / lowdb rewriting as much',
        ms: inSmall,
        against: storeOfSmall,
      }),
      figure({
        name: 'A note in a book of 100,000 / lowdb rewriting as much',
        ms: inBig,
        against: storeOfBig,
        ratioAtMost: 1 / 50,
      }),
      figure({
        name: 'A note in a book of 100,000 / in one of 1,000',
        ms: inBig,
        against: inSmall,
        ratioAtMost: 1.2,
      }),
    ];
  },
};
