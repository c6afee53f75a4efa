/** Reads a zip archive by its central directory: the runtime has to be there before any package that could do it. */
import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const deflated = 8;

/**
 * @typedef {object} ZipEntry
 * @property {string} name
 * @property {number} mode the file's permissions on Unix
 * @property {() => Buffer} content inflated when called
 */

/**
 * The files that are wanted, one after the other; folders are left out.
 *
 * @param {Buffer} zip
 * @param {(name: string) => boolean} isWanted
 * @returns {Generator<ZipEntry>}
 */
export function* readZip(zip, isWanted = () => true) {
  const end = zip.lastIndexOf(Buffer.from(Uint32Array.of(endOfDirectory).buffer));
  if (end === -1) throw new Error('not a zip archive');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry++) {
    if (zip.readUInt32LE(at) !== directoryEntry) throw new Error('the zip directory is damaged');
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const entryAt = at;
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    if (name.endsWith('/') || !isWanted(name)) continue;
    const mode = (zip.readUInt32LE(entryAt + 38) >>> 16) & 0o777;
    yield { name, mode, content: () => contentOf(zip, entryAt) };
  }
}

/**
 * @param {Buffer} zip
 * @param {number} entryAt where its entry in the central directory is
 */
function contentOf(zip, entryAt) {
  const method = zip.readUInt16LE(entryAt + 10);
  const size = zip.readUInt32LE(entryAt + 20);
  const header = zip.readUInt32LE(entryAt + 42);
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const packed = zip.subarray(start, start + size);
  return method === deflated ? inflateRawSync(packed) : packed;
}
