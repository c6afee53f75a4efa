/** Replaces a whole file so that a crash or power cut leaves the old bytes or the new ones, never a mixture. */
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode, realFiles, syncFolder, writeAll, type FileLayer } from './file-layer';

/** On Windows a virus scanner or indexer may hold the old file for a moment: ten tries, a second in all. */
const RENAME_TRIES = 10;
const RENAME_PAUSE_MS = 100;
const HELD_BY_ANOTHER = new Set(['EPERM', 'EBUSY', 'EACCES']);

let written = 0;

/**
 * Writes `bytes` to `path`: temporary file in the same folder, write, flush, rename, flush the folder.
 *
 * Resolves when the new content is on disk. Rejects with the system's error; the file then holds the old content
 * (or, when only the folder's flush failed, the new), and the temporary file is removed. Two writes of one path at
 * once are safe, but the later rename wins. `check` may read the temporary file back before it takes the old one's
 * place, and reject to keep the old.
 */
export async function durableWrite(
  path: string,
  bytes: Uint8Array,
  files: FileLayer = realFiles,
  check?: (temporary: string) => Promise<void>,
): Promise<void> {
  written += 1;
  const temporary = `${path}.${process.pid}-${written}.tmp`;
  try {
    await writeAndFlush(temporary, bytes, files);
    await check?.(temporary);
    await renamePatiently(temporary, path, files);
  } catch (error) {
    await files.unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(files, dirname(path));
}

/** The name of the file that was being written when a crash left `candidate` behind; null: it is no such leftover. */
export function leftoverOf(candidate: string): string | null {
  return /^(.+)\.\d+-\d+\.tmp$/.exec(candidate)?.[1] ?? null;
}

async function writeAndFlush(path: string, bytes: Uint8Array, files: FileLayer): Promise<void> {
  const file = await files.open(path, 'w');
  try {
    await writeAll(file, bytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Renames, also where another program holds the old file for a moment. */
export async function renamePatiently(from: string, to: string, files: FileLayer): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await files.rename(from, to);
      return;
    } catch (error) {
      const mayPass = process.platform === 'win32' && HELD_BY_ANOTHER.has(errorCode(error));
      if (!mayPass || attempt === RENAME_TRIES) throw error;
      await pause(RENAME_PAUSE_MS);
    }
  }
}
