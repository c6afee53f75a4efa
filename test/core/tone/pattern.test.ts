/** The small language of the rules, and that no text makes it slow. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '#core/tone/pattern';
import { readTone } from '#core/tone/read-tone';
import { letterLanguages } from '#core/letters/kinds';

const found = (says: string, text: string, families = {}) => text.match(compile(says, families));

describe('a pattern', () => {
  it('finds whole words', () => {
    expect(found('pay', 'please pay')).toEqual(['pay']);
    expect(found('pay', 'payment')).toBeNull();
    expect(found('über', 'gegenüber')).toBeNull();
  });

  it('lets up to three words stand at two dots, up to eight at three', () => {
    expect(found('we .. you', 'we will ring you')).toEqual(['we will ring you']);
    expect(found('we .. you', 'we will of course ring you')).toBeNull();
    expect(found('we ... you', 'we will of course ring you')).toEqual(['we will of course ring you']);
  });

  it('puts in families of words, also one within another', () => {
    expect(found('<who> pay', 'you both pay', { who: 'we|<them>', them: 'they|you both' })).toEqual([
      'you both pay',
    ]);
    expect(() => compile('<nobody> pays', {})).toThrow('nobody');
  });

  it('refuses to repeat without a bound', () => {
    expect(() => compile('so+ late', {})).toThrow('bound');
    expect(() => compile('so{2,} late', {})).toThrow('bound');
    expect(() => compile('<many> late', { many: '(?:very )*' })).toThrow('bound');
  });
});

/** 20,000 characters each, made to keep a careless pattern busy. */
const hostile: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'the beginning of a rule': 'you have ',
  'a German beginning': 'sie haben nicht ',
  spaces: ' ',
  'line feeds': '\n',
  'half a field': '{{a',
  'open quotes': '"said ',
  stars: '*',
  bars: '| -- ',
  dashes: '--',
  'exclamation marks': '?!',
  capitals: 'AA ',
  figures: '1.',
  'an address': 'a@',
  'will court': 'we will court or ',
  emoji: '😡',
};

describe('hostile text', () => {
  it.each(Object.entries(hostile))('of %s takes less than 50 ms', (_, piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000);
    for (const language of letterLanguages) {
      readTone('Please pay by 3 May.', { language });
      // Time at work, the best of a few: the computer may be busy with something else.
      const times = [1, 2, 3, 4, 5].map(() => {
        const from = process.cpuUsage();
        readTone(text, { language });
        const { user, system } = process.cpuUsage(from);
        return (user + system) / 1000;
      });
      expect(Math.min(...times)).toBeLessThan(50);
    }
  });

  it('of any kind is read', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom(...letterLanguages),
        (text, language) => {
          const { marks, sentences } = readTone(text, { language });
          for (const { from, to } of [...marks, ...sentences]) {
            expect(0 <= from && from < to && to <= text.length).toBe(true);
          }
        },
      ),
    );
  });
});
