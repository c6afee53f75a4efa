/**
 * How hard a letter is to read, by a formula known for each language.
 *
 * English: the Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers, Chissom: Derivation of new readability formulas
 * for Navy enlisted personnel, 1975). German: the first Vienna formula for prose (Bamberger, Vanecek: Lesen, Verstehen,
 * Lernen, Schreiben, 1984). Both give the school year that can read it; a reader is 5 (in the US) or 6 years older.
 */
import type { Seen } from './seen';
import type { Sentence } from './sentences';
import type { LetterLanguage } from '../letters/kinds';
import { placeTyped } from './mark';
import { syllablesOf } from './syllables';

export interface Readability {
  readonly sentences: number;
  readonly words: number;
  readonly wordsPerSentence: number;
  /** In whole years, from 5 to 20; null for a text without a sentence. GOV.UK writes for 9. */
  readonly readingAge: number | null;
  /** The sentence with the most words, as it was typed. */
  readonly longest: { readonly from: number; readonly to: number; readonly words: number } | null;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}'’.,-]{0,60}/gu;
const YOUNGEST = 5;
const OLDEST = 20;

/** A piece of fewer words is a cell of a table, a greeting or a name: it would make a letter look easier than it is. */
const FEWEST_WORDS = 4;

export function readabilityOf(
  seen: Seen,
  sentences: readonly Sentence[],
  language: LetterLanguage,
): Readability {
  const counted = sentences
    .map((sentence) => ({ sentence, words: seen.lower.slice(sentence.from, sentence.to).match(word) ?? [] }))
    .filter(({ words }) => words.length >= FEWEST_WORDS);
  const words = counted.flatMap((each) => each.words);
  const longest = counted.toSorted((a, b) => b.words.length - a.words.length)[0];
  return {
    sentences: counted.length,
    words: words.length,
    wordsPerSentence: counted.length === 0 ? 0 : words.length / counted.length,
    readingAge: counted.length === 0 ? null : ageOf(schoolYear(words, counted.length, language), language),
    longest: longest ? { ...placeTyped(seen, longest.sentence), words: longest.words.length } : null,
  };
}

function ageOf(year: number, language: LetterLanguage): number {
  const startsAt = language === 'en' ? 5 : 6;
  return Math.min(OLDEST, Math.max(YOUNGEST, Math.round(year + startsAt)));
}

/** The formulas as they were published, unrounded. */
export function schoolYear(words: readonly string[], sentences: number, language: LetterLanguage): number {
  const syllables = words.map((each) => syllablesOf(each, language));
  const perSentence = words.length / sentences;
  if (language === 'en') {
    const perWord = syllables.reduce((sum, each) => sum + each, 0) / words.length;
    return 0.39 * perSentence + 11.8 * perWord - 15.59;
  }
  const share = (count: number) => (100 * count) / words.length;
  const longWords = share(syllables.filter((count) => count >= 3).length);
  const moreThanSixLetters = share(words.filter((each) => each.replace(/\P{L}/gu, '').length > 6).length);
  const short = share(syllables.filter((count) => count === 1).length);
  return 0.1935 * longWords + 0.1672 * perSentence + 0.1297 * moreThanSixLetters - 0.0327 * short - 0.875;
}
