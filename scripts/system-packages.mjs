/** The few system packages Electron needs on a bare Debian or Ubuntu; other systems bring them along. */
import { spawnSync } from 'node:child_process';
import { hasDesktop } from './display.mjs';
import { capture } from './programs.mjs';
import { Obstacle } from './steps.mjs';

/** Each by the names it goes under; newer releases renamed some (64-bit time). */
const libraries = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libasound2t64', 'libasound2'],
  ['libnss3'],
  ['libgbm1'],
];
const virtualScreen = [['xvfb'], ['xauth']];
/**
 * Not needed to run, but taken along: a font for letters beside our own, the tools tests look at PDFs with, and a printer
 * that writes PDF, which one test gives a print server of its own.
 */
const welcome = [['fonts-liberation'], ['poppler-utils'], ['cups-client'], ['printer-driver-cups-pdf']];

/** @type {import('./steps.mjs').Preparation} */
export const systemPackages = {
  title: 'System packages',

  isReady() {
    if (process.platform !== 'linux') return true;
    const isMissing = missingAmong();
    return !(needed().some(isMissing) || (isRoot() && welcome.some(isMissing)));
  },

  async makeReady() {
    const missing = [...needed(), ...welcome].filter(missingAmong());
    const isKnown = await knownToApt();
    const names = missing.map((alternatives) => alternatives.find(isKnown) ?? alternatives.at(-1) ?? '');
    const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...names];
    if (!isRoot()) {
      throw new Obstacle(
        `Accord needs some system packages. Please run this once:\n\n  sudo ${install.join(' ')}`,
      );
    }
    const { code, output } = await capture(['env', 'DEBIAN_FRONTEND=noninteractive', ...install]);
    if (code !== 0) throw new Obstacle(`These could not be installed: ${names.join(' ')}\n\n${output}`);
    return names.join(' ');
  },
};

function needed() {
  return hasDesktop() ? libraries : [...libraries, ...virtualScreen];
}

function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * Tells of a package whether it is missing under all its names. Where there is no dpkg nothing is: what that
 * system calls its packages is not for us to know.
 *
 * @returns {(alternatives: string[]) => boolean}
 */
function missingAmong() {
  const names = [...libraries, ...virtualScreen, ...welcome].flat();
  const query = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Package}\n', ...names], {
    encoding: 'utf8',
  });
  if (query.error) return () => false;
  const installed = new Set(query.stdout.split('\n').filter((line) => line.startsWith('installed ')));
  return (alternatives) => !alternatives.some((name) => installed.has(`installed ${name}`));
}

/** A bare system has no package lists yet, so root fetches them first; if that fails, the old ones may do. */
async function knownToApt() {
  if (isRoot()) await capture(['apt-get', 'update']);
  const { output } = await capture(['apt-cache', 'pkgnames', 'lib']);
  const known = new Set(output.split('\n'));
  return /** @param {string} name */ (name) => known.has(name) || !name.startsWith('lib');
}
