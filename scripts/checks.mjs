/** The four checks on the code itself. Each is one program that finds nothing, or has failed and says why. */
import { capture, packageCommand } from './programs.mjs';
import { stopwatch } from './steps.mjs';

const prettierCache = ['--cache', '--cache-location=.cache/prettier'];

/** @type {Record<string, { title: string, command: () => import('./programs.mjs').Command }>} */
export const checks = {
  types: { title: 'Types (tsc)', command: () => packageCommand('typescript', 'tsc', ['-b']) },
  lint: { title: 'Lint (oxlint)', command: () => packageCommand('oxlint', 'oxlint', ['--deny-warnings']) },
  format: {
    title: 'Format (prettier)',
    command: () =>
      packageCommand('prettier', 'prettier', ['--check', '.', '--log-level=warn', ...prettierCache]),
  },
  unused: { title: 'Unused code (knip)', command: () => packageCommand('knip', 'knip') },
};

/**
 * @param {string} name
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runCheck(name) {
  const elapsed = stopwatch();
  const check = checks[name];
  if (!check) throw new Error(`no check called ${name}`);
  process.stdout.write(`${check.title} … `);
  const { code, output } = await capture(check.command());
  console.log(`${code === 0 ? 'passed' : 'failed'} (${elapsed()})`);
  if (code !== 0) console.log(`\n${output}\n`);
  return code === 0 ? { passed: 1, failed: [] } : { passed: 0, failed: [check.title] };
}
