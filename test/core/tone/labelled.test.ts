/** How well the coach tells harsh, neutral and kind apart, on sentences written before the rules. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelledSet, labels, scoreOf } from '#main/bench/labelled';
import { toneLanguages } from '#core/tone/situation';

const folder = join(import.meta.dirname, '../../fixtures/tone');

describe.each(toneLanguages)('the labelled set (%s)', (language) => {
  const all = labelledSet(folder, language);
  const aside = all.filter(({ isKeptAside }) => isKeptAside);

  it.each(labels)('has 150 different sentences that are %s, 40 % of them kept aside', (label) => {
    const ofLabel = all.filter((each) => each.label === label);
    expect(new Set(ofLabel.map(({ text }) => text)).size).toBe(ofLabel.length);
    expect(ofLabel.length).toBeGreaterThanOrEqual(150);
    const kept = ofLabel.filter(({ isKeptAside }) => isKeptAside).length;
    expect(kept / ofLabel.length).toBeGreaterThanOrEqual(0.4);
  });

  it.each(['harsh', 'kind'] as const)('tells %s from the rest, on the part kept aside too', (label) => {
    for (const part of [all, aside]) {
      const { precision, recall } = scoreOf(part, language, label);
      expect(precision).toBeGreaterThanOrEqual(0.95);
      expect(recall).toBeGreaterThanOrEqual(0.95);
    }
  });
});
