/** The packages the project is built from: exactly those of package-lock.json, installed only when they are not. */
import { readFileSync } from 'node:fs';
import { capture, npmCommand } from './programs.mjs';
import { inProject } from './project.mjs';
import { Obstacle } from './steps.mjs';

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages */

/** @type {import('./steps.mjs').Preparation} */
export const dependencies = {
  title: 'Installing dependencies with npm',

  /** npm itself notes in `node_modules/.package-lock.json` what it installed. */
  isReady() {
    const wanted = packagesIn('package-lock.json');
    const present = packagesIn('node_modules/.package-lock.json');
    return wanted !== undefined && present !== undefined && isInstalled(wanted, present);
  },

  async makeReady() {
    const command = npmCommand(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
    const { code, output } = await capture(command, {
      shell: command[0] === 'npm' && process.platform === 'win32',
    });
    if (code !== 0) throw new Obstacle(`npm could not install the dependencies:\n\n${output}`);
  },
};

/**
 * Every package of the lock is there in its version, and no other. Optional ones may be missing: npm leaves out
 * those made for another system.
 *
 * @param {Packages} wanted
 * @param {Packages} present
 */
export function isInstalled(wanted, present) {
  const all = new Set([...Object.keys(wanted), ...Object.keys(present)].filter((path) => path !== ''));
  return [...all].every((path) => {
    const want = wanted[path];
    const have = present[path];
    if (!have) return want?.optional === true;
    return have.version === want?.version && have.integrity === want?.integrity;
  });
}

/**
 * @param {string} lockFile
 * @returns {Packages | undefined} nothing when there is no such file, or npm was stopped while writing it
 */
function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(inProject(lockFile), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
