/** The backups of this practice: where they go, which there are, and making one when asked. */
import { unlink } from 'node:fs/promises';
import type { BookId } from '#core/basics/ids';
import { ok, refuse, type Result } from '#core/basics/result';
import type {
  BackupLine,
  BackupOverview,
  BackupRound,
  BookBackups,
  OutdatedBecause,
} from '#core/contract/backups';
import type { BackupPlace as Place, BookToBackUp } from '../backup/backup';
import type { BackupReport, BackupService, RoundProgress } from '../backup/backup-service';
import type { BackupFile } from '../backup/backups-there';
import { restoresOf } from '../backup/folder-swap';
import { sayRound } from '../backup/report-words';
import { instantOfStamp, realFiles } from '../files/file-layer';
import type { BookRecord } from '../files/settings';
import { checkPlace, describePlace, placeOf, withFormer } from './backup-place';
import { findBackups, outOfReach, placesOf } from './find-backups';
import type { JobWatch } from './jobs';
import { hasPassword, type KnownBackups } from './known-backups';
import type { Practice } from './practice';

/** The notice that a backup could not be made by itself. */
export const NOT_MADE = 'backup-not-made';

/** A book to back up, and which one of the shelf it is. */
interface ShelfBook extends BookToBackUp {
  readonly bookId: BookId;
}

export class Backups {
  readonly #practice: Practice;
  readonly #service: BackupService;
  readonly #known: KnownBackups;

  constructor(practice: Practice, service: BackupService, known: KnownBackups) {
    this.#practice = practice;
    this.#service = service;
    this.#known = known;
  }

  /** Where they go by themselves. */
  get place(): Place {
    return placeOf(this.#shelf);
  }

  async overview(): Promise<BackupOverview> {
    const books = this.#ownBooks.map(async (record) => {
      const [last] = await findBackups(this.#shelf, record, [this.place.folder]);
      return { bookId: record.bookId, name: record.name, last: last ? this.#known.entry(last) : null };
    });
    return { place: await describePlace(this.#shelf), books: await Promise.all(books) };
  }

  /** Null: Accord's own folder. */
  async choosePlace(folder: string | null): Promise<Result<BackupOverview>> {
    const chosen = folder === null ? ok(null) : checkPlace(this.#shelf, folder);
    if (!chosen.ok) return chosen;
    const saved = await this.#practice.inTurn(() =>
      this.#shelf.change({ backupFolder: folder, ...withFormer(this.#shelf.memory) }),
    );
    if (!saved.ok) return saved;
    if (!saved.value.ok) return saved.value;
    this.#practice.tell(NOT_MADE, null);
    return ok(await this.overview());
  }

  /** Those of one book, and what else its page tells. */
  async of(bookId: BookId): Promise<Result<BookBackups>> {
    const record = this.#shelf.record(bookId);
    if (!record.ok) return record;
    const backups = await findBackups(this.#shelf, record.value, placesOf(this.#shelf));
    const outdated = await this.#outdated(record.value, backups);
    const [stamp] = await restoresOf(this.#shelf.folderOf(record.value), realFiles).catch(() => []);
    return ok({
      place: await describePlace(this.#shelf),
      backups: backups.map((backup) => this.#known.entry(backup)),
      outOfReach: await outOfReach(this.#shelf),
      outdated: outdated && {
        unprotected: outdated.unprotected.length,
        'before-erasure': outdated['before-erasure'].length,
      },
      restoredAt: stamp === undefined ? null : instantOfStamp(stamp),
    });
  }

  /** Now, into the place where they go by themselves. */
  async backUp(bookId: BookId, watch: JobWatch): Promise<Result<BackupLine>> {
    const record = this.#shelf.record(bookId);
    if (!record.ok) return record;
    const [line] = (await this.#round([record.value], this.place, watch)).map(lineOf);
    if (line?.kind === 'refused') return refuse('not-backed-up', line.message);
    return line ? ok(line) : refuse('not-backed-up', 'There is nothing to back up.');
  }

  /** All of them but the sample, into a folder that is then offered the next time. */
  async backUpAll(folder: string, watch: JobWatch): Promise<Result<BackupRound>> {
    const chosen = checkPlace(this.#shelf, folder);
    if (!chosen.ok) return chosen;
    // Not being able to remember where is no reason not to do it.
    await this.#practice.inTurn(() =>
      this.#shelf.change({ roundFolder: folder, ...withFormer(this.#shelf.memory) }),
    );
    const reports = await this.#round(this.#ownBooks, { folder, isOurs: false }, watch);
    return ok({ folder, message: sayRound(reports), lines: reports.map(lineOf) });
  }

  /** Deletes the backups of an open book that hold what they should not any more; answers how many there were. */
  async deleteOutdated(bookId: BookId, because: OutdatedBecause): Promise<Result<number>> {
    const record = this.#shelf.record(bookId);
    if (!record.ok) return record;
    const backups = await findBackups(this.#shelf, record.value, placesOf(this.#shelf));
    const outdated = await this.#outdated(record.value, backups);
    if (outdated === null)
      return refuse('not-told-apart', 'Open the book with its password first, then delete these backups.');
    const done = await Promise.allSettled(outdated[because].map(({ path }) => unlink(path)));
    const left = done.filter(({ status }) => status === 'rejected').length;
    if (left === 0) return ok(done.length);
    return refuse(
      'not-deleted',
      `${left} of ${done.length} backups could not be deleted. Is their stick locked, or plugged out? Otherwise delete them yourself.`,
    );
  }

  /** The books that are in use here, as they stand; the sample is nobody's work. */
  get booksInUse(): ShelfBook[] {
    const inUse = new Set(this.#practice.openBooks);
    return this.#ownBooks.filter(({ bookId }) => inUse.has(bookId)).map((record) => this.#toBackUp(record));
  }

  get #shelf() {
    return this.#practice.shelf;
  }

  get #ownBooks(): BookRecord[] {
    return this.#shelf.memory.books.filter(({ isSample }) => !isSample);
  }

  #round(records: readonly BookRecord[], place: Place, { signal, tell }: JobWatch) {
    const onProgress = ({ name, number, of, done, total }: RoundProgress) =>
      tell((number - 1 + done / Math.max(1, total)) / of, of === 1 ? name : `${name} (${number} of ${of})`);
    const books = records.map((record) => this.#toBackUp(record));
    return this.#service.backUp(books, place, { signal, onProgress });
  }

  #toBackUp(record: BookRecord): ShelfBook {
    const { bookId, name } = record;
    const open = this.#practice.book(bookId);
    const book = { bookId, name, folder: this.#shelf.folderOf(record) };
    return open.ok ? { ...book, seq: open.value.seq } : book;
  }

  /** Null while the book is not open: only then is it known what it was before it had its password. */
  async #outdated(
    record: BookRecord,
    backups: readonly BackupFile[],
  ): Promise<Record<OutdatedBecause, BackupFile[]> | null> {
    const open = this.#practice.book(record.bookId);
    if (!open.ok) return null;
    const plain = await open.value.origin().catch(() => null);
    const isProtected = plain !== null && plain !== record.origin;
    const erasedAt = Object.values(open.value.state.erasures).map(({ at }) => Date.parse(at));
    const lastErasure = Math.max(-Infinity, ...erasedAt);
    // Each erasing begins the trail anew: a backup of today's trail is none of these, whatever the clock said.
    const isBefore = ({ manifest: { origin, createdAt } }: BackupFile) =>
      origin !== plain && origin !== record.origin && Date.parse(createdAt) < lastErasure;
    return {
      unprotected: backups.filter(
        ({ manifest }) => isProtected && !hasPassword(manifest) && manifest.origin === plain,
      ),
      'before-erasure': backups.filter(isBefore),
    };
  }
}

function lineOf({ book, kind, message }: BackupReport<ShelfBook>): BackupLine {
  return { bookId: book.bookId, kind, message };
}
