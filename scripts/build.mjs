/** The built app in `out/`, built again only when something it is made from has changed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { capture, packageCommand } from './programs.mjs';
import { inProject } from './project.mjs';
import { Obstacle } from './steps.mjs';

const sources = ['src', 'resources'];
const settings = ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json'];
const stamp = inProject('out', 'built-from');

/** @type {import('./steps.mjs').Preparation} */
export const build = {
  title: 'Building the app',

  isReady() {
    return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
  },

  async makeReady() {
    // Taken before and written after: a source saved during the build, or a build that fails, means building again.
    const builtFrom = fingerprint();
    rmSync(stamp, { force: true });
    const { code, output } = await capture(packageCommand('electron-vite', 'electron-vite', ['build']));
    if (code !== 0) throw new Obstacle(`The app does not build:\n\n${output}`);
    writeFileSync(stamp, builtFrom);
  },
};

/** A hash over the names and contents of all the sources: times change with every checkout, contents do not. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of [...settings.map((name) => inProject(name)), ...sources.flatMap(filesUnder)]) {
    hash
      .update(`${relative(inProject(), file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} folder */
function filesUnder(folder) {
  return readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .toSorted();
}
