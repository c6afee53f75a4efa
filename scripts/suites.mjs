/** The two kinds of tests: of the code by itself, in Node, and of the real app, in Electron. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { playwright } from './playwright.mjs';
import { packageCommand, run } from './programs.mjs';
import { inProject } from './project.mjs';
import { stopwatch } from './steps.mjs';
import { judged, tallyPlaywright, tallyVitest } from './tally.mjs';

/**
 * @typedef {object} Suite
 * @property {string} title
 * @property {(report: string, files: string[]) => import('./programs.mjs').Command} command
 * @property {(report: any) => import('./tally.mjs').Tally} tally
 */

/** @type {Record<'unit' | 'e2e', Suite>} */
const suites = {
  unit: {
    title: 'Unit tests (vitest)',
    command: (report, files) =>
      packageCommand('vitest', 'vitest', [
        'run',
        '--allowOnly=false',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...files,
      ]),
    tally: tallyVitest,
  },
  e2e: {
    title: 'End-to-end tests (Playwright, real Electron)',
    command: (_, files) => playwright(['--forbid-only', '--reporter=list,json', ...files]),
    tally: tallyPlaywright,
  },
};

/**
 * @param {'unit' | 'e2e'} name
 * @param {string[]} files only those whose path contains one of these, when any are given
 */
export async function runSuite(name, files) {
  const { title, command, tally } = suites[name];
  const report = inProject('.cache', `${name}-report.json`);
  mkdirSync(inProject('.cache'), { recursive: true });
  rmSync(report, { force: true });
  console.log(`\n${title}`);
  const elapsed = stopwatch();
  const env = {
    ...process.env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    ACCORD_TOUR_DIR: inProject('test-results', 'tour'),
  };
  const code = await run(command(report, files), { env });
  const result = judged(tallyOf(report, tally), code);
  console.log(`${title} … ${result.passed} passed, ${result.failed.length} failed (${elapsed()})`);
  return result;
}

/**
 * @param {string} report
 * @param {Suite['tally']} tally
 */
function tallyOf(report, tally) {
  try {
    return tally(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return undefined;
  }
}
