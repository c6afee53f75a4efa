/** How well the coach tells harsh, neutral and kind apart, on sentences the rules were not written on. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelledSet, labels, parts, scoreOf } from '#main/bench/labelled';
import { letterLanguages } from '#core/letters/kinds';

const folder = join(import.meta.dirname, '../../fixtures/tone');

/** What was reached, rounded down: [precision, recall]. */
const floors = {
  en: { harsh: [0.94, 0.86], kind: [0.95, 0.95] },
  de: { harsh: [0.91, 0.89], kind: [0.92, 0.91] },
} as const;

describe.each(letterLanguages)('the labelled set (%s)', (language) => {
  const all = labelledSet(folder, language);

  it.each(labels)('has 150 different sentences that are %s, and as many kept aside', (label) => {
    const ofLabel = all.filter((each) => each.label === label);
    expect(new Set(ofLabel.map(({ text }) => text)).size).toBe(ofLabel.length);
    for (const part of parts) {
      expect(ofLabel.filter((each) => each.part === part).length).toBeGreaterThanOrEqual(150);
    }
  });

  it.each(['harsh', 'kind'] as const)('tells %s from the rest as well as it did', (label) => {
    const aside = all.filter(({ part }) => part === 'aside');
    const { precision, recall } = scoreOf(aside, language, label);
    const [leastPrecision, leastRecall] = floors[language][label];
    expect([precision >= leastPrecision, recall >= leastRecall]).toEqual([true, true]);
  });
});
