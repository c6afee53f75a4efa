/**
 * Starts the real app and an empty window in turn and prints, as JSON, how long each took to show itself. A program of
 * its own, so that all its starts share one virtual screen: `start-apps.mjs FOLDER COUNT`
 */
import { spawn } from 'node:child_process';
import { electronProgram } from '../electron-runtime.mjs';
import { inProject } from '../project.mjs';
import { sandboxMissing } from '../sandbox.mjs';

const [folder = '', count] = process.argv.slice(2);
const flags = (await sandboxMissing()) ? ['--no-sandbox'] : [];

/** The app with the sample book open last: it is there when the day's people are, to be opened. */
const accord = { app: inProject(), selector: 'main .today-head' };
const empty = { app: inProject('scripts', 'bench', 'empty-window'), selector: 'main' };

// The first start of each is not counted: it fills the system's file cache, and makes the sample book.
await start({ ...accord, selector: 'main', first: 'window.accord.call("book.sample")' });
await start(empty);
/** @type {{ accord: number[], empty: number[] }} */
const times = { accord: [], empty: [] };
for (let n = 0; n < Number(count); n++) {
  times.accord.push(await start(accord));
  times.empty.push(await start(empty));
}
console.log(JSON.stringify(times));

/**
 * @param {{ app: string, selector: string, first?: string }} what the folder of an app, what has to be painted in its
 *   window, and what to run there before
 * @returns {Promise<number>} milliseconds from the start of the process
 */
function start({ app, selector, first = '' }) {
  const args = [
    '-r',
    inProject('scripts', 'bench', 'first-paint.cjs'),
    ...flags,
    app,
    `--user-data-dir=${folder}/user-data`,
  ];
  const env = {
    ...process.env,
    ACCORD_DATA_DIR: `${folder}/data`,
    BENCH_BEGUN: String(Date.now()),
    BENCH_SELECTOR: selector,
    BENCH_FIRST: first,
  };
  const child = spawn(electronProgram(), args, {
    env,
    cwd: app,
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 30_000,
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const ms = Number(/painted after ([\d.]+) ms/.exec(output)?.[1]);
      if (Number.isNaN(ms)) reject(new Error(`${app} did not show itself (exit code ${code})`));
      else resolve(ms);
    });
  });
}
