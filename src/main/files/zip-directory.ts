/** What a zip archive says it holds, read from its directory alone: nothing is unpacked to find out. */

export interface ZipDirectory {
  readonly names: readonly string[];
  /** All files unpacked, in bytes; Infinity where the archive is of the kind for giants. */
  readonly unpackedBytes: number;
}

const END_RECORD = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 0xffff;

/** Null where the bytes are no whole zip archive. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const names: string[] = [];
  let unpackedBytes = 0;
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n += 1) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY) return null;
    const size = view.getUint32(at + 24, true);
    const nameBytes = view.getUint16(at + 28, true);
    const nameAt = at + ENTRY_BYTES;
    names.push(Buffer.from(bytes.subarray(nameAt, nameAt + nameBytes)).toString('utf8'));
    unpackedBytes += size === 0xffffffff ? Infinity : size;
    at = nameAt + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { names, unpackedBytes };
}

/** It stands at the very end, before a comment of any length. */
function endRecord(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return null;
}
