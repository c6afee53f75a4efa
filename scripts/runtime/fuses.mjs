/** Electron's fuses: switches its makers left in the program file, behind a marker, for those who package it. */

const marker = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Behind the marker come the version of this scheme and the number of fuses, a byte each; then a digit a fuse. */
const headerLength = 2;

/**
 * @param {Buffer} program changed in place, and handed back
 * @param {{ at: number, on: boolean }[]} fuses
 */
export function setFuses(program, fuses) {
  const found = program.indexOf(marker);
  if (found === -1) throw new Error('no fuses in this program');
  for (const { at, on } of fuses)
    program.write(on ? '1' : '0', found + marker.length + headerLength + at, 'latin1');
  return program;
}
