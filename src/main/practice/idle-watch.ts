/** Tells when nobody has typed, clicked or scrolled for so long that a book with a password should lock. */

/** How often it looks: a lock a few seconds late does no harm, a lock a minute late might. */
const LOOK_MS = 2_000;
const MINUTE_MS = 60_000;

export interface IdleOptions {
  /** Asked anew each time, since the user may change it; 0: never. */
  readonly minutes: () => number;
  /** Called again and again while it stays so; it is to do no harm. */
  readonly onIdle: () => void;
  /** Must not follow the computer's date, which can be set. */
  readonly nowMs?: () => number;
}

export class IdleWatch {
  readonly #options: IdleOptions;
  readonly #nowMs: () => number;
  #touchedMs: number;

  constructor(options: IdleOptions) {
    this.#options = options;
    this.#nowMs = options.nowMs ?? (() => performance.now());
    this.#touchedMs = this.#nowMs();
  }

  start(): void {
    setInterval(() => this.#look(), LOOK_MS).unref();
  }

  /** Somebody is there. */
  touched(): void {
    this.#touchedMs = this.#nowMs();
  }

  #look(): void {
    const minutes = this.#options.minutes();
    if (minutes > 0 && this.#nowMs() - this.#touchedMs >= minutes * MINUTE_MS) this.#options.onIdle();
  }
}
