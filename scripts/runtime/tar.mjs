/** Finds one file in a tar archive: the runtime has to be there before any package that could do it. */

const blockSize = 512;

/**
 * @param {Buffer} tar
 * @param {string} name of the file, whatever folder it is in
 * @returns {Buffer}
 */
export function findInTar(tar, name) {
  for (let at = 0; at + blockSize <= tar.length && tar[at] !== 0;) {
    const path = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8);
    const start = at + blockSize;
    if (path.split('/').at(-1) === name) return tar.subarray(start, start + size);
    at = start + Math.ceil(size / blockSize) * blockSize;
  }
  throw new Error(`no ${name} in the archive`);
}
