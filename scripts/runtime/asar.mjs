/** Writes an asar archive, the one-file folder Electron looks for apps in. */

/**
 * Four numbers, the directory as JSON padded to four bytes, then the contents one after the other.
 *
 * @param {Record<string, string>} files name to text, all in one folder
 * @returns {Buffer}
 */
export function packAsar(files) {
  const contents = Object.values(files).map((text) => Buffer.from(text));
  let offset = 0;
  const directory = Object.keys(files).map((name, index) => {
    const size = contents[index]?.length ?? 0;
    const entry = { size, offset: String(offset) };
    offset += size;
    return [name, entry];
  });
  const json = Buffer.from(JSON.stringify({ files: Object.fromEntries(directory) }));
  const padded = Math.ceil(json.length / 4) * 4;
  const sizes = Uint32Array.of(4, padded + 8, padded + 4, json.length);
  return Buffer.concat([Buffer.from(sizes.buffer), json, Buffer.alloc(padded - json.length), ...contents]);
}
