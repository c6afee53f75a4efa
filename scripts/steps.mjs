/** What the commands say while they work: one calm line a step, with the time it took. */

/**
 * Something outside the project is in the way: no network, a missing system package, a test that fails.
 *
 * Its message is written for the reader and is all they see; any other error is a bug and keeps its stack.
 */
export class Obstacle extends Error {}

/**
 * One thing that has to be there before the app can run, and how to get it.
 *
 * @typedef {object} Preparation
 * @property {string} title
 * @property {() => boolean} isReady
 * @property {() => Promise<string | void>} makeReady may answer with a few words on how it went
 */

/**
 * Makes ready what is not ready yet, in the order given; says nothing about the rest.
 *
 * @param {Preparation[]} preparations
 * @param {NodeJS.WritableStream} out
 */
export async function prepare(preparations, out = process.stdout) {
  for (const { title, isReady, makeReady } of preparations) {
    if (!isReady()) await step(title, makeReady, out);
  }
}

/**
 * @param {string} title
 * @param {() => Promise<string | void>} work
 * @param {NodeJS.WritableStream} out
 */
export async function step(title, work, out = process.stdout) {
  const elapsed = stopwatch();
  out.write(`${title} … `);
  try {
    const note = await work();
    out.write(`${note ?? 'done'} (${elapsed()})\n`);
  } catch (error) {
    out.write(`stopped (${elapsed()})\n`);
    throw error;
  }
}

/** Starts now; each call tells the time since, as `1.2 s`. */
export function stopwatch() {
  const started = performance.now();
  return () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

/**
 * Runs a command to its exit code.
 *
 * @param {() => Promise<number | void>} command
 */
export async function runCommand(command) {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    console.error(error instanceof Obstacle ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
