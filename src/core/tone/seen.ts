/**
 * A letter as its reader sees it: without Markdown, with a word in the place of each merge field, straight quotes and
 * single spaces; each character knows where it was typed, so that what is found here can be underlined there.
 */
import { standIn } from './stand-in';

export interface Seen {
  /** A line feed stands between paragraphs, items of a list and cells of a table. */
  readonly text: string;
  /** As `text`, in small letters; of the same length. */
  readonly lower: string;
  /** Where each character began and ended as it was typed. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Each way a piece of Markdown can begin, tried in this order where the last piece ended. */
const pieces =
  /(?<break>\s*\n\s*\n\s*|\n\s{0,8}(?=[-*+] |\d{1,2}[.)] |#|>|\|))|(?<space>\s+)|\{\{(?<field>[^{}]{0,80})\}\}|\\(?<escaped>[!-/:-@[-`{-~])|(?<mark>[*`~\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff])|(?<quote>[“”„«»])|(?<apostrophe>[‘’‚])|(?<dash>[‐‑–—])|(?<cell>\|)/uy;
const lineStart = /(?:#{1,6}|>|[-*+]|\|?(?:\s*:?-{2,}:?\s*\|)+)(?=\s|$)/y;

export function seen(typed: string): Seen {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let last = '\n';
  let at = 0;

  function put(characters: string, to: number) {
    // Between two blocks there is one line feed, between two words one space, and never both.
    if (characters === '\n' && last === ' ') drop();
    if ((characters !== ' ' && characters !== '\n') || (last !== ' ' && last !== '\n')) {
      for (let i = 0; i < characters.length; i += 1) {
        starts.push(at);
        ends.push(to);
      }
      parts.push(characters);
      last = characters.at(-1) ?? last;
    }
    at = to;
  }
  function drop() {
    parts.pop();
    starts.pop();
    ends.pop();
    last = parts.at(-1)?.at(-1) ?? '\n';
  }

  while (at < typed.length) {
    if (at === 0 || typed[at - 1] === '\n') {
      lineStart.lastIndex = at;
      const begins = lineStart.exec(typed);
      if (begins) {
        put('\n', at + begins[0].length);
        continue;
      }
    }
    pieces.lastIndex = at;
    const piece = pieces.exec(typed);
    if (!piece) {
      put(isInnerRule(typed, at) ? '' : (typed[at] ?? ''), at + 1);
      continue;
    }
    put(shown(piece.groups ?? {}), at + piece[0].length);
  }
  const text = parts.join('');
  return { text, lower: inSmallLetters(text), starts, ends };
}

/** What stands there for the reader. */
function shown(groups: Readonly<Record<string, string | undefined>>): string {
  if (groups['break'] !== undefined || groups['cell'] !== undefined) return '\n';
  if (groups['space'] !== undefined) return ' ';
  if (groups['field'] !== undefined) return standIn(groups['field']);
  if (groups['quote'] !== undefined) return '"';
  if (groups['apostrophe'] !== undefined) return "'";
  if (groups['dash'] !== undefined) return '-';
  return groups['escaped'] ?? '';
}

/** An underscore is Markdown at the edge of a word and a letter inside it. */
function isInnerRule(typed: string, at: number): boolean {
  if (typed[at] !== '_') return false;
  const isLetter = (one: string | undefined) => one !== undefined && /[\p{L}\p{N}]/u.test(one);
  return !(isLetter(typed[at - 1]) && isLetter(typed[at + 1]));
}

/** Where a capital has a small letter of another length, it stays: positions count. */
function inSmallLetters(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (one) => {
    const small = one.toLowerCase();
    return small.length === one.length ? small : one;
  }).join('');
}
