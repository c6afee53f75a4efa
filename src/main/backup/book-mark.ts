/** What tells a book from others and one state of it from another, read from the two ends of its journal. */
import { hash } from 'node:crypto';
import type { FileLayer, OpenFile } from '../files/file-layer';
import { journalPath, KEY, keyPath } from '../journal/book-folder';
import { ifThere } from '../files/if-there';
import type { Manifest } from './manifest';

export interface BookMark {
  /** The hash of the first line: the same as long as it is the same book with the same password or none. */
  readonly origin: string;
  /** The hash of the last line, which stands for all before it. */
  readonly head: string;
  /** SHA-256 of the key file, which changes with the password while no entry is recorded; null: there is none. */
  readonly keyHash: string | null;
}

const SEAL = /,"hash":"([0-9a-f]{64})"\}\n$/;
const SEAL_BYTES = 76;
const CHUNK = 2 ** 16;

/**
 * Quick, however long the journal is, since nothing is checked; so it is fit to see that nothing was recorded since
 * a backup, and for no more. Null where there is no journal, or its ends are not as they should be just now.
 */
export async function markOf(folder: string, files: FileLayer): Promise<BookMark | null> {
  const key = await ifThere(() => files.readFile(keyPath(folder)));
  const file = await ifThere(() => files.open(journalPath(folder), 'r'));
  if (file === null) return null;
  try {
    const { size } = await file.stat();
    const origin = SEAL.exec(await firstLine(file))?.[1];
    const head = SEAL.exec(await textAt(file, Math.max(0, size - SEAL_BYTES), SEAL_BYTES))?.[1];
    return origin === undefined || head === undefined ? null : { origin, head, keyHash: hashOfKey(key) };
  } finally {
    await file.close();
  }
}

/** The first line of a journal, for knowing a book again that is not open. Null where there is none, or no whole one. */
export async function startOf(
  folder: string,
  files: FileLayer,
): Promise<{ readonly origin: string; readonly line: Buffer } | null> {
  const file = await ifThere(() => files.open(journalPath(folder), 'r'));
  if (file === null) return null;
  try {
    const line = await firstLine(file);
    const origin = SEAL.exec(line)?.[1];
    return origin === undefined ? null : { origin, line: Buffer.from(line.trimEnd(), 'latin1') };
  } finally {
    await file.close();
  }
}

export function hashOfKey(key: Buffer | null): string | null {
  return key && hash('sha256', key, 'hex');
}

/** Is this a backup of that very state of the book? */
export function isStateOf({ head, files }: Manifest, mark: Pick<BookMark, 'head' | 'keyHash'>): boolean {
  return head === mark.head && (files.find(({ name }) => name === KEY)?.sha256 ?? null) === mark.keyHash;
}

async function firstLine(file: OpenFile): Promise<string> {
  let line = '';
  for (let at = 0; ; at += CHUNK) {
    const text = await textAt(file, at, CHUNK);
    const end = text.indexOf('\n') + 1;
    if (end > 0) return line + text.slice(0, end);
    if (text.length < CHUNK) return '';
    line += text;
  }
}

/** Byte for byte: the seals are plain ASCII, and what is cut in the middle of a letter does no harm. */
async function textAt(file: OpenFile, position: number, length: number): Promise<string> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, position);
  return bytes.toString('latin1', 0, bytesRead);
}
