/** The program that is killed: the app's own book service recording notes without end (test/main/journal/crash-child.ts). */
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { inProject } from '../project.mjs';

/**
 * What the program says of a book it has just opened, before it records anything.
 *
 * @typedef {object} Opened
 * @property {number} seq
 * @property {Record<string, string>} hashes of the last few entries, by their number
 * @property {string[]} problems that it found; none in a book that is sound
 */

/**
 * What one run of it came to.
 *
 * @typedef {object} Run
 * @property {Opened | null} opened null when it was killed before, or could not open the book
 * @property {Map<number, string>} confirmed the hash of each entry that it said was saved, by its number
 * @property {boolean} wasKilled false when it ended by itself, as it does after a check or a fault
 * @property {string} complaint what it wrote to stderr
 */

/**
 * Built with the app's own sources for this Node; answers with the program's path.
 *
 * @param {string} folder
 */
export async function buildRecorder(folder) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: inProject(),
    logLevel: 'error',
    build: {
      ssr: inProject('test', 'main', 'journal', 'crash-child.ts'),
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'recorder.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return `${folder}/recorder.mjs`;
}

/**
 * Lets it record into a book and kills it: mostly some moments after it has begun to, sometimes while it starts.
 *
 * @param {string} program
 * @param {string} book
 * @returns {Promise<Run>}
 */
export function recordUntilKilled(program, book) {
  const atStart = Math.random() < 0.2;
  return run(program, ['record', book], async (child, hasBegun) => {
    if (!atStart) await hasBegun;
    await pause(Math.random() * (atStart ? 250 : 80));
    child.kill('SIGKILL');
  });
}

/**
 * Lets it open the book once more, look through all of it, and tell of every entry.
 *
 * @param {string} program
 * @param {string} book
 */
export function checkBook(program, book) {
  return run(program, ['check', book], () => Promise.resolve());
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {(child: import('node:child_process').ChildProcess, hasBegun: Promise<void>) => Promise<void>} meanwhile
 * @returns {Promise<Run>}
 */
async function run(program, args, meanwhile) {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [output, complaint] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text) => (complaint += text));
  /** @type {Promise<boolean>} */
  const ended = new Promise((resolve) => child.once('close', (_, signal) => resolve(signal === 'SIGKILL')));
  /** @type {Promise<void>} */
  const begun = new Promise((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (/^saved /m.test(output)) resolve();
    });
  });
  await meanwhile(child, Promise.race([begun, ended.then(() => undefined)]));
  const wasKilled = await ended;
  return { ...read(output), wasKilled, complaint };
}

/** @param {string} output whose last line may be cut short, and counts for nothing then */
function read(output) {
  /** @type {Opened | null} */
  let opened = null;
  const confirmed = new Map();
  for (const line of output.split('\n').slice(0, -1)) {
    const [word, first = '', second = ''] = line.split(' ');
    if (word === 'opened') opened = JSON.parse(line.slice('opened '.length));
    if (word === 'saved') confirmed.set(Number(first), second);
  }
  return { opened, confirmed };
}
