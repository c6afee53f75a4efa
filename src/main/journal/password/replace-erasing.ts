/** Replaces a file whose old content must not stay on the disk, as far as a program can see to that. */
import { durableWrite } from '../../files/durable-write';
import { errorCode, writeAll, type FileLayer, type OpenFile } from '../../files/file-layer';

const CHUNK = Buffer.alloc(1 << 16);

/**
 * As `durableWrite`, then overwrites what the file held. `check` may look at the new file before it takes the old
 * one's place, and rejects to keep the old.
 *
 * Overwriting is best effort: the disk itself, or a file system that keeps older states, may still hold a copy, and
 * Windows does not let go of a file that is open. Only whoever reads the bare disk could find it.
 */
export async function replaceErasing(
  path: string,
  bytes: Uint8Array,
  files: FileLayer,
  check?: (temporary: string) => Promise<void>,
): Promise<void> {
  const old = process.platform === 'win32' ? null : await openIfThere(path, files);
  try {
    await durableWrite(path, bytes, files, check);
    if (old !== null) await overwrite(old).catch(() => undefined);
  } finally {
    await old?.close().catch(() => undefined);
  }
}

async function openIfThere(path: string, files: FileLayer): Promise<OpenFile | null> {
  try {
    return await files.open(path, 'r+');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function overwrite(file: OpenFile): Promise<void> {
  const { size, nlink } = await file.stat();
  if (nlink > 0) return; // it has another name: somebody's copy by hard link, which is not ours to destroy
  for (let at = 0; at < size; at += CHUNK.length) {
    await writeAll(file, CHUNK.subarray(0, Math.min(CHUNK.length, size - at)), at);
  }
  await file.datasync();
}
