/** Where backups go: the folder the user chose, or Accord's own beside the books, and what is to be said of it. */
import { access } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { ok, refuse, type Result } from '#core/basics/result';
import type { BackupPlace as PlaceForPage } from '#core/contract/backups';
import { backupFolder, type BackupPlace } from '../backup/backup';
import { isOnSameDisk } from './same-disk';
import type { Memory } from '../files/settings';
import type { Shelf } from './shelf';

/** The folder of Accord's own, beside the books. */
export function ownPlace({ dataDir }: Shelf): string {
  return join(dataDir, 'backups');
}

export function placeOf(shelf: Shelf): BackupPlace {
  const { backupFolder: chosen } = shelf.memory;
  return { folder: chosen ?? ownPlace(shelf), isOurs: chosen === null };
}

/** Nobody reads a longer list, and each is looked into. */
const MOST_FORMER = 30;

/** To be remembered with a change of where backups go: where they went until now. */
export function withFormer({
  backupFolder: chosen,
  roundFolder,
  formerPlaces,
}: Memory): Pick<Memory, 'formerPlaces'> {
  const places = [chosen, roundFolder, ...formerPlaces].filter((place) => place !== null);
  return { formerPlaces: [...new Set(places)].slice(0, MOST_FORMER) };
}

export async function describePlace(shelf: Shelf): Promise<PlaceForPage> {
  const { folder, isOurs } = placeOf(shelf);
  const isThere = isOurs || (await isReachable(folder));
  const books = shelf.memory.books.filter(({ isSample }) => !isSample);
  const others = [shelf.dataDir, ...books.map((record) => shelf.folderOf(record))];
  const isBeside = await Promise.all(others.map((other) => isOnSameDisk(folder, other)));
  return { folder, isOurs, isThere, isBesideBooks: isThere && isBeside.includes(true) };
}

/** Refuses a folder where a backup would become a part of a book. */
export function checkPlace(shelf: Shelf, folder: string): Result<null> {
  const isTaken = shelf.memory.books.some((record) => {
    const book = shelf.folderOf(record);
    return isWithin(book, folder) || backupFolder({ folder }, { folder: book }) === book;
  });
  if (!isTaken) return ok(null);
  return refuse(
    'place-is-a-book',
    `Books themselves are kept in ${folder}. Choose another folder for their backups, best on a stick.`,
  );
}

export function isReachable(folder: string): Promise<boolean> {
  return access(folder).then(
    () => true,
    () => false,
  );
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}
