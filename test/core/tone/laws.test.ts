/** What holds for any letter: put together from the labelled sentences, in any order and any dress. */
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withReplacement } from '#core/tone/mark';
import { readTone } from '#core/tone/read-tone';
import { letterLanguages, type LetterLanguage } from '#core/letters/kinds';
import { labelledSet } from '#main/bench/labelled';

const folder = join(import.meta.dirname, '../../fixtures/tone');

const sentencesIn = {
  en: labelledSet(folder, 'en').map(({ text }) => text),
  de: labelledSet(folder, 'de').map(({ text }) => text),
};

const language = fc.constantFrom(...letterLanguages);
const sentence = language.chain((spoken) =>
  fc.record({ spoken: fc.constant(spoken), text: fc.constantFrom(...sentencesIn[spoken]) }),
);
const between = fc.constantFrom(' ', '\n', '\n\n', '\n- ', '\n\n## ', '  \n');
const letter = language.chain((spoken) =>
  fc
    .array(fc.tuple(fc.constantFrom(...sentencesIn[spoken]), between), { minLength: 1, maxLength: 6 })
    .map((parts) => ({ spoken, text: parts.flat().join('') })),
);

const verdictOf = (text: string, spoken: LetterLanguage) => readTone(text, { language: spoken }).verdict;

describe('marks', () => {
  it('lie within the text, in order, and never on one another', () => {
    fc.assert(
      fc.property(letter, ({ text, spoken }) => {
        const { marks } = readTone(text, { language: spoken });
        let last = 0;
        for (const { from, to, kinder } of marks) {
          expect(last <= from && from < to && to <= text.length).toBe(true);
          expect(kinder === null || (kinder.from <= from && to <= kinder.to)).toBe(true);
          last = to;
        }
      }),
    );
  });

  it('are gone, and none of their rule comes in their place, once their kinder words are taken', () => {
    fc.assert(
      fc.property(letter, fc.nat(), ({ text, spoken }, choice) => {
        const { marks } = readTone(text, { language: spoken });
        const kinder = marks.filter((mark) => mark.kinder !== null);
        const mark = kinder[choice % kinder.length];
        if (!mark?.kinder) return;
        const after = readTone(withReplacement(text, mark.kinder), { language: spoken });
        const ofRule = (all: typeof marks) => all.filter(({ rule }) => rule === mark.rule).length;
        expect(ofRule(after.marks)).toBeLessThan(ofRule(marks));
      }),
    );
  });
});

describe('a verdict stays what it is', () => {
  it('whatever Markdown the words wear', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.nat(),
        fc.constantFrom('**', '*', '_', '~~'),
        ({ text, spoken }, place, sign) => {
          const words = text.split(' ');
          const at = place % words.length;
          if (words.some((word) => /[{}|]/.test(word))) return;
          const dressed = words.map((word, i) => (i === at ? `${sign}${word}${sign}` : word)).join(' ');
          expect(verdictOf(dressed, spoken)).toBe(verdictOf(text, spoken));
        },
      ),
    );
  });

  it('however the lines break and the quotes curl', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.nat(),
        fc.constantFrom('\n', '\u00a0', '  ', ' \n'),
        ({ text, spoken }, place, space) => {
          const words = text.replaceAll("'", '’').replaceAll('"', '“').split(' ');
          const at = 1 + (place % words.length);
          // A hyphen or a number at the beginning of a line would be an item of a list.
          if (text.startsWith('|') || /^[\d|#>+*-]/.test(words[at] ?? '')) return;
          const broken = [words.slice(0, at).join(' '), words.slice(at).join(' ')].join(space);
          expect(verdictOf(broken, spoken)).toBe(verdictOf(text, spoken));
        },
      ),
    );
  });

  it('in any casing, but for shouting', () => {
    fc.assert(
      fc.property(sentence, fc.boolean(), ({ text, spoken }, isTitled) => {
        const { marks, verdict } = readTone(text, { language: spoken });
        if (text.includes('{{') || marks.some(({ rule }) => rule === 'shouting')) return;
        const small = text.toLowerCase();
        const recased = isTitled ? small.replace(/(?<!\p{L})\p{L}/gu, (one) => one.toUpperCase()) : small;
        expect(verdictOf(recased, spoken)).toBe(verdict);
      }),
    );
  });

  it('with a field in the place of an amount or a day', () => {
    fc.assert(
      fc.property(sentence, ({ text, spoken }) => {
        const amounts = /£\d[\d,]*(?:\.\d\d)?|\d[\d.]*(?:,\d\d)? €/g;
        const days =
          /\d{1,2}(?= (?:January|March|April|May|June|July)) \w+|\d{1,2}\. (?:Januar|März|April|Mai|Juni|Juli)/g;
        const merged = text.replace(amounts, '{{amount}}').replace(days, '{{dueDate}}');
        expect(verdictOf(merged, spoken)).toBe(verdictOf(text, spoken));
      }),
    );
  });
});
