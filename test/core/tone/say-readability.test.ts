/** How hard it is to read, in plain words. */
import { expect, it } from 'vitest';
import { sayReadability } from '#core/tone/say-readability';

const measured = { sentences: 4, words: 40, wordsPerSentence: 10 };
const longest = { from: 0, to: 90, words: 31 };

it.each([
  [6, 'Easy to read; the longest sentence has 31 words.'],
  [10, 'A 10-year-old could read this; the longest sentence has 31 words.'],
  [19, 'This takes a practised reader; the longest sentence has 31 words.'],
])('from %s on', (readingAge, words) => {
  expect(sayReadability({ ...measured, readingAge, longest })).toBe(words);
});

it('says nothing of nothing', () => {
  expect(sayReadability({ ...measured, readingAge: null, longest: null })).toBeNull();
});
