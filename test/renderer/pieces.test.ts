/** A text cut where something in it is underlined. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTone } from '#core/tone/read-tone';
import { pieces } from '../../src/renderer/features/letters/tone/pieces';

const typed = 'You must pay {{totle}} now.';
const { marks } = readTone(typed, { language: 'en' });
const problem = { from: 13, to: 22, message: 'There is no such field.' };

describe('pieces', () => {
  it('are underlined where something is marked, and otherwise where it can’t be merged', () => {
    const looks = pieces(typed, marks, [problem]).map(({ text, look }) => [text, look]);
    expect(looks).toEqual([
      ['You must', 'harsh'],
      [' ', undefined],
      ['pay ', 'harsh'],
      ['{{totle}}', 'problem'],
      [' now', 'harsh'],
      ['.', undefined],
      [' ', undefined],
    ]);
  });

  it('are the whole text and a space, whatever is marked', () => {
    const place = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(place), (text, places) => {
        const within = places.filter(({ to }) => to <= text.length).map((each) => ({ ...each, message: '' }));
        expect(
          pieces(text, [], within)
            .map((each) => each.text)
            .join(''),
        ).toBe(`${text} `);
      }),
    );
  });
});
