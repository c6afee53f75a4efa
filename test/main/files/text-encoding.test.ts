import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, isText } from '#main/files/text-encoding';

const words = 'Kunde;Müller & Söhne;€ 12,50\r\n';
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('the encoding of a text file', () => {
  it.each([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8', Buffer.from(`\uFEFF${words}`)],
    ['UTF-16 LE', Buffer.from(`\uFEFF${words}`, 'utf16le')],
    ['UTF-16 LE', Buffer.from(words, 'utf16le')],
    ['UTF-16 BE', utf16be(`\uFEFF${words}`)],
    ['UTF-16 BE', utf16be(words)],
    ['Windows-1252', Buffer.from('Kunde;M\u00fcller & S\u00f6hne;\u0080 12,50\r\n', 'latin1')],
  ])('%s is recognised', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: words, encoding });
  });

  it('reads any text back that was written in UTF-8 or UTF-16', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((t) => !t.startsWith('\uFEFF') && !t.includes('\u0000'));
    fc.assert(
      fc.property(text, (t) => {
        expect(decodeText(Buffer.from(`\uFEFF${t}`)).text).toBe(t);
        expect(decodeText(Buffer.from(`\uFEFF${t}`, 'utf16le')).text).toBe(t);
        expect(decodeText(utf16be(`\uFEFF${t}`)).text).toBe(t);
      }),
    );
  });

  it('keeps UTF-8 that a few broken bytes have got into', () => {
    const bytes = Buffer.concat([Buffer.from(words + words), Buffer.from([0xfc]), Buffer.from('\n')]);
    expect(decodeText(bytes)).toEqual({
      text: `${words}${words}\ufffd\n`,
      encoding: 'UTF-8 with broken letters',
    });
  });

  it('tells noise from text', () => {
    expect(isText(words)).toBe(true);
    expect(isText('')).toBe(true);
    expect(isText('\u0001\u0002\u0003 some')).toBe(false);
    expect(isText('a,b\u0000c')).toBe(false);
  });
});
