/** The tone coach as one types: how long a letter of 300 words takes to read, and how often it is right. */
import { inProject } from '../project.mjs';
import { figure, share } from './figures.mjs';
import { measureWith } from './programs.mjs';

/** A frame of a screen of 60 Hz. */
const BUDGET = 16;

const languageNames = { en: 'English', de: 'German' };
const partNames = {
  rules: 'sentences the rules were written on',
  aside: 'sentences kept aside',
};

/** @type {import('../bench.mjs').Bench} */
export const readTone = {
  title: 'Reading the tone of a letter as it is typed',

  async run() {
    /**
     * @type {{
     *   language: keyof typeof languageNames,
     *   times: number[],
     *   scores: { part: keyof typeof partNames, label: string, precision: number, recall: number }[],
     * }[]}
     */
    const results = await measureWith('read-tone', inProject('test', 'fixtures', 'tone'));
    return results.flatMap(({ language, times, scores }) => [
      figure({
        name: `A letter typed into a letter of 300 words, ${languageNames[language]}, p95 / a frame`,
        ms: times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? NaN,
        against: BUDGET,
        msAtMost: BUDGET,
      }),
      ...scores.flatMap(({ part, label, precision, recall }) => {
        const name = `${languageNames[language]}, ${label}, ${partNames[part]}`;
        // What the rules were written on proves nothing.
        const atLeast = part === 'rules' ? 0 : 0.95;
        return [
          share({ name: `${name}: precision / goal`, value: precision, against: 0.95, atLeast }),
          share({ name: `${name}: recall / goal`, value: recall, against: 0.95, atLeast }),
        ];
      }),
    ]);
  },
};
