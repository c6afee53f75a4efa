/** When an open book's snapshot is written: once nothing has been recorded for a while, and when the book is closed. */
import { snapshotDue, type Snapshot, type SnapshotStore } from '../journal/snapshot';

/** In ms. */
const IDLE_MS = 5_000;

interface KeeperParts<S> {
  readonly store: SnapshotStore<S>;
  /** The entry that the snapshot on disk is at; 0 where there is none. */
  readonly savedSeq: number;
  /** How the book stands; null while it may not be written. */
  readonly now: () => Omit<Snapshot<S>, 'stateVersion'> | null;
  /** Does the work between two entries. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>;
}

/** A snapshot only saves time at the next opening: failing to write one loses nothing. */
export class SnapshotKeeper<S> {
  readonly #parts: KeeperParts<S>;
  #savedSeq: number;
  #idle: NodeJS.Timeout | null = null;

  constructor(parts: KeeperParts<S>) {
    this.#parts = parts;
    this.#savedSeq = parts.savedSeq;
  }

  /** Something was recorded: the while begins anew. */
  recorded(): void {
    this.#stopWaiting();
    this.#idle = setTimeout(() => void this.#parts.inTurn(() => this.#save(false)), IDLE_MS);
    this.#idle.unref();
  }

  /** Call it in turn, as the last that is done with the book. */
  async close(): Promise<void> {
    this.#stopWaiting();
    await this.#save(true);
  }

  #stopWaiting(): void {
    if (this.#idle) clearTimeout(this.#idle);
  }

  async #save(isClosing: boolean): Promise<void> {
    const snapshot = this.#parts.now();
    if (!snapshot || !snapshotDue(snapshot.seq, this.#savedSeq, isClosing)) return;
    try {
      await this.#parts.store.save(snapshot);
      this.#savedSeq = snapshot.seq;
    } catch {
      // The next one is tried as if this one had not been due.
    }
  }
}
