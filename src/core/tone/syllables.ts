/** Syllables of a word, counted by its groups of vowels: near enough for a formula over a whole letter. */
import type { LetterLanguage } from '../letters/kinds';

/** At least 1; a figure such as `£240.00` counts as one, so that amounts do not make a letter hard. */
export function syllablesOf(word: string, language: LetterLanguage): number {
  const letters = word.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (letters === '') return 1;
  return Math.max(1, language === 'en' ? english(letters) : german(letters));
}

/** A silent e at the end does not count (`make`, `used`, `names`), one that sounds does (`table`, `needed`, `boxes`). */
function english(word: string): number {
  const groups = word.match(/[aeiouy]{1,4}/g)?.length ?? 0;
  const apart = word.match(/i[ao](?!u)|eo(?![np])|u[ao](?!u)/g)?.length ?? 0;
  const isSilent =
    /[^aeiouyl]e$|[aeiouy]le$|[^aeiouytd]ed$|[^aeiouyscxzhg]es$/.test(word) && !/[^aeiouy]les?$/.test(word);
  return groups + (/[st]ion|cial|tial/.test(word) ? 0 : apart) - (isSilent ? 1 : 0);
}

/** `ei`, `ie`, `au`, `eu`, `äu` and doubled vowels are one sound; any other two vowels are two. */
function german(word: string): number {
  return word.match(/aa|ee|oo|ai|ei|ie|au|eu|äu|ui(?!n)|[aeiouyäöüé]/g)?.length ?? 0;
}
