/** Restoring a backup: looking into it first, putting it in place of its book or as a new one, and taking that back. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { BookId } from '#core/basics/ids';
import { ok, type Result } from '#core/basics/result';
import type { BackupEntry, BackupInspection, RestoredBook } from '#core/contract/backups';
import { inspectBackup } from '../backup/inspect-backup';
import { openBackup } from '../backup/open-backup';
import { removeFolder } from '../backup/folder-swap';
import type { Progress } from '../backup/progress';
import { sayInspection } from '../backup/report-words';
import { restoreBackup, undoRestore, type RestoreOptions } from '../backup/restore';
import type { Clock } from '../clock';
import { realFiles } from '../files/file-layer';
import type { Backups } from './backups';
import type { JobWatch } from './jobs';
import type { KnownBackups } from './known-backups';
import type { Practice } from './practice';
import { refusingStorage } from './refusing-storage';

const NAMELESS = 'Book with a password';

export class Restores {
  readonly #practice: Practice;
  readonly #backups: Backups;
  readonly #known: KnownBackups;
  readonly #clock: Clock;

  constructor(practice: Practice, backups: Backups, known: KnownBackups, clock: Clock) {
    this.#practice = practice;
    this.#backups = backups;
    this.#known = known;
    this.#clock = clock;
  }

  /**
   * Looks into all of a backup. Without a book it is for the one of the list that it was made of, if there is one.
   * Rejects with the signal's reason when it is stopped.
   */
  async inspect(backupId: string, bookId: BookId | null, watch: JobWatch): Promise<Result<BackupInspection>> {
    const path = this.#known.path(backupId);
    if (!path.ok) return path;
    return refusingStorage(async () => {
      const target = bookId ?? (await this.#bookOf(path.value));
      const record = target === null ? null : this.#shelf.record(target);
      // A folder that is not there: nothing is compared with it.
      const folder = record?.ok
        ? this.#shelf.folderOf(record.value)
        : join(this.#shelf.booksFolder, randomUUID());
      const options = { signal: watch.signal, onProgress: asJob(watch) };
      const found = await inspectBackup(path.value, folder, options);
      const { bookName, hasPassword, present } = found;
      const isOfAnother = present?.relation === 'unrelated';
      const sentences = sayInspection(found);
      return { backupId, bookId: target, bookName, hasPassword, isOfAnother, sentences };
    });
  }

  /** Into a book of the list, or (null) as a new one. Rejects with the signal's reason when it is stopped. */
  async restore(backupId: string, bookId: BookId | null, watch: JobWatch): Promise<Result<RestoredBook>> {
    const path = this.#known.path(backupId);
    if (!path.ok) return path;
    const options = {
      signal: watch.signal,
      onProgress: asJob(watch),
      now: () => new Date(this.#clock.now()),
    };
    return bookId === null ? this.#asNew(path.value, options) : this.#inPlace(path.value, bookId, options);
  }

  /** Puts the book from before the last restore back; the restored one is kept beside it in its turn. */
  async undo(bookId: BookId): Promise<Result<null>> {
    const undone = await this.#practice.whileClosed(bookId, async (folder, owner) => {
      await undoRestore(folder, { owner });
      await this.#shelf.noteOrigin(bookId);
    });
    return undone.ok ? ok(null) : undone;
  }

  /** The newest backup of a book that is whole in every byte; null when there is none. */
  async newestGood(bookId: BookId, watch: JobWatch): Promise<Result<BackupEntry | null>> {
    const all = await this.#backups.of(bookId);
    if (!all.ok) return all;
    for (const backup of all.value.backups) {
      const found = await this.inspect(backup.backupId, bookId, watch);
      if (found.ok && !found.value.isOfAnother) return ok(backup);
    }
    return ok(null);
  }

  get #shelf() {
    return this.#practice.shelf;
  }

  async #bookOf(path: string): Promise<BookId | null> {
    const { manifest, close } = await openBackup(path, realFiles);
    await close();
    return this.#shelf.knownBy(manifest.origin)?.bookId ?? null;
  }

  #inPlace(
    path: string,
    bookId: BookId,
    options: Omit<RestoreOptions, 'owner'>,
  ): Promise<Result<RestoredBook>> {
    return this.#practice.whileClosed(bookId, async (folder, owner) => {
      const { keptAs } = await restoreBackup(path, folder, { ...options, owner });
      await this.#shelf.noteOrigin(bookId);
      const record = this.#shelf.record(bookId);
      return { bookId, name: record.ok ? record.value.name : NAMELESS, canUndo: keptAs !== null };
    });
  }

  async #asNew(path: string, options: Omit<RestoreOptions, 'owner'>): Promise<Result<RestoredBook>> {
    const placed = await this.#practice.inTurn(async (): Promise<Result<RestoredBook>> => {
      const { manifest, close } = await openBackup(path, realFiles);
      await close();
      const bookId = randomUUID() as string as BookId;
      const name = manifest.bookName ?? NAMELESS;
      const folder = this.#shelf.folderFor(name, bookId);
      await restoreBackup(path, folder, { ...options, owner: this.#practice.owner });
      const title = { name, currency: '', jurisdiction: '', isSample: false, origin: manifest.origin };
      const saved = await this.#shelf.put({ bookId, folder, ...title });
      if (saved.ok) return ok({ bookId, name, canUndo: false });
      await removeFolder(folder, realFiles).catch(() => undefined);
      return saved;
    });
    return placed.ok ? placed.value : placed;
  }
}

function asJob({ tell }: JobWatch): (progress: Progress) => void {
  return ({ done, total }) => tell(done / Math.max(1, total));
}
