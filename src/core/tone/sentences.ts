/** A seen letter cut into sentences. */
import type { Seen } from './seen';

/** From and up to, as indexes into the seen text. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

const ending = /\n|[.!?]{1,20}["')\]]{0,3}(?=\s|$)/gu;

/** Capitals do not count: a sentence that begins with a small letter is one too. */
export function sentencesOf({ text, lower }: Seen, abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  function take(to: number) {
    while (text[from] === ' ' || text[from] === '\n') from += 1;
    const end = text[to - 1] === '\n' || text[to - 1] === ' ' ? to - 1 : to;
    if (end > from && hasLetter(text.slice(from, end))) sentences.push({ from, to: end });
    from = Math.max(from, to);
  }
  for (const { 0: sign, index } of text.matchAll(ending)) {
    if (sign !== '.' || !isAbbreviation(lower, index, abbreviations)) take(index + sign.length);
  }
  take(text.length);
  return sentences;
}

function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** `No. 5`, `z. B.`, and in German `14. März`: the table of a language names the days as well. */
function isAbbreviation(lower: string, dot: number, abbreviations: ReadonlySet<string>): boolean {
  const word = /[\p{L}\p{N}.]{1,12}$/u.exec(lower.slice(Math.max(0, dot - 12), dot))?.[0] ?? '';
  return abbreviations.has(word) || /^\p{L}$/u.test(word);
}
