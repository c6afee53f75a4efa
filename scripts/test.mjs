/**
 * `npm test`: everything that can be known of the code without a person looking, and last what failed and one line,
 * `N passed, N failed`. It goes on after a failure, so that all of them are seen.
 *
 * `npm test -- --only lint,unit` does just those; further words pick the test files whose path contains them.
 */
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { checks, runCheck } from './checks.mjs';
import { electronRuntime, runtimeInWords } from './electron-runtime.mjs';
import { dependencies } from './install.mjs';
import { Obstacle, prepare, runCommand } from './steps.mjs';
import { runSuite } from './suites.mjs';
import { systemPackages } from './system-packages.mjs';
import { inWords, sum } from './tally.mjs';

const names = [...Object.keys(checks), 'unit', 'e2e'];

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string' } },
    allowPositionals: true,
  });
  const wanted = values.only?.split(',') ?? names;
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Obstacle(`There is no ${unknown.join(', ')}; there are ${names.join(', ')}.`);

  const tallies = [await attempt(() => prepare([dependencies]))];
  const isInstalled = tallies.every(({ failed }) => failed.length === 0);
  for (const name of names.filter((each) => isInstalled && wanted.includes(each))) {
    tallies.push(await attempt(() => perform(name, positionals)));
  }
  const all = sum(tallies);
  console.log(`\n${inWords(all)}`);
  return all.failed.length > 0 ? 1 : 0;
});

/**
 * @param {string} name
 * @param {string[]} files
 */
async function perform(name, files) {
  if (name === 'unit') return runSuite('unit', files);
  if (name !== 'e2e') return runCheck(name);
  await prepare([systemPackages, electronRuntime, build]);
  console.log(`\nOn ${runtimeInWords()}:`);
  return runSuite('e2e', files);
}

/**
 * What cannot even be done has failed; what has nothing to count counts for nothing.
 *
 * @param {() => Promise<import('./tally.mjs').Tally | void>} work
 */
async function attempt(work) {
  try {
    return (await work()) ?? { passed: 0, failed: [] };
  } catch (error) {
    const why = error instanceof Obstacle ? error.message : String(error);
    console.log(`\n${why}\n`);
    return { passed: 0, failed: [why.split('\n')[0] ?? ''] };
  }
}
