/** The files of a book beside its journal that hold its words: encrypted, and made plain again, with it. */
import { join } from 'node:path';
import { durableWrite } from '../../files/durable-write';
import type { FileLayer } from '../../files/file-layer';
import { filesOfBook, JOURNAL, KEY } from '../book-folder';
import type { BookCipher } from '../cipher';
import { replaceErasing } from './replace-erasing';

/** Encrypts those that are not yet. Rejects with the system's error; what was done by then stays, and is good. */
export async function sealSideFiles(folder: string, cipher: BookCipher, files: FileLayer): Promise<void> {
  for (const name of await sideFiles(folder, files)) {
    const path = join(folder, name);
    const bytes = await files.readFile(path);
    // By decrypting and not by its look: an attachment may itself be an encrypted file of Accord's.
    if (cipher.openBlob(name, bytes) === null) {
      await replaceErasing(path, cipher.sealBlob(name, bytes), files);
    }
  }
}

/** Decrypts those that are encrypted with this key. Rejects as `sealSideFiles`. */
export async function openSideFiles(folder: string, cipher: BookCipher, files: FileLayer): Promise<void> {
  for (const name of await sideFiles(folder, files)) {
    const path = join(folder, name);
    const opened = cipher.openBlob(name, await files.readFile(path));
    if (opened !== null) await durableWrite(path, opened, files);
  }
}

/** The journal has a form of its own, and the key is what opens the rest. */
async function sideFiles(folder: string, files: FileLayer): Promise<string[]> {
  const names = await filesOfBook(folder, files);
  return names.filter((name) => name !== JOURNAL && name !== KEY);
}
