/** What becomes of an unfinished last line: completed when it is whole, moved aside and told when it is not. */
import { dirname, join } from 'node:path';
import { durableWrite } from '../files/durable-write';
import {
  fileStamp,
  freePath,
  syncFolder,
  writeAll,
  type FileLayer,
  type OpenFile,
} from '../files/file-layer';
import { recoveredPath } from './book-folder';
import type { Chain } from './chain';
import { lastLineCompleted, lastLineSetAside, type Notice } from './notices';

/**
 * Makes the file end in a good line and its newline, on disk, and says what was done; null: nothing to do.
 *
 * A torn piece is safe in `recovered/` before the journal is cut, so a failure at any step loses no byte. Rejects
 * with the system's error.
 */
export async function recoverTail(
  folder: string,
  file: OpenFile,
  bytes: Buffer,
  chain: Chain,
  files: FileLayer,
  now: () => Date,
): Promise<Notice | null> {
  const seq = chain.ends.length;
  const end = chain.ends.at(-1) ?? 0;
  if (chain.tail === 'none') return null;
  if (chain.tail === 'whole') {
    await writeAll(file, Buffer.from('\n'), end - 1);
    await file.datasync();
    return lastLineCompleted(seq);
  }
  const path = await setAside(folder, bytes.subarray(end), seq + 1, files, now);
  await file.truncate(end);
  await file.datasync();
  return lastLineSetAside(path, seq + 1, bytes.length - end);
}

async function setAside(
  folder: string,
  piece: Buffer,
  seq: number,
  files: FileLayer,
  now: () => Date,
): Promise<string> {
  const recovered = recoveredPath(folder);
  await files.mkdir(recovered);
  await syncFolder(files, dirname(recovered));
  const path = await freePath(files, join(recovered, `entry-${seq}-${fileStamp(now())}`), '.jsonl.part');
  await durableWrite(path, piece, files);
  return path;
}
