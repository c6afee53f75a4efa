/**
 * One open book: it decides, remembers and then tells, in that order.
 *
 * The state moves only after the journal has the entry on disk; whoever listens hears of it after that.
 */
import { randomUUID } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { DecideContext } from '#core/basics/decide-context';
import { ok, type Refusal, type Result } from '#core/basics/result';
import { apply } from '#core/book/apply';
import type { Command } from '#core/book/command';
import type { Commit } from '#core/book/commit';
import { decide } from '#core/book/decide';
import { emptyBook, STATE_VERSION, type BookState } from '#core/book/state';
import { upcast } from '#core/book/upcast';
import type { Notice, Receipt } from '#core/contract/books';
import type { VerifyReport } from '#core/papers/verify-report';
import type { Clock } from '../clock';
import { realFiles, type FileLayer } from '../files/file-layer';
import type { Journal } from '../journal/journal-file';
import { openJournal } from '../journal/journal';
import { StorageError } from '../journal/notices';
import type { SealedEntry } from '../journal/seal';
import { snapshotStore, type SnapshotStore } from '../journal/snapshot';
import { AttachmentFiles } from './attachment-files';
import { bookReplay } from './book-replay';
import { DraftsFile } from './drafts';
import { finishErasing } from './erase-on-disk';
import { Queue } from './queue';
import { SnapshotKeeper } from './snapshot-keeper';
import { TrailCheck } from './trail-check';
import { TrailIndex } from './trail-index';

/** Where a command comes from and when; the sample book is written as if over months. */
export interface Desk {
  readonly clock: Clock;
  /** The name of the person at the desk; it stands on every entry. */
  readonly by: () => string;
  /** An id of this copy of Accord. */
  readonly desk: string;
}

export interface BookListener {
  readonly committed: (commit: Commit) => void;
  readonly becameReadOnly: (notice: Notice) => void;
  readonly verified: (report: VerifyReport) => void;
}

export class BookService {
  /** What was recorded, in words. */
  readonly trail: TrailIndex;
  /** What is half typed in this book; kept beside its entries and never among them. */
  readonly drafts: DraftsFile;
  /** The contents of what is attached in it. */
  readonly attachments: AttachmentFiles;
  /** Looks through all of it, in the background and when asked. */
  readonly check: TrailCheck;
  readonly hasPassword: boolean;
  readonly #notices: Notice[];
  readonly #journal: Journal;
  readonly #snapshots: SnapshotKeeper<BookState>;
  readonly #desk: Desk;
  readonly #queue = new Queue();
  #state: BookState;
  #listener: BookListener | null = null;
  #fromNewerVersion: Notice | null = null;

  private constructor(opened: Opened, desk: Desk) {
    this.#journal = opened.journal;
    this.trail = new TrailIndex(opened.journal);
    this.#desk = desk;
    this.#state = opened.snapshot?.state ?? emptyBook();
    this.#replay(opened.entries);
    this.#snapshots = new SnapshotKeeper({
      store: opened.snapshots,
      savedSeq: opened.snapshot?.seq ?? 0,
      now: () => (this.readOnly ? null : { seq: this.seq, head: this.head, state: this.#state }),
      inTurn: (work) => this.#queue.run(work),
    });
    this.#notices = opened.notices.map(plain);
    const mayWrite = () => this.readOnly === null;
    const { folder, files, cipher } = opened;
    this.hasPassword = cipher !== null;
    this.drafts = new DraftsFile(folder, { mayWrite, files, cipher });
    this.attachments = new AttachmentFiles(folder, { readOnly: () => this.readOnly, files, cipher });
    const told = (report: VerifyReport) => this.#listener?.verified(report);
    this.check = new TrailCheck({ folder, cipher, clock: desk.clock, told });
  }

  /**
   * Opens the book in `folder`, with its password if it has one. Rejects with `StorageError` when there is none, it
   * can't be read, or the password is not right (`openJournal`).
   */
  static async open(
    folder: string,
    desk: Desk,
    files: FileLayer = realFiles,
    unlock?: string,
  ): Promise<BookService> {
    const snapshots = snapshotStore<BookState>(folder, { stateVersion: STATE_VERSION, files });
    const owner = { by: desk.by(), desk: desk.desk };
    const now = () => new Date(desk.clock.now());
    const opened = await openJournal(folder, { owner, snapshots, files, unlock, now });
    try {
      const service = new BookService({ ...opened, snapshots, folder, files }, desk);
      service.#notices.push(...(await service.drafts.load()).map(plain));
      if (!service.readOnly)
        service.#notices.push(...(await finishErasing(folder, opened, service.drafts, files)));
      return service;
    } catch (error) {
      // Its lock would otherwise keep the book from being opened again, here and elsewhere.
      await opened.journal.close();
      throw error;
    }
  }

  /** What to tell of how it was opened. */
  get notices(): readonly Notice[] {
    return this.#notices;
  }

  /** The book as it stands. Only this class writes into it; others read, and at once. */
  get state(): BookState {
    return this.#state;
  }

  get seq(): number {
    return this.#journal.seq;
  }

  /** The hash of the last entry: an outside witness for the whole book. */
  get head(): string {
    return this.#journal.head;
  }

  /** The hash of the first entry as it is without a password: backups from before one was set are known by it. */
  async origin(): Promise<string | null> {
    return this.seq === 0 ? null : (await this.#journal.entryAt(1)).hash;
  }

  /** Why nothing can be recorded, or null when it can. */
  get readOnly(): Notice | null {
    const notice = this.#journal.readOnly;
    return notice ? plain(notice) : this.#fromNewerVersion;
  }

  listen(listener: BookListener): void {
    this.#listener = listener;
  }

  /**
   * Decides, seals, appends, flushes; only then applies, tells and answers.
   *
   * A repeated `commandId` gets the first receipt and changes nothing. Refuses what the core refuses, and
   * everything once the book is read-only.
   */
  dispatch(commandId: string, command: Command, clock: Clock = this.#desk.clock): Promise<Result<Receipt>> {
    return this.#queue.run(async () => {
      // Each step takes a while with a file of 30,000 rows: others have a turn between them, but never between the
      // entry in the journal and in the state.
      await breathe();
      const answer = await this.#dispatchNow(commandId, command, clock);
      await breathe();
      return answer;
    });
  }

  /** Waits for what is under way, writes what is half typed and the snapshot if it is behind, and gives the lock back. */
  async close(): Promise<void> {
    this.check.stop();
    await this.#queue.run(async () => {
      await this.#snapshots.close();
      await this.drafts.flush();
      await this.attachments.close();
      await this.#journal.close();
    });
  }

  async #dispatchNow(commandId: string, command: Command, clock: Clock): Promise<Result<Receipt>> {
    if (this.#journal.has(commandId)) return this.#firstReceipt(commandId);
    if (this.readOnly) return { ok: false, refusal: asRefusal(this.readOnly) };
    const context: DecideContext = {
      now: clock.now(),
      today: clock.today(),
      by: this.#desk.by(),
      newId: <Id extends string>() => randomUUID() as string as Id,
    };
    const decided = decide(this.#state, command, context);
    if (!decided.ok) return decided;
    const named = contentNamedBy(command);
    const unkept = named && (await this.attachments.refuseUnkept(named));
    if (unkept) return { ok: false, refusal: unkept };
    await breathe();
    const entry = { at: context.now, by: context.by, desk: this.#desk.desk, commandId };
    try {
      const sealed = await this.#journal.append({ ...entry, command: command.type, events: decided.value });
      return ok(this.#remember(sealed));
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      if (this.readOnly) this.#listener?.becameReadOnly(this.readOnly);
      return { ok: false, refusal: asRefusal(error.notice) };
    }
  }

  async #firstReceipt(commandId: string): Promise<Result<Receipt>> {
    const entry = await this.#journal.entryOf(commandId);
    if (!entry) throw new Error('a recorded command has no entry');
    return ok({ seq: entry.seq, commit: commitOf(entry) });
  }

  #remember(sealed: SealedEntry): Receipt {
    const commit = commitOf(sealed);
    for (const event of commit.events) apply(this.#state, event);
    this.#listener?.committed(commit);
    this.check.recorded(commit.seq);
    this.#snapshots.recorded();
    return { seq: commit.seq, commit };
  }

  /** Events a newer Accord wrote are not guessed at: the book is shown as it was before them, to read only. */
  #replay(entries: readonly SealedEntry[]): void {
    for (const entry of entries) {
      if (bookReplay.apply(this.#state, entry)) continue;
      this.#fromNewerVersion = writtenByNewerVersion(entry.seq);
      return;
    }
  }
}

/** The content that an entry of this command will name, and that has to be on disk before. */
function contentNamedBy(command: Command) {
  if (command.type === 'attachment.add') return command;
  return command.type === 'stationery.change' ? command.stationery.logo : null;
}

type Opened = Awaited<ReturnType<typeof openJournal<BookState>>> & {
  readonly snapshots: SnapshotStore<BookState>;
  readonly folder: string;
  readonly files: FileLayer;
};

function writtenByNewerVersion(seq: number): Notice {
  return {
    code: 'written-by-newer-version',
    message: `Entry ${seq} was written by a newer version of Accord. The book is shown as it stood before it, to read only. Update Accord to go on.`,
  };
}

function commitOf(entry: SealedEntry): Commit {
  const { seq, at, by, commandId } = entry;
  return { seq, at, by, commandId, events: entry.events.map(upcast) };
}

/** What the page may know of a storage notice. */
function plain({ code, message }: Notice): Notice {
  return { code, message };
}

function asRefusal({ code, message }: Notice): Refusal {
  return { code, message };
}
