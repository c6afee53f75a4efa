/**
 * The journal told entry by entry, for the trail screen and its export.
 *
 * The words of an entry need the names of its time, so the whole journal is told once, from its beginning, when
 * somebody first asks; what is recorded later is told on the next question. All of it goes in slices: meanwhile
 * main still records and answers.
 */
import { setImmediate } from 'node:timers/promises';
import { emptyBook } from '#core/book/state';
import { mergedInto } from '#core/debtors/known-as';
import { upcast, UnknownEventError } from '#core/book/upcast';
import type { TrailPage, TrailQuery } from '#core/contract/trail-page';
import { learn } from '#core/trail/learn';
import { sayEntry } from '#core/trail/say-entry';
import type { Said } from '#core/telling/telling';
import { trailMatcher, type TrailRow } from '#core/trail/trail-row';
import type { Journal } from '../journal/journal-file';
import type { SealedEntry } from '../journal/seal';
import { Queue } from './queue';

/** Entries read at once, and rows searched at once: some milliseconds each. */
const READ_SLICE = 250;
const SEARCH_SLICE = 500;

const fromNewerVersion: Said = {
  kind: 'business',
  debtorId: null,
  words: 'Something that only a newer version of Accord can tell',
};

export class TrailIndex {
  readonly #journal: Pick<Journal, 'seq' | 'head' | 'entriesFrom'>;
  readonly #queue = new Queue();
  readonly #rows: TrailRow[] = [];
  readonly #known = emptyBook();

  constructor(journal: Pick<Journal, 'seq' | 'head' | 'entriesFrom'>) {
    this.#journal = journal;
  }

  /** The entries that match, the newest first. Rejects with `StorageError` when the journal can't be read. */
  async read({ before, limit, ...filter }: TrailQuery): Promise<TrailPage> {
    const told = await this.rows();
    const { seq: entries, head } = this.#journal;
    const { debtorId } = filter;
    const merged = debtorId ? mergedInto(this.#known, debtorId).map(({ id }) => id) : [];
    const matches = trailMatcher(filter, merged);
    const rows: TrailRow[] = [];
    for (let at = Math.min(told.length, (before ?? Infinity) - 1); at > 0; at -= 1) {
      const row = told[at - 1];
      if (row && matches(row) && rows.push(row) > limit) break;
      if (at % SEARCH_SLICE === 0) await setImmediate();
    }
    return { rows: rows.slice(0, limit), more: rows.length > limit, entries, head };
  }

  /** Every entry, in the order of the journal. Rejects as `read` does. */
  async rows(): Promise<readonly TrailRow[]> {
    await this.#queue.run(() => this.#catchUp());
    return this.#rows;
  }

  async #catchUp(): Promise<void> {
    while (this.#rows.length < this.#journal.seq) {
      const entries = await this.#journal.entriesFrom(this.#rows.length + 1, READ_SLICE);
      for (const entry of entries) this.#rows.push(this.#tell(entry));
    }
  }

  #tell({ seq, at, by, hash, events: stored }: SealedEntry): TrailRow {
    return { seq, at, by, ...this.#say(stored), hash };
  }

  #say(stored: readonly unknown[]): Said {
    try {
      const events = stored.map(upcast);
      const said = sayEntry(events, this.#known);
      for (const event of events) learn(this.#known, event);
      return said;
    } catch (error) {
      if (error instanceof UnknownEventError) return fromNewerVersion;
      throw error;
    }
  }
}
