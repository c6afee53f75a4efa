/** The official download, by the installer that comes with the electron package and knows its checksums. */
import { rmSync } from 'node:fs';
import { capture } from '../programs.mjs';
import { Obstacle } from '../steps.mjs';

/** About 120 MB: long enough for a slow line, short enough for a network that swallows packets. */
const minutes = 10;

const networkTrouble =
  /fetch failed|Response code \d+|ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR|terminated|socket|certificate/i;

/**
 * Answers with nothing when the runtime is there, and with a few words when the network is why it is not.
 * Anything else, above all a wrong checksum, stops: then something is wrong that another source would only hide.
 *
 * @param {string} folder of the electron package
 * @returns {Promise<string | undefined>}
 */
export async function downloadOfficial(folder) {
  rmSync(`${folder}/dist`, { recursive: true, force: true });
  const { ELECTRON_OVERRIDE_DIST_PATH: _, ...environment } = process.env;
  const { code, output } = await capture([process.execPath, `${folder}/install.js`], {
    env: { ...environment, ELECTRON_GET_NO_PROGRESS: '1' },
    timeout: minutes * 60_000,
  });
  if (code === 0) return undefined;
  if (/checksum/i.test(output)) {
    throw new Obstacle(`The Electron download is not what it should be, so it was not used.\n\n${output}`);
  }
  if (output === '') return `no answer within ${minutes} minutes`;
  if (!networkTrouble.test(output)) throw new Obstacle(`Electron could not be installed:\n\n${output}`);
  return output.split('\n', 1)[0]?.replace(/^\w*Error: /, '') ?? '';
}
