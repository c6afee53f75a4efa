/** How old a reader has to be, about: a formula a language, on the words as they are read. */

const sentencesOf = (text: string) =>
  text.split(/[.!?:]+(?:\s|$)|\n\n/).filter((one) => /\p{L}{2}/u.test(one));
const wordsOf = (text: string) => text.match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];

function syllables(word: string, language: 'en' | 'de'): number {
  const tidy =
    language === 'en'
      ? word.toLowerCase().replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, 'x')
      : word.toLowerCase();
  return Math.max(1, (tidy.match(/[aeiouyäöü]{1,2}/g) ?? []).length);
}

/** English: Flesch-Kincaid grade, and five years before school. German: the fourth Vienna formula, likewise. */
export function readingAge(text: string, language: 'en' | 'de'): number {
  const prose = text
    .replace(/^\|.*$/gm, '')
    .replace(/[*\\]/g, '')
    .replace(/[£€]?\d[\d.,]*(?: €)?/g, '1');
  const words = wordsOf(prose);
  const sentences = Math.max(1, sentencesOf(prose).length);
  const counts = words.map((word) => syllables(word, language));
  const perSentence = words.length / sentences;
  if (language === 'en') {
    const perWord = counts.reduce((so, count) => so + count, 0) / words.length;
    return 0.39 * perSentence + 11.8 * perWord - 15.59 + 5;
  }
  const long = (100 * counts.filter((count) => count >= 3).length) / words.length;
  return 0.2656 * perSentence + 0.2744 * long - 1.693 + 5;
}
