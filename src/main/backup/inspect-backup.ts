/** Looks into a backup before anything is restored: is it whole, what would it bring, what would be missing? */
import type { LocalDate } from '#core/basics/local-date';
import { errorCode, realFiles, type FileLayer } from '../files/file-layer';
import { JOURNAL, journalPath, KEY } from '../journal/book-folder';
import { hashAt, lineAt, walkChain, type Chain } from '../journal/chain';
import { StorageError } from '../journal/notices';
import { isEncrypted } from '../journal/password/encrypted-line';
import { parseLine } from '../journal/seal';
import * as notices from './backup-notices';
import { isAttachment } from './book-content';
import type { Manifest } from './manifest';
import { openBackup, type OpenBackup } from './open-backup';
import { progressOver, type Progress } from './progress';

export interface Inspection {
  /** Null when it has a password. */
  readonly bookName: string | null;
  readonly hasPassword: boolean;
  readonly entries: number;
  readonly head: string;
  /** The instants of its first and last entry; null when it has a password. */
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  readonly attachments: number;
  /** The day it was made, where the user sat, and the instant. */
  readonly day: LocalDate;
  readonly createdAt: string;
  /** The book that is there now; null when there is none. */
  readonly present: Present | null;
}

export interface Present {
  /**
   * The backup beside the book: `older` or `newer` on one line of history; `parted` where both went on after they
   * were one; `unrelated` where they never were; `unknown` when that can't be seen: the book can't be read, or the
   * two don't have the same password.
   */
  readonly relation: 'same' | 'older' | 'newer' | 'parted' | 'unrelated' | 'unknown';
  /** How many entries of the book that is there are not in the backup; null when unknown. */
  readonly missing: number | null;
  /** How many of the backup are not in the book; null when unknown. */
  readonly added: number | null;
  /** The book itself is damaged, and only its entries before the damage were counted. */
  readonly isDamaged: boolean;
}

export interface InspectOptions {
  readonly files?: FileLayer;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Checks every byte of a backup and its journal's chain, and compares it with the book in `folder`.
 *
 * Writes nothing. Rejects with `StorageError`: `not-a-backup`, `backup-damaged`, `backup-from-newer-version`,
 * `backup-unreadable`; with the signal's reason when aborted.
 */
export async function inspectBackup(
  path: string,
  folder: string,
  { files = realFiles, signal, onProgress }: InspectOptions = {},
): Promise<Inspection> {
  const backup = await openBackup(path, files, signal);
  try {
    const bytes = await readAll(backup, onProgress);
    const chain = checkedChain(path, bytes, backup.manifest);
    const { manifest } = backup;
    return {
      bookName: manifest.bookName,
      hasPassword: manifest.files.some(({ name }) => name === KEY),
      entries: manifest.seq,
      head: manifest.head,
      firstAt: instantOf(1, bytes, chain),
      lastAt: instantOf(manifest.seq, bytes, chain),
      attachments: manifest.files.filter(({ name }) => isAttachment(name)).length,
      day: manifest.day,
      createdAt: manifest.createdAt,
      present: await compareWith(folder, bytes, chain, files),
    };
  } finally {
    await backup.close();
  }
}

/** The chain of a backup's journal, which must end exactly where its manifest says. */
export function checkedChain(path: string, journal: Buffer, { seq, head }: Manifest): Chain {
  const chain = walkChain(journal);
  const isWhole = chain.damage === null && chain.tail === 'none';
  if (isWhole && chain.ends.length === seq && chain.head === head) return chain;
  throw new StorageError(notices.backupDamaged(path));
}

/** Reads all files, so that each is checked, and keeps the journal. */
async function readAll(backup: OpenBackup, onProgress: InspectOptions['onProgress']): Promise<Buffer> {
  const tell = progressOver(backup.manifest.files, 1, onProgress);
  const chunks: Uint8Array[] = [];
  for (const file of backup.manifest.files) {
    await backup.read(file, (chunk) => {
      if (file.name === JOURNAL) chunks.push(chunk);
      tell(chunk.length);
    });
  }
  return Buffer.concat(chunks);
}

function instantOf(seq: number, journal: Buffer, chain: Chain): string | null {
  const line = lineAt(journal, chain, seq);
  // Whoever made the archive up may have put anything there.
  const at: unknown = line && parseLine(line)?.at;
  return typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? at : null;
}

async function compareWith(
  folder: string,
  journal: Buffer,
  chain: Chain,
  files: FileLayer,
): Promise<Present | null> {
  const unknown = { relation: 'unknown', missing: null, added: null } as const;
  let there: Buffer;
  try {
    there = await files.readFile(journalPath(folder));
  } catch (error) {
    const isMissing = errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR';
    return isMissing ? null : { ...unknown, isDamaged: true };
  }
  const present = walkChain(there);
  const isDamaged = present.damage !== null;
  const common = commonEntries(journal, chain, there, present);
  const hasPassword = [lineAt(journal, chain, 1), lineAt(there, present, 1)].some(
    (line) => line !== null && isEncrypted(line),
  );
  if (common === 0 && hasPassword) return { ...unknown, isDamaged };
  const missing = present.ends.length - common;
  const added = chain.ends.length - common;
  return { relation: relationOf(common, missing, added), missing, added, isDamaged };
}

function relationOf(common: number, missing: number, added: number): Present['relation'] {
  if (missing === 0 && added === 0) return 'same';
  if (missing === 0) return 'newer';
  if (added === 0) return 'older';
  return common === 0 ? 'unrelated' : 'parted';
}

/** How many entries two journals begin with alike: since each hash stands for all before it, by halving. */
function commonEntries(one: Buffer, oneChain: Chain, other: Buffer, otherChain: Chain): number {
  let alike = 0;
  let unlike = Math.min(oneChain.ends.length, otherChain.ends.length) + 1;
  while (unlike - alike > 1) {
    const middle = Math.floor((alike + unlike) / 2);
    if (hashAt(one, oneChain, middle) === hashAt(other, otherChain, middle)) alike = middle;
    else unlike = middle;
  }
  return alike;
}
