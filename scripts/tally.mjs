/** Counts what the test runners report, so that `npm test` can end on what failed and one line over all of them. */
import { basename } from 'node:path';

/**
 * @typedef {{ passed: number, failed: string[] }} Tally what failed, in words: its file, and what it is called there
 * @typedef {{ name: string, assertionResults: { status: string, fullName: string }[], status: string }} VitestFile
 * @typedef {{ title: string, file: string, ok: boolean }} PlaywrightSpec
 * @typedef {{ specs: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ stats: { expected: number }, errors: { message?: string }[], suites: PlaywrightSuite[] }} PlaywrightReport
 */

/**
 * A file that could not even be loaded has no tests to count, and is one failure.
 *
 * @param {{ testResults: VitestFile[] }} report
 * @returns {Tally}
 */
export function tallyVitest({ testResults }) {
  return sum(
    testResults.map(({ name, status, assertionResults }) => {
      const count = assertionResults.filter((test) => test.status === 'passed').length;
      const failed = assertionResults
        .filter((test) => test.status === 'failed')
        .map(({ fullName }) => `${basename(name)}: ${fullName}`);
      const isUnread = status === 'failed' && failed.length === 0;
      return { passed: count, failed: isUnread ? [`${basename(name)} could not be run`] : failed };
    }),
  );
}

/**
 * A test that passed only when tried again has failed; so has whatever went wrong outside any test.
 *
 * @param {PlaywrightReport} report
 * @returns {Tally}
 */
export function tallyPlaywright({ stats, errors, suites }) {
  const failed = specsIn(suites)
    .filter(({ ok }) => !ok)
    .map(({ file, title }) => `${file}: ${title}`);
  const outside = errors.map(
    ({ message }) => `outside any test: ${message?.split('\n')[0] ?? 'no reason given'}`,
  );
  return { passed: stats.expected, failed: [...failed, ...outside] };
}

/**
 * @param {PlaywrightSuite[]} suites
 * @returns {PlaywrightSpec[]}
 */
function specsIn(suites) {
  return suites.flatMap((suite) => [...suite.specs, ...specsIn(suite.suites ?? [])]);
}

/**
 * What a runner's count is worth: one that crashed, complained or ran nothing at all has not passed, whatever it says.
 *
 * @param {Tally | undefined} tally nothing when it left no report
 * @param {number} exitCode
 * @returns {Tally}
 */
export function judged(tally, exitCode) {
  const { passed, failed } = tally ?? { passed: 0, failed: [] };
  const isUnexplained = failed.length === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: isUnexplained ? ['a run that said nothing of what failed'] : failed };
}

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return {
    passed: tallies.reduce((all, { passed }) => all + passed, 0),
    failed: tallies.flatMap(({ failed }) => failed),
  };
}

/**
 * The last lines of `npm test`: what failed, each on a line of its own, and the count.
 *
 * @param {Tally} tally
 */
export function inWords({ passed, failed }) {
  return [...failed.map((what) => `failed: ${what}`), `${passed} passed, ${failed.length} failed`].join('\n');
}
