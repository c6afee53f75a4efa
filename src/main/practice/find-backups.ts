/** Finds the backups of a book again: in every place they were ever put to, and whatever its folder was called then. */
import { basename, join } from 'node:path';
import { backupsIn, type BackupFile } from '../backup/backups-there';
import { realFiles } from '../files/file-layer';
import type { BookRecord } from '../files/settings';
import { isReachable, ownPlace, placeOf } from './backup-place';
import { idMark } from './folder-name';
import type { Shelf } from './shelf';

/** Where there may be backups: where they go now, Accord's own folder, and every place that was used before. */
export function placesOf(shelf: Shelf): string[] {
  return [...new Set([placeOf(shelf).folder, ownPlace(shelf), ...chosenBefore(shelf)])];
}

/** Those that were chosen once and can't be reached now; of the present one, that is told by itself. */
export async function outOfReach(shelf: Shelf): Promise<string[]> {
  const before = chosenBefore(shelf).filter((place) => place !== placeOf(shelf).folder);
  const reached = await Promise.all(before.map(isReachable));
  return before.filter((_, index) => reached[index] === false);
}

function chosenBefore({ memory: { roundFolder, formerPlaces } }: Shelf): string[] {
  return [...new Set([...(roundFolder === null ? [] : [roundFolder]), ...formerPlaces])];
}

/** The newest first; none of another book of the list. What can't be read has none to offer. */
export async function findBackups(
  shelf: Shelf,
  record: BookRecord,
  places: readonly string[],
): Promise<BackupFile[]> {
  const found = await Promise.all(places.map((place) => inPlace(shelf, record, place)));
  const madeAt = ({ manifest }: BackupFile) => Date.parse(manifest.createdAt);
  return found.flat().toSorted((a, b) => madeAt(b) - madeAt(a));
}

async function inPlace(shelf: Shelf, record: BookRecord, place: string): Promise<BackupFile[]> {
  const names = await realFiles.readdir(place).catch(() => []);
  const found = names.map(async (name) => {
    const isOurs = whose(shelf, record, name);
    if (isOurs === null) return [];
    const backups = await backupsIn(join(place, name)).catch(() => []);
    return isOurs(backups);
  });
  return (await Promise.all(found)).flat();
}

type Sorting = (backups: BackupFile[]) => BackupFile[];

/** By the name of a folder: which of the backups in it are the book's; null: none can be. */
function whose(shelf: Shelf, { bookId, folder, origin }: BookRecord, name: string): Sorting | null {
  const { books } = shelf.memory;
  if (name.endsWith(idMark(bookId))) return (all) => all;
  if (books.some((book) => name.endsWith(idMark(book.bookId)))) return null;
  const isOfBook = ({ manifest }: BackupFile) => manifest.origin === origin;
  // From before each book had a folder of its own: two may share it.
  const isOfAnother = (backup: BackupFile) =>
    !isOfBook(backup) && shelf.knownBy(backup.manifest.origin) !== null;
  if (name === basename(folder)) return (all) => all.filter((backup) => !isOfAnother(backup));
  // From before the list of books was lost: nobody has that id any more.
  const isNamedSo = name.startsWith(basename(folder)) && MARKED.test(name);
  return isNamedSo ? (all) => (all.some(isOfBook) ? all : []) : null;
}

const MARKED = /-[0-9a-f]{8}$/;
