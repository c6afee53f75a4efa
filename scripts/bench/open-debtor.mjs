/** Opening a debtor with 5,000 entries and showing it, held against one with 50. */
import { onSomeDisplay } from '../display.mjs';
import { capture } from '../programs.mjs';
import { inProject } from '../project.mjs';
import { Obstacle } from '../steps.mjs';
import { figure, median } from './figures.mjs';
import { measureWith } from './programs.mjs';

const OPENINGS = 9;

/** @type {import('../bench.mjs').Bench} */
export const openDebtor = {
  title: `Opening a debtor with 5,000 entries, and one with 50, ${OPENINGS} times each`,

  async run(folder) {
    const opened = async (/** @type {number} */ notes) => {
      const book = `${folder}/debtor-${notes}`;
      await measureWith('make-book', book, 1, notes);
      const program = inProject('scripts', 'bench', 'open-debtors.mjs');
      const { code, output } = await capture(
        onSomeDisplay([process.execPath, program, `${book}-data`, book, String(OPENINGS)]),
      );
      if (code !== 0) throw new Obstacle(`The debtor could not be opened:\n\n${output}`);
      return median(JSON.parse(output.split('\n').findLast((line) => line.startsWith('{')) ?? '').times);
    };
    const [many, few] = [await opened(5_000), await opened(50)];
    const name = 'A debtor with 5,000 entries until shown / one with 50';
    return [figure({ name, ms: many, against: few, msAtMost: 100 })];
  },
};
