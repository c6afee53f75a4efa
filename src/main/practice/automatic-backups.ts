/** Backups that nobody has to think of: once a day while a book is in use, and when Accord is closed. */
import { setTimeout as pause } from 'node:timers/promises';
import type { BackupService } from '../backup/backup-service';
import type { ReportFault } from '../log';
import { NOT_MADE, type Backups } from './backups';
import type { Practice } from './practice';

const HOUR_MS = 3_600_000;
/** Soon enough for who opens Accord for half an hour a day, and after the first screens are there. */
const FIRST_MS = 60_000;
/** Closing takes this much longer at most: a stick may hang, and the next start makes up for it. */
const CLOSING_MS = 5_000;

export class AutomaticBackups {
  readonly #practice: Practice;
  readonly #backups: Backups;
  readonly #service: BackupService;
  readonly #report: ReportFault;

  constructor(practice: Practice, backups: Backups, service: BackupService, report: ReportFault) {
    this.#practice = practice;
    this.#backups = backups;
    this.#service = service;
    this.#report = report;
  }

  start(): void {
    setTimeout(() => void this.backUpDue(), FIRST_MS).unref();
    setInterval(() => void this.backUpDue(), HOUR_MS).unref();
  }

  /** Those of the books in use whose last backup is a day old. What stands in the way is said once, not each hour. */
  async backUpDue(): Promise<void> {
    try {
      const reports = await this.#service.backUpDue(this.#backups.booksInUse, this.#backups.place);
      const refused = reports.find(({ kind }) => kind === 'refused');
      this.#practice.tell(NOT_MADE, refused ? `Today’s backup could not be made. ${refused.message}` : null);
    } catch (error) {
      this.#report('backup broke', error);
    }
  }

  /** Closes all books, and backs up those that were in use and have something new in them. */
  async close(patienceMs = CLOSING_MS): Promise<void> {
    // Without how far each has come: what is under way now is still recorded, and belongs in the backup.
    const books = this.#backups.booksInUse.map(({ seq: _seq, ...book }) => book);
    await this.#practice.close();
    const hurry = new AbortController();
    const done = this.#service
      .backUp(books, this.#backups.place, { signal: hurry.signal })
      .catch((error: unknown) => this.#report('backup broke', error));
    await Promise.race([done, pause(patienceMs, undefined, { ref: false })]);
    hurry.abort();
    // What was begun is taken away again; a disk that does not even answer to that is not waited for.
    await Promise.race([done, pause(patienceMs / 5, undefined, { ref: false })]);
    // A book that was closed for some work, as for its new password, has been opened again after it.
    await this.#practice.close();
  }
}
