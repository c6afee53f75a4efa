/**
 * Puts one folder in the place of another, so that nothing is deleted and a crash in between can be told and
 * settled from the names alone.
 *
 * Beside `harbour-lane` may lie: `harbour-lane being restored T`, a restored book not yet in place;
 * `harbour-lane before restore T`, the book it took the place of; `harbour-lane taken back T`, a restored book whose
 * restore was undone. `T` is one stamp for the three names of one restore.
 */
import { basename, dirname, join } from 'node:path';
import { renamePatiently } from '../files/durable-write';
import { syncFolder, type FileLayer } from '../files/file-layer';
import { StorageError } from '../journal/notices';
import { bookLeftAside } from './backup-notices';
import { ifThere } from '../files/if-there';

export interface RestoreFolders {
  readonly coming: string;
  readonly before: string;
  readonly takenBack: string;
}

const COMING = ' being restored ';
const BEFORE = ' before restore ';
const TAKEN_BACK = ' taken back ';

export function restoreFolders(folder: string, stamp: string): RestoreFolders {
  return {
    coming: `${folder}${COMING}${stamp}`,
    before: `${folder}${BEFORE}${stamp}`,
    takenBack: `${folder}${TAKEN_BACK}${stamp}`,
  };
}

/** Is it one of these by its name, and so no book of its own? */
export function isRestoreFolder(folder: string): boolean {
  return [COMING, BEFORE, TAKEN_BACK].some((kind) => basename(folder).includes(kind));
}

/**
 * What lies at `folder` (if anything does) moves to `aside`, and `incoming` into its place; answers where the old
 * one is now. Rejects with the system's error when all is as it was; with `StorageError`, `book-left-aside`, when
 * the old one could not even be put back and waits for `settleRestore`.
 */
export async function putInPlace(
  incoming: string,
  folder: string,
  aside: string,
  files: FileLayer,
): Promise<string | null> {
  const isTaken = await isThere(folder, files);
  if (isTaken) await renamePatiently(folder, aside, files);
  try {
    await renamePatiently(incoming, folder, files);
  } catch (error) {
    if (isTaken) await putBack(aside, folder, files);
    throw error;
  }
  // In whatever order a power cut keeps the two renames, both folders are there.
  await syncFolder(files, dirname(folder)).catch(() => undefined);
  return isTaken ? aside : null;
}

async function putBack(aside: string, folder: string, files: FileLayer): Promise<void> {
  try {
    await renamePatiently(aside, folder, files);
  } catch (error) {
    throw new StorageError(bookLeftAside(aside, error), error);
  }
}

/**
 * Call before opening a book: after a crash between the two renames of a restore or its undoing, the book from
 * before the restore is put back in its place. Answers whether that was so. A folder that is missing for any other
 * reason is left alone. Rejects with the system's error.
 */
export async function settleRestore(folder: string, files: FileLayer): Promise<boolean> {
  if (await isThere(folder, files)) return false;
  const names = new Set(await namesBeside(folder, files));
  const isBroken = (stamp: string) => {
    const { coming, takenBack } = restoreFolders(basename(folder), stamp);
    return names.has(coming) || names.has(takenBack);
  };
  const stamp = (await restoresOf(folder, files)).find(isBroken);
  if (stamp === undefined) return false;
  await renamePatiently(restoreFolders(folder, stamp).before, folder, files);
  await syncFolder(files, dirname(folder));
  return true;
}

/** The stamps of the restores that can be undone, the newest first. */
export function restoresOf(folder: string, files: FileLayer): Promise<string[]> {
  return stampsOf(folder, BEFORE, files);
}

/** The paths of all books that restores have left beside one. */
export async function foldersOfRestores(folder: string, files: FileLayer): Promise<string[]> {
  const starts = [COMING, BEFORE, TAKEN_BACK].map((kind) => basename(folder) + kind);
  const names = await namesBeside(folder, files).catch(() => []);
  return names
    .filter((name) => starts.some((start) => name.startsWith(start)))
    .map((name) => join(dirname(folder), name));
}

/** The stamps of restored books that never came into place. */
export function unfinishedRestores(folder: string, files: FileLayer): Promise<string[]> {
  return stampsOf(folder, COMING, files);
}

async function stampsOf(folder: string, kind: string, files: FileLayer): Promise<string[]> {
  const start = `${basename(folder)}${kind}`;
  const names = (await namesBeside(folder, files)).filter((name) => name.startsWith(start));
  return names
    .map((name) => name.slice(start.length))
    .toSorted()
    .toReversed();
}

async function namesBeside(folder: string, files: FileLayer): Promise<string[]> {
  return (await ifThere(() => files.readdir(dirname(folder)))) ?? [];
}

export async function isThere(path: string, files: FileLayer): Promise<boolean> {
  return (await ifThere(() => files.stat(path))) !== null;
}

/** Removes a folder of a book, with the one level of folders that a book has. */
export async function removeFolder(folder: string, files: FileLayer): Promise<void> {
  for (const name of await files.readdir(folder)) {
    const path = join(folder, name);
    await files.unlink(path).catch(() => removeFolder(path, files));
  }
  await files.rmdir(folder);
}
