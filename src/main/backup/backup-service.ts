/** Backs up books one at a time, when asked and by itself, and says of each in a sentence what became of it. */
import type { Clock } from '../clock';
import { realFiles, type FileLayer } from '../files/file-layer';
import { StorageError } from '../journal/notices';
import { Queue } from '../practice/queue';
import { backupFolder, makeBackup, type BackupPlace, type BookToBackUp } from './backup';
import { backupDue } from './backup-due';
import { backupsIn, type BackupFile } from './backups-there';
import { markOf } from './book-mark';
import type { Progress } from './progress';
import { sayMade, sayUnchanged } from './report-words';

export interface BackupReport<Book extends BookToBackUp = BookToBackUp> {
  readonly book: Book;
  readonly kind: 'made' | 'unchanged' | 'refused' | 'cancelled';
  /** For the screen: what became of it, and where it was refused what to do. */
  readonly message: string;
  /** The newest backup, where it is known to be good. */
  readonly backup: BackupFile | null;
}

/** Of several books, which one is at work and how far it has come. */
export interface RoundProgress extends Progress {
  readonly name: string;
  /** Counted from 1. */
  readonly number: number;
  readonly of: number;
}

export interface RoundOptions {
  /** The book at work and those after it are then reported as cancelled. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: RoundProgress) => void;
}

export class BackupService {
  readonly #clock: Clock;
  readonly #files: FileLayer;
  /** Two backups at once would only be slower, and a round must not race the one made on closing a book. */
  readonly #queue = new Queue();

  constructor(clock: Clock, files: FileLayer = realFiles) {
    this.#clock = clock;
    this.#files = files;
  }

  /** Backs up each of the books in turn. One that is refused does not keep the others from being backed up. */
  backUp<Book extends BookToBackUp>(
    books: readonly Book[],
    place: BackupPlace,
    options: RoundOptions = {},
  ): Promise<BackupReport<Book>[]> {
    return this.#queue.run(async () => {
      const reports: BackupReport<Book>[] = [];
      for (const [index, book] of books.entries()) {
        const onProgress = (progress: Progress) =>
          options.onProgress?.({ ...progress, name: book.name, number: index + 1, of: books.length });
        reports.push(await this.#backUpOne(book, place, onProgress, options.signal));
      }
      return reports;
    });
  }

  /** Backs up those of the open books whose last backup in that place is a day old; to be called every hour or so. */
  async backUpDue<Book extends BookToBackUp>(
    books: readonly Book[],
    place: BackupPlace,
  ): Promise<BackupReport<Book>[]> {
    const due: Book[] = [];
    for (const book of books) if (await this.#isDue(book, place)) due.push(book);
    return this.backUp(due, place);
  }

  /** What can't be read here is told by the backup itself. */
  async #isDue(book: BookToBackUp, place: BackupPlace): Promise<boolean> {
    const mark = await markOf(book.folder, this.#files).catch(() => null);
    if (mark === null) return true;
    const all = await backupsIn(backupFolder(place, book), this.#files).catch(() => []);
    const last = all.find(({ manifest }) => manifest.origin === mark.origin)?.manifest;
    return backupDue(last?.createdAt ?? null, this.#clock.now(), last?.head ?? null, mark.head);
  }

  async #backUpOne<Book extends BookToBackUp>(
    book: Book,
    place: BackupPlace,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal | undefined,
  ): Promise<BackupReport<Book>> {
    const options = { clock: this.#clock, files: this.#files, onProgress, signal };
    try {
      signal?.throwIfAborted();
      const made = await makeBackup(book, place, options);
      const message =
        made.kind === 'made' ? sayMade(book.name, made.backup) : sayUnchanged(book.name, made.backup);
      return { book, message, ...made };
    } catch (error) {
      if (signal?.aborted === true) {
        return {
          book,
          kind: 'cancelled',
          message: `${book.name} was not backed up: you cancelled.`,
          backup: null,
        };
      }
      if (!(error instanceof StorageError)) throw error;
      return { book, kind: 'refused', message: `${book.name}: ${error.notice.message}`, backup: null };
    }
  }
}
