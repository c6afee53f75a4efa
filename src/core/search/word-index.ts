/**
 * Many texts, found by their words as one types.
 *
 * A text is kept as the numbers of its words. A query marks which of the known words it could mean, and then looks
 * through the texts from the latest on until it has enough: what is common is found at once, and what is rare costs one
 * pass over small numbers. A ranked inverted index was slowest where this is quickest, on the words every note has.
 */
import { textWords } from '../basics/search-words';
import { isMistyped } from './mistyped';

/** Bits of the mark a word of the query gets; nobody types as many. */
const MOST_WORDS = 31;

export class WordIndex<Key> {
  /** Every word that was ever met, and its number. */
  private readonly numberOf = new Map<string, number>();
  /** The keys of the texts, the latest last; null where a text was dropped. */
  private readonly keys: (Key | null)[] = [];
  /** Where the words of each text end in `words`. */
  private readonly ends: number[] = [];
  private words = new Uint32Array(1024);

  /** Returns the place to drop it by. */
  add(key: Key, text: string): number {
    const from = this.ends.at(-1) ?? 0;
    const numbers = new Set(textWords(text).map((word) => this.number(word)));
    this.grow(from + numbers.size);
    this.words.set([...numbers], from);
    this.ends.push(from + numbers.size);
    return this.keys.push(key) - 1;
  }

  drop(place: number): void {
    this.keys[place] = null;
  }

  /**
   * The texts that have every word or its beginning, the latest first.
   *
   * @param words as `queryWords` gives them; none finds nothing
   * @param mayBeMistyped whether a word one or two letters off will do
   */
  find(words: readonly string[], limit: number, mayBeMistyped = false): Key[] {
    const asked = words.slice(0, MOST_WORDS);
    const marks = this.marksFor(asked, mayBeMistyped);
    const all = 2 ** asked.length - 1;
    const found: Key[] = [];
    if (all === 0) return found;
    for (let place = this.keys.length - 1; place >= 0 && found.length < limit; place -= 1) {
      const key = this.keys[place] ?? null;
      if (key !== null && this.marksIn(place, marks, all) === all) found.push(key);
    }
    return found;
  }

  /** For each known word the words of the query it could be, a bit each. */
  private marksFor(asked: readonly string[], mayBeMistyped: boolean): Uint32Array {
    const marks = new Uint32Array(this.numberOf.size);
    for (const [word, number] of this.numberOf) {
      for (const [bit, typed] of asked.entries()) {
        if (word.startsWith(typed) || (mayBeMistyped && isMistyped(typed, word))) {
          marks[number] = (marks[number] ?? 0) | (1 << bit);
        }
      }
    }
    return marks;
  }

  private marksIn(place: number, marks: Uint32Array, all: number): number {
    let so = 0;
    const end = this.ends[place] ?? 0;
    for (let at = this.ends[place - 1] ?? 0; at < end && so !== all; at += 1) {
      so |= marks[this.words[at] ?? 0] ?? 0;
    }
    return so;
  }

  private number(word: string): number {
    const known = this.numberOf.get(word) ?? this.numberOf.size;
    this.numberOf.set(word, known);
    return known;
  }

  private grow(size: number): void {
    if (size <= this.words.length) return;
    const larger = new Uint32Array(Math.max(size, this.words.length * 2));
    larger.set(this.words);
    this.words = larger;
  }
}
