/** How long a person has to wait after a wrong password: not noticed after one, long after many. */

/** The first two are forgiven as slips of the finger; then 1, 2, 4 … seconds. */
const FREE = 2;
const LONGEST_S = 60;

interface Tried {
  readonly count: number;
  readonly freeAtMs: number;
}

export class WrongTries {
  readonly #byKey = new Map<string, Tried>();
  readonly #nowMs: () => number;

  /** `nowMs` must not follow the computer's date, which can be set. */
  constructor(nowMs: () => number = () => performance.now()) {
    this.#nowMs = nowMs;
  }

  /** Whole seconds until the next try is looked at; 0 when it may come. */
  secondsToWait(key: string): number {
    const freeAtMs = this.#byKey.get(key)?.freeAtMs ?? 0;
    return Math.max(0, Math.ceil((freeAtMs - this.#nowMs()) / 1_000));
  }

  /** Counts one, and answers with the seconds to wait from now on. */
  wrong(key: string): number {
    const count = (this.#byKey.get(key)?.count ?? 0) + 1;
    const seconds = count <= FREE ? 0 : Math.min(2 ** (count - FREE - 1), LONGEST_S);
    this.#byKey.set(key, { count, freeAtMs: this.#nowMs() + seconds * 1_000 });
    return seconds;
  }

  right(key: string): void {
    this.#byKey.delete(key);
  }
}
