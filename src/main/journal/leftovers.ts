/** What a crash in the middle of a durable write leaves in a book's folder, swept up by the next who may write. */
import { join } from 'node:path';
import { leftoverOf } from '../files/durable-write';
import type { FileLayer } from '../files/file-layer';
import { filesOfBook } from './book-folder';

/** Whoever holds the book's lock is alone here, so a temporary file is one that a crash left. Never rejects. */
export async function sweepLeftovers(folder: string, files: FileLayer): Promise<void> {
  try {
    const leftovers = await filesOfBook(folder, files, leftoverOf);
    await Promise.all(leftovers.map((name) => files.unlink(join(folder, name))));
  } catch {
    // They take up room and do no harm.
  }
}
