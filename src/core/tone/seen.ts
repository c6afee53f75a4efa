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

/** Each way a piece of Markdown or of typing can begin, tried where the last piece ended. */
const pieces =
  /(?<space>\s+)|\{\{(?<field>[^{}]{0,80})\}\}|\\(?<escaped>[!-/:-@[-`{-~])|(?<mark>[*`~\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff])|(?<quote>[“”„«»])|(?<apostrophe>[‘’‚])|(?<dash>[‐‑–—])|(?<cell>\|)/uy;
/** A heading, a quotation, an item of a list, the line under a table's head. */
const blockStart = /(?:#{1,6}|>|[-*+]|\d{1,2}[.)]|\|?(?:[ \t]{0,8}:?-{2,40}:?[ \t]{0,8}\|){1,20})(?=\s|$)/y;

export function seen(typed: string): Seen {
  const shownText = new ShownText();
  let at = 0;
  let isLineStart = true;
  while (at < typed.length) {
    const block: number = isLineStart ? blockAt(typed, at) : 0;
    pieces.lastIndex = at;
    const piece: RegExpExecArray | null = block > 0 ? null : pieces.exec(typed);
    const to: number = at + (block || piece?.[0].length || 1);
    if (block > 0) shownText.put('\n', at, to);
    else if (piece) shownText.put(shown(piece.groups ?? {}), at, to);
    else if (!isDecoration(typed, at)) shownText.put(typed.slice(at, to), at, to);
    isLineStart = piece?.groups?.['space']?.includes('\n') ?? false;
    at = to;
  }
  const { starts, ends } = shownText;
  const text = shownText.parts.join('');
  return { text, lower: inSmallLetters(text), starts, ends };
}

/** Between two blocks there is one line feed, between two words one space, and never both. */
class ShownText {
  readonly parts: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  /** `characters` stand for what was typed from `from` up to `to`. */
  put(characters: string, from: number, to: number): void {
    const last = this.parts.at(-1) ?? '\n';
    if (characters === '' || (isGap(characters) && last === '\n') || (characters === ' ' && last === ' '))
      return;
    if (characters === '\n' && last === ' ') {
      this.parts.pop();
      this.starts.pop();
      this.ends.pop();
    }
    this.parts.push(characters);
    for (let i = 0; i < characters.length; i += 1) {
      this.starts.push(from);
      this.ends.push(to);
    }
  }
}

function isGap(characters: string): boolean {
  return characters === ' ' || characters === '\n';
}

/** What stands there for the reader. */
function shown(groups: Readonly<Record<string, string | undefined>>): string {
  const { space } = groups;
  if (space !== undefined) return space.split('\n').length > 2 ? '\n' : ' ';
  if (groups['cell'] !== undefined) return '\n';
  if (groups['field'] !== undefined) return standIn(groups['field']);
  if (groups['quote'] !== undefined) return '"';
  if (groups['apostrophe'] !== undefined) return "'";
  if (groups['dash'] !== undefined) return '-';
  return groups['escaped'] ?? '';
}

/** How long the sign at the beginning of a line is that makes it a block of its own; 0 where there is none. */
function blockAt(typed: string, at: number): number {
  blockStart.lastIndex = at;
  return blockStart.exec(typed)?.[0].length ?? 0;
}

/** An underscore is Markdown at the edge of a word and a letter inside it. */
function isDecoration(typed: string, at: number): boolean {
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
