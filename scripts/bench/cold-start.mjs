/** From the start of the process until the app can be used, held against an empty Electron window. */
import { onSomeDisplay } from '../display.mjs';
import { capture } from '../programs.mjs';
import { inProject } from '../project.mjs';
import { Obstacle } from '../steps.mjs';
import { figure, median } from './figures.mjs';

const STARTS = 9;

/** @type {import('../bench.mjs').Bench} */
export const coldStart = {
  title: `Starting the app, and an empty window, ${STARTS} times each`,

  async run(folder) {
    const program = inProject('scripts', 'bench', 'start-apps.mjs');
    const { code, output } = await capture(
      onSomeDisplay([process.execPath, program, `${folder}/start`, String(STARTS)]),
    );
    if (code !== 0) throw new Obstacle(`The app could not be started:\n\n${output}`);
    const { accord, empty } = JSON.parse(output.split('\n').findLast((line) => line.startsWith('{')) ?? '');
    const name = 'Cold start until usable / an empty window';
    return [figure({ name, ms: median(accord), against: median(empty), ratioAtMost: 2 })];
  },
};
