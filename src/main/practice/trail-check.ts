/** Looking through one open book: once by itself in the background after opening, and whenever asked. */
import type { VerifyReport } from '#core/papers/verify-report';
import type { Clock } from '../clock';
import type { BookCipher } from '../journal/cipher';
import { StorageError, type Notice } from '../journal/notices';
import { verifyBook } from '../journal/verify/verify-book';
import { bookReplay } from './book-replay';
import type { JobWatch } from './jobs';

/** The first screens come first; and what is being written down, until there is a pause. */
const DELAY_MS = 2_000;
/** Up to so many entries all of it is looked through again after each pause: some tenths of a second. */
const MOST_AGAIN = 5_000;

export interface TrailCheckOptions {
  readonly folder: string;
  readonly cipher: BookCipher | null;
  readonly clock: Clock;
  /** Told of each report. */
  readonly told: (report: VerifyReport) => void;
}

export class TrailCheck {
  readonly #options: TrailCheckOptions;
  readonly #closing = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #newest: VerifyReport | null = null;

  constructor(options: TrailCheckOptions) {
    this.#options = options;
  }

  /** In the background, a moment from now. What can't be read then is told by whoever opens or asks. */
  startSoon(): void {
    const { signal } = this.#closing;
    const quietly = () => void this.run({ signal, tell: () => undefined }).catch(() => undefined);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(quietly, DELAY_MS).unref();
  }

  /** Something was recorded, and the book has so many entries by now. */
  recorded(entries: number): void {
    if (this.#timer !== undefined && entries <= MOST_AGAIN) this.startSoon();
  }

  /** The newest report; null until the first one is done. */
  get newest(): VerifyReport | null {
    return this.#newest;
  }

  /**
   * Rejects with `StorageError` when the book can't be read or is closed meanwhile, and with the signal's reason when it
   * is stopped.
   */
  async run({ signal, tell }: JobWatch): Promise<VerifyReport> {
    const { clock, told } = this.#options;
    const found = await this.#look(signal, tell).catch((error: unknown) => {
      signal.throwIfAborted();
      throw this.#closing.signal.aborted ? new StorageError(closedMeanwhile(), error) : error;
    });
    const { entries, from, to, head, problems, remarks, checked } = found;
    const report = { at: clock.now(), entries, from, to, head, checked };
    this.#newest = { ...report, problems: problems.map(plain), remarks: remarks.map(plain) };
    told(this.#newest);
    return this.#newest;
  }

  /** The book closes, and may be about to be changed as a whole: what is under way ends. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#closing.abort();
  }

  async #look(stop: AbortSignal, onProgress: JobWatch['tell']) {
    const { folder, cipher } = this.#options;
    const signal = AbortSignal.any([stop, this.#closing.signal]);
    const found = await verifyBook(folder, {
      replay: bookReplay,
      unlock: cipher ?? undefined,
      signal,
      onProgress,
    });
    signal.throwIfAborted();
    return found;
  }
}

/** Without the details, which are for programs. */
function plain({ code, message }: Notice) {
  return { code, message };
}

function closedMeanwhile(): Notice {
  const message = 'The book was closed before all of it was looked through. Open it, then check again.';
  return { code: 'closed-meanwhile', message, details: {} };
}
