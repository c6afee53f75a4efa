/** Long work that a person watches and may stop: how far it is goes to the page, "stop" comes back from it. */
import type { Push } from '#core/contract/push';

export interface JobWatch {
  /** Aborted when the person stops it. */
  readonly signal: AbortSignal;
  /** `done` from 0 to 1; `words` for what is at work just now, may be empty. */
  readonly tell: (done: number, words?: string) => void;
}

/** Told at most this often: a bar does not move faster for the eye. */
const PAUSE_MS = 50;

export class Jobs {
  readonly #running = new Map<string, AbortController>();
  readonly #push: (push: Push) => void;

  constructor(push: (push: Push) => void) {
    this.#push = push;
  }

  /** Gives null when the person stopped it before it was done; else what `work` gives or throws. */
  async run<T>(jobId: string, work: (watch: JobWatch) => Promise<T>): Promise<T | null> {
    const controller = new AbortController();
    this.#running.set(jobId, controller);
    let toldAt = -Infinity;
    const tell = (done: number, words = '') => {
      const now = performance.now();
      if (now - toldAt < PAUSE_MS) return;
      toldAt = now;
      this.#push({ kind: 'job.progress', jobId, done, words });
    };
    try {
      return await work({ signal: controller.signal, tell });
    } catch (error) {
      if (controller.signal.aborted) return null;
      throw error;
    } finally {
      this.#running.delete(jobId);
    }
  }

  /** Before the app ends: nobody is there any more to wait. */
  cancelAll(): void {
    for (const controller of this.#running.values()) controller.abort();
  }

  /** Does nothing to one that is done already. */
  cancel(jobId: string): void {
    this.#running.get(jobId)?.abort();
  }
}
