/** Every rule marks the sentences it gives as examples, and leaves alone the ones much like them. */
import { describe, expect, it } from 'vitest';
import { compiledTable, tables } from '#core/tone/compiled';
import { findRule } from '#core/tone/find-rule';
import { markKindNames, type MarkKind } from '#core/tone/rule';
import { seen } from '#core/tone/seen';
import { letterLanguages } from '#core/letters/kinds';

const all = letterLanguages.flatMap((language) => {
  const { rules, kind } = compiledTable(language);
  return [...rules, ...kind].map((ready) => ({ id: ready.rule.id, language, ready }));
});

describe('the rules of the tone coach', () => {
  it('are many, and each has a name of its own that begins with its language', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ id, language }) => !id.startsWith(`${language}.`))).toEqual([]);
  });

  it.each(all)('$id marks its own examples, and no others', ({ ready }) => {
    const marksIn = (sentence: string) => findRule(ready, seen(sentence).lower).length > 0;
    const { marks, passes } = ready.rule;
    expect(marks.length).toBeGreaterThan(0);
    expect(passes.length).toBeGreaterThan(0);
    expect(marks.filter((sentence) => !marksIn(sentence))).toEqual([]);
    expect(passes.filter(marksIn)).toEqual([]);
  });

  it('mark every kind but shouting, which is no matter of words, in each language', () => {
    for (const { rules } of Object.values(tables)) {
      const marked = new Set(rules.map(({ kind }) => kind));
      expect(Object.keys(markKindNames).filter((kind) => !marked.has(kind as MarkKind))).toEqual([
        'shouting',
      ]);
    }
  });

  it('use every family of words', () => {
    for (const { families, rules, kind, finds } of Object.values(tables)) {
      const written = [
        ...[...rules, ...kind].flatMap(({ says, unless = '' }) => [says, unless]),
        ...Object.values(finds),
        ...Object.values(families),
      ]
        .flat()
        .join('\n');
      expect(Object.keys(families).filter((name) => !written.includes(`<${name}>`))).toEqual([]);
    }
  });
});
