/** The debtor list and Today with 10,000 debtors, held against 100: scrolled, searched, sorted, written beside. */
import { onSomeDisplay } from '../display.mjs';
import { capture } from '../programs.mjs';
import { inProject } from '../project.mjs';
import { Obstacle } from '../steps.mjs';
import { figure, median, p95 } from './figures.mjs';
import { measureWith } from './programs.mjs';

/** @type {import('../bench.mjs').Bench} */
export const bigLists = {
  title: 'Using the lists of 10,000 debtors, and of 100',

  async run(folder) {
    const usedWith = async (/** @type {number} */ debtors) => {
      const book = `${folder}/lists-${debtors}`;
      await measureWith('make-book', book, debtors, debtors * 2);
      const program = inProject('scripts', 'bench', 'use-lists.mjs');
      const { code, output } = await capture(
        onSomeDisplay([process.execPath, program, `${book}-data`, book]),
      );
      if (code !== 0) throw new Obstacle(`The lists could not be used:\n\n${output}`);
      return JSON.parse(output.split('\n').findLast((line) => line.startsWith('{')) ?? '');
    };
    const [many, few] = [await usedWith(10_000), await usedWith(100)];
    return measures.map(({ name, of, msAtMost }) =>
      figure({ name: `${name}, 10,000 debtors / 100`, ms: of(many), against: of(few), msAtMost }),
    );
  },
};

/**
 * @typedef {object} Used what `use-lists.mjs` prints, in ms
 * @property {number[][]} frames a list for each time all was scrolled, as in `letters`
 * @property {number[][]} letters
 * @property {number[]} sorts
 * @property {{ debtors: number[], today: number[] }} commits
 * @property {number[]} shown
 */

/** Of several tries the best: whatever else the machine does only makes one slower. A screen draws each 16.7 ms. */
const measures = [
  {
    name: 'A frame of scrolling the list',
    of: (/** @type {Used} */ { frames }) => Math.min(...frames.map(median)),
    msAtMost: 17,
  },
  {
    name: 'The slowest frame of it',
    of: (/** @type {Used} */ { frames }) => Math.min(...frames.map((each) => Math.max(...each))),
    msAtMost: 50,
  },
  {
    name: 'A letter typed into its search, p95',
    of: (/** @type {Used} */ { letters }) => Math.min(...letters.map(p95)),
    msAtMost: 50,
  },
  { name: 'Sorting it', of: (/** @type {Used} */ { sorts }) => median(sorts), msAtMost: 100 },
  {
    name: 'It stands still for an entry',
    of: (/** @type {Used} */ { commits }) => Math.min(...commits.debtors),
    msAtMost: 50,
  },
  {
    name: 'Today stands still for an entry',
    of: (/** @type {Used} */ { commits }) => Math.min(...commits.today),
    msAtMost: 50,
  },
  { name: 'Today until shown', of: (/** @type {Used} */ { shown }) => Math.min(...shown), msAtMost: 100 },
];
