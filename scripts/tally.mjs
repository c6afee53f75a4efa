/** Counts what the test runners report, so that `npm test` can end on one line over all of them. */

/**
 * @typedef {{ passed: number, failed: number }} Tally
 * @typedef {{ assertionResults: { status: string }[], status: string }} VitestFile
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} PlaywrightReport
 */

/**
 * A file that could not even be loaded has no tests to count, and is one failure.
 *
 * @param {{ testResults: VitestFile[] }} report
 * @returns {Tally}
 */
export function tallyVitest({ testResults }) {
  const results = testResults.flatMap((file) => {
    const statuses = file.assertionResults.map((test) => test.status);
    return file.status === 'failed' && !statuses.includes('failed') ? [...statuses, 'failed'] : statuses;
  });
  const count = /** @param {string} status */ (status) =>
    results.filter((result) => result === status).length;
  return { passed: count('passed'), failed: count('failed') };
}

/**
 * Errors outside any test (a file that cannot be loaded) count as failures too.
 *
 * @param {PlaywrightReport} report
 * @returns {Tally}
 */
export function tallyPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * What a runner's count is worth: one that crashed, complained or ran nothing at all has not passed, whatever it says.
 *
 * @param {Tally | undefined} tally nothing when it left no report
 * @param {number} exitCode
 * @returns {Tally}
 */
export function judged(tally, exitCode) {
  const { passed, failed } = tally ?? { passed: 0, failed: 0 };
  const isUnexplained = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: isUnexplained ? 1 : failed };
}

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}
