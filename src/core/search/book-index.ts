/** The words of a whole book, kept up with it as it changes. */
import type { BookState } from '../book/state';
import { findableKinds, textsOf, type Findable, type FindableKind } from './findable';
import { WordIndex } from './word-index';

type RecordOf = Findable[FindableKind];

interface Known {
  readonly record: RecordOf;
  /** Null for a record that is not to be found. */
  readonly place: number | null;
}

class Shelf {
  readonly index = new WordIndex<string>();
  /** The table as it was last looked through to its end. */
  seen: object | null = null;
  readonly known = new Map<string, Known>();

  constructor(private readonly textOf: (record: never) => string | null) {}

  take(id: string, record: RecordOf): void {
    this.drop(id);
    const text = this.textOf(record as never);
    this.known.set(id, { record, place: text === null ? null : this.index.add(id, text) });
  }

  drop(id: string): void {
    const place = this.known.get(id)?.place ?? null;
    if (place !== null) this.index.drop(place);
    this.known.delete(id);
  }
}

/** After so many records somebody who waits may do something else in between. */
const BREATH = 100;

export class BookIndex {
  private readonly shelves = Object.fromEntries(
    findableKinds.map((kind) => [kind, new Shelf(textsOf[kind])]),
  ) as Record<FindableKind, Shelf>;

  /**
   * Takes in what is new or another since the last time; records are the same as long as they are the same object.
   * It yields now and then, and may be left off and begun again with a later state.
   */
  *follow(state: BookState): Generator<void, void, void> {
    for (const kind of findableKinds) {
      const shelf = this.shelves[kind];
      const table: Readonly<Record<string, RecordOf>> = state[kind];
      if (shelf.seen === table) continue;
      let taken = 0;
      for (const id of Object.keys(table)) {
        const record = table[id];
        if (!record || shelf.known.get(id)?.record === record) continue;
        shelf.take(id, record);
        if ((taken += 1) % BREATH === 0) yield;
      }
      for (const id of shelf.known.keys()) if (!Object.hasOwn(table, id)) shelf.drop(id);
      shelf.seen = table;
    }
  }

  /** The ids of what is found, the latest first. */
  find(kind: FindableKind, words: readonly string[], limit: number, mayBeMistyped = false): string[] {
    return this.shelves[kind].index.find(words, limit, mayBeMistyped);
  }
}
