/** What lies in a book's folder, by name: copy the folder, and you have the book. */
import { join } from 'node:path';
import { errorCode, type FileLayer } from '../files/file-layer';

export const JOURNAL = 'journal.jsonl';
export const SNAPSHOT = 'snapshot.json';
/** Only in a book with a password: its key, wrapped. */
export const KEY = 'key.json';
/** What was half typed when Accord last stopped. */
export const DRAFTS = 'drafts.json';
/** A folder: attachments, each under the SHA-256 of its content. */
export const ATTACHMENTS = 'files';
/** A folder: pieces of a journal that could not be used are kept here, never thrown away. */
const RECOVERED = 'recovered';

export const journalPath = (folder: string): string => join(folder, JOURNAL);
export const snapshotPath = (folder: string): string => join(folder, SNAPSHOT);
export const keyPath = (folder: string): string => join(folder, KEY);
export const lockPath = (folder: string): string => join(folder, 'lock');
export const recoveredPath = (folder: string): string => join(folder, RECOVERED);

/** The journal, the key, the snapshot and what was half typed, and those of them that were set aside as damaged. */
const OURS = /^(journal\.jsonl|(key|snapshot|drafts)(\.bad-[\w-]+)?\.json)$/;

/**
 * The files that are the book's, by their path in its folder, with `/`; what else a user may keep there is left alone.
 *
 * `nameOf` says what a file is called, or null for one that is not asked for.
 */
export async function filesOfBook(
  folder: string,
  files: FileLayer,
  nameOf: (name: string) => string | null = (name) => name,
): Promise<string[]> {
  const found = (await files.readdir(folder)).filter((name) => OURS.test(nameOf(name) ?? ''));
  for (const inner of [ATTACHMENTS, RECOVERED]) {
    const names = await namesIn(join(folder, inner), files);
    found.push(...names.filter((name) => nameOf(name) !== null).map((name) => `${inner}/${name}`));
  }
  return found;
}

async function namesIn(folder: string, files: FileLayer): Promise<string[]> {
  try {
    return await files.readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return [];
    throw error;
  }
}
