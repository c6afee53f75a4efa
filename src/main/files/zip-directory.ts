/** What a zip archive says it holds, read from its directory alone: nothing is unpacked to find out. */

export interface ZipEntry {
  readonly name: string;
  /** 0 for stored, 8 for deflated. */
  readonly method: number;
  readonly packedBytes: number;
  /** As the archive says, which may not be so; Infinity where it is of the kind for giants. */
  readonly unpackedBytes: number;
  /** Where its local header stands. */
  readonly headerAt: number;
}

const END_RECORD = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 0xffff;

/** Null where the bytes are no whole zip archive. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = viewOf(bytes);
  const end = endRecord(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n += 1) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY) return null;
    const size = view.getUint32(at + 24, true);
    const nameBytes = view.getUint16(at + 28, true);
    const nameAt = at + ENTRY_BYTES;
    entries.push({
      name: Buffer.from(bytes.subarray(nameAt, nameAt + nameBytes)).toString('utf8'),
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: size === 0xffffffff ? Infinity : size,
      headerAt: view.getUint32(at + 42, true),
    });
    at = nameAt + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The packed bytes of an entry, or null where they are not in the archive. */
export function packedBytesOf(bytes: Uint8Array, { headerAt, packedBytes }: ZipEntry): Uint8Array | null {
  const view = viewOf(bytes);
  if (headerAt + LOCAL_BYTES > view.byteLength || view.getUint32(headerAt, true) !== LOCAL_HEADER)
    return null;
  const from =
    headerAt + LOCAL_BYTES + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  return from + packedBytes > bytes.length ? null : bytes.subarray(from, from + packedBytes);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** It stands at the very end, before a comment of any length. */
function endRecord(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return null;
}
