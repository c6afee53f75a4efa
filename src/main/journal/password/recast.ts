/**
 * Writes the whole journal anew in its other form, encrypted or plain. The entries stay the same to the last byte;
 * the new file is read back before it takes the old one's place, and at every moment one of the two is there whole.
 */
import { setImmediate as breathe } from 'node:timers/promises';
import type { FileLayer } from '../../files/file-layer';
import { journalPath } from '../book-folder';
import { walkChain } from '../chain';
import type { BookCipher } from '../cipher';
import { journalDamaged, lastLineUnfinished, StorageError } from '../notices';
import { plainLineAt } from '../read-journal';
import { FIRST_PREV } from '../seal';
import { encryptLine } from './encrypted-line';
import { replaceErasing } from './replace-erasing';

/** So many lines at a time, so that the program answers meanwhile. */
const BATCH = 500;

/**
 * From the form that `from` reads to the one that `to` reads; null is the plain form. Resolves when it is on disk.
 *
 * Rejects with `StorageError` when the journal does not hold to its end: only a sound book is rewritten. Rejects with
 * the system's error when the disk fails; the journal has then one form or the other.
 */
export async function recastJournal(
  folder: string,
  from: BookCipher | null,
  to: BookCipher | null,
  files: FileLayer,
): Promise<void> {
  const plain = await plainJournal(await files.readFile(journalPath(folder)), from);
  await replaceJournal(folder, plain, to, files);
}

/**
 * Puts the journal `plain` in the place of the old one, in the form that `cipher` reads; what the old one held is
 * overwritten. Rejects with the system's error when the disk fails; then one of the two is there, whole.
 */
export async function replaceJournal(
  folder: string,
  plain: Buffer,
  cipher: BookCipher | null,
  files: FileLayer,
): Promise<void> {
  const bytes = cipher === null ? plain : await encrypted(plain, cipher);
  await replaceErasing(journalPath(folder), bytes, files, async (temporary) => {
    const readBack = await plainJournal(await files.readFile(temporary), cipher).catch(() => null);
    if (!readBack?.equals(plain)) throw Object.assign(new Error('not as written'), { code: 'EIO' });
  });
}

/**
 * The journal as it is, or was, without a password; every line of both chains has been checked. Rejects with
 * `StorageError` when it does not hold to its end.
 */
export async function plainJournal(bytes: Buffer, cipher: BookCipher | null): Promise<Buffer> {
  const plain = cipher === null ? bytes : await decrypted(bytes, cipher);
  mustHold(plain);
  return plain;
}

async function decrypted(bytes: Buffer, cipher: BookCipher): Promise<Buffer> {
  const chain = mustHold(bytes);
  const lines: Buffer[] = [];
  for (let seq = 1; seq <= chain.ends.length; seq += 1) {
    if (seq % BATCH === 0) await breathe();
    const line = plainLineAt(bytes, chain, seq, cipher);
    if (line === null) {
      const offset = chain.ends[seq - 2] ?? 0;
      throw new StorageError(journalDamaged({ line: seq, offset, fault: 'not-an-entry' }));
    }
    lines.push(line, Buffer.from('\n'));
  }
  return Buffer.concat(lines);
}

async function encrypted(plain: Buffer, cipher: BookCipher): Promise<Buffer> {
  const chain = mustHold(plain);
  const lines: Buffer[] = [];
  let prev = FIRST_PREV;
  for (let seq = 1; seq <= chain.ends.length; seq += 1) {
    if (seq % BATCH === 0) await breathe();
    const line = plainLineAt(plain, chain, seq, null);
    if (line === null) throw new RangeError(`no line ${seq}`);
    const sealed = encryptLine(cipher, line, seq, prev);
    lines.push(sealed.bytes);
    prev = sealed.hash;
  }
  return Buffer.concat(lines);
}

function mustHold(bytes: Buffer) {
  const chain = walkChain(bytes);
  const end = chain.ends.at(-1) ?? 0;
  if (chain.damage !== null) throw new StorageError(journalDamaged(chain.damage));
  if (chain.tail !== 'none')
    throw new StorageError(lastLineUnfinished(chain.ends.length + 1, bytes.length - end));
  return chain;
}
