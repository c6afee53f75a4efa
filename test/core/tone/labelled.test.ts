/** How well the coach tells harsh, neutral and kind apart, on sentences written before the rules. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelledSet, labels, scoreOf } from '#main/bench/labelled';
import { letterLanguages } from '#core/letters/kinds';

const folder = join(import.meta.dirname, '../../fixtures/tone');

/** What was reached, rounded down: [precision, recall]. `later` is the true figure for words nobody thought of. */
const floors = {
  en: {
    aside: { harsh: [0.95, 0.95], kind: [0.95, 0.95] },
    later: { harsh: [0.85, 0.2], kind: [0.65, 0.4] },
  },
  de: {
    aside: { harsh: [0.93, 0.89], kind: [0.95, 0.9] },
    later: { harsh: [0.82, 0.75], kind: [0.85, 0.7] },
  },
} as const;

describe.each(letterLanguages)('the labelled set (%s)', (language) => {
  const all = labelledSet(folder, language);

  it.each(labels)('has 150 different sentences that are %s, 40 % of them kept aside', (label) => {
    const ofLabel = all.filter((each) => each.label === label && each.part !== 'later');
    expect(new Set(ofLabel.map(({ text }) => text)).size).toBe(ofLabel.length);
    expect(ofLabel.length).toBeGreaterThanOrEqual(150);
    const kept = ofLabel.filter(({ part }) => part === 'aside').length;
    expect(kept / ofLabel.length).toBeGreaterThanOrEqual(0.4);
  });

  it.each(['harsh', 'kind'] as const)('tells %s from the rest as well as it did', (label) => {
    for (const part of ['aside', 'later'] as const) {
      const { precision, recall } = scoreOf(
        all.filter((each) => each.part === part),
        language,
        label,
      );
      expect([
        part,
        precision >= floors[language][part][label][0],
        recall >= floors[language][part][label][1],
      ]).toEqual([part, true, true]);
    }
  });
});
