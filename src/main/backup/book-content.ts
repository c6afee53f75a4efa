/** What of a book's folder goes into a backup, as it stands at one entry, also while the book is being written. */
import { join } from 'node:path';
import type { FileLayer } from '../files/file-layer';
import { ATTACHMENTS, JOURNAL, journalPath, KEY, keyPath } from '../journal/book-folder';
import { hashAt, lineAt, walkChain, type Chain } from '../journal/chain';
import { journalMissing, journalUnreadable, StorageError } from '../journal/notices';
import { isEncrypted } from '../journal/password/encrypted-line';
import { readKeyFile } from '../journal/password/key-file';
import { keyMissing } from '../journal/password/notices';
import * as notices from './backup-notices';
import { hashOfKey, startOf, type BookMark } from './book-mark';
import { ifThere } from '../files/if-there';

const ATTACHMENT = /^[0-9a-f]{64}$/;

/** More can't be opened in one piece; it is twenty times a very large book. */
export const MOST_JOURNAL_BYTES = 2 ** 30;

const CHUNK = 2 ** 20;

/** One file of a book; `name` is its path in the folder with `/` between, and in the archive. */
export interface BookFile {
  readonly name: string;
  readonly bytes: number;
  readonly read: () => AsyncIterable<Uint8Array>;
}

export interface BookContent extends BookMark {
  /** The last entry that goes in; `head` is its hash. */
  readonly seq: number;
  readonly files: readonly BookFile[];
  /**
   * Ask when all has been read. Rejects when the password changed meanwhile, a part being then under the old one, or the
   * book became another, by a restore or by erasing a person.
   */
  readonly checkStill: () => Promise<void>;
}

/** May a file of this name lie in a backup, and so be put into a book's folder? */
export function isBookFile(name: string): boolean {
  return name === JOURNAL || name === KEY || isAttachment(name);
}

export function isAttachment(name: string): boolean {
  return name.startsWith(`${ATTACHMENTS}/`) && ATTACHMENT.test(name.slice(ATTACHMENTS.length + 1));
}

/**
 * Reads the journal up to its last whole line, or up to entry `upTo`, and lists the rest.
 *
 * The journal comes before the attachments: each is on disk before the entry that names it. Rejects with
 * `StorageError` on a book that is empty, damaged, in the middle of getting a password, or can't be read.
 */
export async function readBook(
  folder: string,
  upTo: number | undefined,
  files: FileLayer,
): Promise<BookContent> {
  const key = await keyOf(folder, files);
  const journal = await orUnreadable(folder, () => ifThere(() => files.readFile(journalPath(folder))));
  if (journal === null) throw new StorageError(journalMissing(folder));
  const chain = walkChain(journal);
  if (chain.damage !== null) throw new StorageError(notices.bookDamaged(chain.damage));
  // A last line without its newline is being written this moment, and nobody has been told that it is saved.
  const whole = chain.tail === 'whole' ? chain.ends.length - 1 : chain.ends.length;
  const seq = Math.min(whole, upTo ?? whole);
  const [origin, head] = [hashAt(journal, chain, 1), hashAt(journal, chain, seq)];
  const end = chain.ends[seq - 1];
  if (end === undefined || origin === null || head === null) throw new StorageError(notices.bookEmpty());
  if (end > MOST_JOURNAL_BYTES) throw new StorageError(notices.bookTooLarge());
  await checkPassword(folder, key, journal, chain, files);
  const inside = [inMemory(JOURNAL, journal.subarray(0, end)), ...(key === null ? [] : [inMemory(KEY, key)])];
  const attachments = await orUnreadable(folder, () => attachmentsIn(folder, files));
  const keyHash = hashOfKey(key);
  const checkStill = async () => {
    if (hashOfKey(await keyOf(folder, files)) !== keyHash) throw new StorageError(notices.passwordBetween());
    const now = await orUnreadable(folder, () => startOf(folder, files));
    if (now?.origin !== origin) throw new StorageError(notices.bookChangedBetween());
  };
  return { seq, origin, head, keyHash, files: [...inside, ...attachments], checkStill };
}

function keyOf(folder: string, files: FileLayer): Promise<Buffer | null> {
  return orUnreadable(folder, () => ifThere(() => files.readFile(keyPath(folder))));
}

/** A key belongs to an encrypted journal and to no other; else a password was being set or removed. */
async function checkPassword(
  folder: string,
  key: Buffer | null,
  journal: Buffer,
  chain: Chain,
  files: FileLayer,
): Promise<void> {
  const first = lineAt(journal, chain, 1);
  const hasPassword = first !== null && isEncrypted(first);
  if (!hasPassword && key === null) return;
  if (key === null) throw new StorageError(keyMissing());
  const isSettled = hasPassword && (await readKeyFile(folder, files))?.isComplete === true;
  if (!isSettled) throw new StorageError(notices.passwordBetween());
}

function inMemory(name: string, content: Buffer): BookFile {
  return {
    name,
    bytes: content.length,
    async *read() {
      for (let at = 0; at < content.length; at += CHUNK) yield content.subarray(at, at + CHUNK);
    },
  };
}

async function attachmentsIn(folder: string, files: FileLayer): Promise<BookFile[]> {
  const names = (await ifThere(() => files.readdir(join(folder, ATTACHMENTS)))) ?? [];
  const found: BookFile[] = [];
  for (const name of names.filter((each) => ATTACHMENT.test(each))) {
    const path = join(folder, ATTACHMENTS, name);
    const bytes = await sizeOf(path, files);
    found.push({ name: `${ATTACHMENTS}/${name}`, bytes, read: () => chunksOf(folder, path, files) });
  }
  return found;
}

async function sizeOf(path: string, files: FileLayer): Promise<number> {
  const file = await files.open(path, 'r');
  try {
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

async function* chunksOf(folder: string, path: string, files: FileLayer): AsyncGenerator<Uint8Array> {
  const file = await orUnreadable(folder, () => files.open(path, 'r'));
  try {
    for (let at = 0; ;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const { bytesRead } = await orUnreadable(folder, () => file.read(chunk, 0, CHUNK, at));
      if (bytesRead === 0) return;
      at += bytesRead;
      yield chunk.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** What goes wrong on the book's own disk is told as such, lest the stick be blamed for it. */
async function orUnreadable<T>(folder: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw new StorageError(journalUnreadable(folder, error), error);
  }
}
