/** A hundred one-page letters as one PDF, held against LibreOffice turning the same letters into PDF; and the first preview. */
import { onSomeDisplay } from '../display.mjs';
import { capture } from '../programs.mjs';
import { inProject } from '../project.mjs';
import { Obstacle } from '../steps.mjs';
import { figure } from './figures.mjs';
import { measureWith } from './programs.mjs';

const LETTERS = 100;

/** @type {import('../bench.mjs').Bench} */
export const hundredLetters = {
  title: `${LETTERS} letters as one PDF, and the first page on screen`,

  async run(folder) {
    const book = `${folder}/letters`;
    await measureWith('make-book', book, 1, 1);
    const program = inProject('scripts', 'bench', 'print-letters.mjs');
    const { code, output } = await capture(
      onSomeDisplay([process.execPath, program, `${book}-data`, book, String(LETTERS)]),
    );
    if (code !== 0) throw new Obstacle(`The letters could not be printed:\n\n${output}`);
    const { first, next, many, against } = JSON.parse(
      output.split('\n').findLast((line) => line.startsWith('{')) ?? '',
    );
    const preview = figure({
      name: 'First page of a letter on screen / the second',
      ms: first,
      against: next,
      msAtMost: 300,
    });
    if (against === null) {
      console.log(
        '(LibreOffice’s writer is not here, so there is nothing to hold the hundred letters against.)',
      );
      return [preview];
    }
    const name = `${LETTERS} letters as one PDF / LibreOffice, the same letters`;
    return [preview, figure({ name, ms: many, against, ratioAtMost: 0.2 })];
  },
};
