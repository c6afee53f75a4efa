/** The formulas, on sentences counted by hand. */
import { describe, expect, it } from 'vitest';
import { readTone } from '#core/tone/read-tone';
import { schoolYear } from '#core/tone/readability';
import { syllablesOf } from '#core/tone/syllables';

describe('syllables', () => {
  it.each([
    [1, 'pay we please help make time used names queue'],
    [2, 'payment invoice letter table needed boxes people money'],
    [3, 'instalment together overdue remember'],
    [4, 'information understanding'],
  ])('are %i in English: %s', (count, words) => {
    for (const word of words.split(' ')) expect([word, syllablesOf(word, 'en')]).toEqual([word, count]);
  });

  it.each([
    [1, 'Geld ist Frau heiß viel'],
    [2, 'Rechnung bezahlt bitte Raten Haus-tür'],
    [3, 'gemeinsam Lieferung'],
    [4, 'Überweisung'],
    [6, 'Zahlungserinnerung'],
  ])('are %i in German: %s', (count, words) => {
    for (const word of words.split(' ')) expect([word, syllablesOf(word, 'de')]).toEqual([word, count]);
  });

  it('of a figure are one', () => {
    expect(syllablesOf('£240.00', 'en')).toBe(1);
  });
});

describe('a school year', () => {
  // 8 words in 2 sentences; please pay us by may · ring us soon: 8 syllables.
  // 0.39 × 4 + 11.8 × 1 - 15.59 = -2.23
  it('is Flesch and Kincaid’s in English', () => {
    const words = 'please pay us by may ring us soon'.split(' ');
    expect(schoolYear(words, 2, 'en')).toBeCloseTo(-2.23, 10);
  });

  // wir danken für ihre letzte überweisung: 6 words, 1 sentence; überweisung has 4 of them over 3: überwei-sung is
  // ü-ber-wei-sung, so 1 of 6 words has three or more; 1 of 6 has more than six letters; wir, für: 2 of 6 have one.
  // 0.1935 × 16.667 + 0.1672 × 6 + 0.1297 × 16.667 - 0.0327 × 33.333 - 0.875 = 4.425
  it('is the first Vienna formula’s in German', () => {
    const words = 'wir danken für ihre letzte überweisung'.split(' ');
    expect(schoolYear(words, 1, 'de')).toBeCloseTo(4.425, 3);
  });
});

describe('readability', () => {
  const plain = 'Please pay us by May. You can ring us if you need more time.';

  it('counts sentences and words, and finds the longest', () => {
    const { sentences, words, wordsPerSentence, longest } = readTone(plain, { language: 'en' }).readability;
    expect({ sentences, words, wordsPerSentence }).toEqual({ sentences: 2, words: 14, wordsPerSentence: 7 });
    expect(plain.slice(longest?.from, longest?.to)).toBe('You can ring us if you need more time.');
    expect(longest?.words).toBe(9);
  });

  it('gives an age, and a higher one for a hard text', () => {
    const hard =
      'Notwithstanding the aforementioned contractual provisions, the outstanding remuneration remains unconditionally payable.';
    const age = (text: string) => readTone(text, { language: 'en' }).readability.readingAge;
    expect(age(plain)).toBe(5);
    expect(age(hard)).toBe(20);
  });

  it('leaves out what is too short to be a sentence', () => {
    expect(readTone('Dear Mrs Howe,\n\n| 1 | 2 |', { language: 'en' }).readability.sentences).toBe(0);
  });
});
