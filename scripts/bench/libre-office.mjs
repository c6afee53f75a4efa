/** LibreOffice's writer: what most would turn a hundred letters into PDF with, and so what ours is held against. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { capture } from '../programs.mjs';

const WRITER = 'libreoffice-writer-nogui';

/**
 * Taken along where it can be, as the system's other packages are; without it there is nothing to compare with.
 *
 * @type {import('../steps.mjs').Preparation}
 */
export const libreOffice = {
  title: 'LibreOffice, to compare with',

  isReady() {
    const names = [WRITER, 'libreoffice-writer'];
    const asked = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}\n', ...names], {
      encoding: 'utf8',
    });
    const isThere = asked.error !== undefined || asked.stdout.split('\n').includes('installed');
    return isThere || process.getuid?.() !== 0;
  },

  async makeReady() {
    await capture(['apt-get', 'update']);
    const install = ['apt-get', 'install', '-y', '--no-install-recommends', WRITER];
    const { code } = await capture(['env', 'DEBIAN_FRONTEND=noninteractive', ...install]);
    return code === 0 ? WRITER : 'not to be had here';
  },
};

/**
 * Makes LibreOffice's own kind of document of each Word file in `DATA/word`, so that what is measured reads no foreign
 * format, and answers with what turns all of them into PDF and says how many ms that took; null where it can't.
 *
 * @param {string} data
 */
export async function officeLetters(data) {
  const convert = async (/** @type {string} */ from, /** @type {string} */ to) => {
    const files = readdirSync(`${data}/${from}`).map((name) => `${data}/${from}/${name}`);
    const begun = performance.now();
    const profile = `-env:UserInstallation=file://${data}/office`;
    await capture([
      'soffice',
      profile,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      `${data}/${to}`,
      ...files,
    ]);
    return performance.now() - begun;
  };
  await convert('word', 'odt');
  return existsSync(`${data}/odt`) ? () => convert('odt', 'pdf') : null;
}
