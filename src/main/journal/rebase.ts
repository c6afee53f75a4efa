/**
 * Begins a book's journal anew on the same entries with some of their words taken out: the one way anything that was
 * recorded is ever rewritten, for a person's right to be forgotten.
 *
 * The new first line says that it was done; every entry keeps its time, its author and its place in the order.
 */
import { errorCode, type FileLayer } from '../files/file-layer';
import { ifThere } from '../files/if-there';
import { journalPath, snapshotPath } from './book-folder';
import { lineAt, walkChain, type Chain } from './chain';
import type { BookCipher } from './cipher';
import { journalDamaged, notErased, StorageError } from './notices';
import { plainJournal, replaceJournal } from './password/recast';
import { replaceErasing } from './password/replace-erasing';
import { FIRST_PREV, parseLine, sealEntry, type Entry, type SealedEntry } from './seal';

export interface Rebase {
  readonly cipher: BookCipher | null;
  readonly files: FileLayer;
  /** The entry that stands first from now on, given where the trail ended before. */
  readonly first: (before: { readonly head: string; readonly entries: number }) => Entry;
  /** The events of an entry as they are to stand from now on. Pure; throws to leave everything as it is. */
  readonly rewrite: (entry: SealedEntry) => readonly unknown[];
}

/**
 * Close the book first, and hold its lock. Resolves when the new journal is on disk and the old one's bytes, and the
 * snapshot made from them, are overwritten as far as a program can do that.
 *
 * Rejects with `StorageError`: `journal-damaged`, `last-line-unfinished`, `not-erased`; the book is then as it was.
 */
export async function rebaseJournal(
  folder: string,
  { cipher, files, first, rewrite }: Rebase,
): Promise<{ readonly head: string; readonly entries: number }> {
  const read = async () => plainJournal(await files.readFile(journalPath(folder)), cipher);
  try {
    const { bytes, ...done } = rebase(await read(), first, rewrite);
    // Only a cache, and of no use to the new journal; left behind, it would still hold the words.
    await eraseFile(snapshotPath(folder), files);
    await replaceJournal(folder, bytes, cipher, files).catch(async (error: unknown) => {
      // The disk may have failed after the new journal was in place.
      const now = await read().catch(() => null);
      if (!now?.equals(bytes)) throw error;
    });
    return done;
  } catch (error) {
    if (error instanceof StorageError || errorCode(error) === 'unknown') throw error;
    throw new StorageError(notErased(error), error);
  }
}

function rebase(plain: Buffer, first: Rebase['first'], rewrite: Rebase['rewrite']) {
  const before = walkChain(plain);
  const entries = before.ends.length;
  let line = sealEntry(first({ head: before.head, entries }), 1, FIRST_PREV);
  const lines = [line.bytes];
  for (let seq = 1; seq <= entries; seq += 1) {
    const entry = entryAt(plain, before, seq);
    line = sealEntry({ ...entry, events: rewrite(entry) }, seq + 1, line.hash);
    lines.push(line.bytes);
  }
  return { bytes: Buffer.concat(lines), head: line.hash, entries: entries + 1 };
}

function entryAt(plain: Buffer, chain: Chain, seq: number): SealedEntry {
  const line = lineAt(plain, chain, seq);
  const entry = line && parseLine(line);
  if (entry) return entry;
  const offset = chain.ends[seq - 2] ?? 0;
  throw new StorageError(journalDamaged({ line: seq, offset, fault: 'not-an-entry' }));
}

/** Overwrites a file, then removes it; does nothing where there is none. Rejects with the system's error. */
export async function eraseFile(path: string, files: FileLayer): Promise<void> {
  if ((await ifThere(() => files.stat(path))) === null) return;
  await replaceErasing(path, Buffer.alloc(0), files);
  await files.unlink(path);
}
