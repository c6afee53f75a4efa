/** Stationery: chosen, changed back, and what can't be a logo or a colour of letters. */
import { describe, expect, it } from 'vitest';
import { contrastOnWhite } from '#core/stationery/contrast';
import { logoPicture, refuseLogoSize } from '#core/stationery/picture';
import { stationeryOf, stationerySchema, type Stationery } from '#core/stationery/state';
import { someProfile } from '../../support/commands';
import { Rehearsal } from '../../support/rehearsal';

const usual = stationeryOf({ stationery: null }, someProfile);
const change = (part: Partial<Stationery>) => ({
  type: 'stationery.change' as const,
  stationery: { ...usual, ...part },
});

describe('the stationery of a book', () => {
  it('is what is usual where the business is, until it is chosen', () => {
    const at = (jurisdiction: 'DE' | 'US' | 'FR' | 'GB-SCT') =>
      stationeryOf({ stationery: null }, { ...someProfile, jurisdiction }).layout;
    expect([at('DE'), at('US'), at('FR'), at('GB-SCT')]).toEqual([
      'din-5008-b-1',
      'letter-10-1',
      'a4-fr-1',
      'a4-dl-2',
    ]);
  });

  it('is changed, and changed back exactly', () => {
    const book = new Rehearsal();
    book.do(change({ layout: 'a4-c5-1' }));
    expect(book.state.stationery?.layout).toBe('a4-c5-1');
    expect(book.undo().ok).toBe(true);
    expect(book.state.stationery).toBeNull();
  });

  it('is not changed back once it was changed again', () => {
    const book = new Rehearsal();
    book.do(change({ layout: 'a4-c5-1' }));
    book.do(change({ layout: 'a4-fr-1' }));
    expect(book.undo(-2)).toMatchObject({ ok: false, refusal: { code: 'changed-since' } });
  });
});

describe('the colour', () => {
  it('is one that can be read on white: 4.5 to 1', () => {
    expect(contrastOnWhite('#000000')).toBeCloseTo(21);
    expect(contrastOnWhite('#ffffff')).toBeCloseTo(1);
    expect(contrastOnWhite('#767676')).toBeCloseTo(4.54, 2);
    expect(stationerySchema.safeParse({ ...usual, accent: '#767676' }).success).toBe(true);
    expect(stationerySchema.safeParse({ ...usual, accent: '#787878' }).success).toBe(false);
  });
});

describe('a logo', () => {
  const png = (width: number, height: number) => {
    const bytes = new Uint8Array(33);
    bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    new DataView(bytes.buffer).setUint32(16, width);
    new DataView(bytes.buffer).setUint32(20, height);
    return bytes;
  };
  // Start, a segment of 4 bytes, then the frame: 8 bits, 90 high, 300 wide.
  const jpeg = Uint8Array.from([
    255, 216, 255, 224, 0, 4, 0, 0, 255, 192, 0, 11, 8, 0, 90, 1, 44, 1, 1, 17, 0,
  ]);

  it('is told by what is in it, whatever it is called', () => {
    expect(logoPicture('x.txt', png(300, 90))).toEqual({
      ok: true,
      value: { kind: 'png', width: 300, height: 90 },
    });
    expect(logoPicture('x', jpeg)).toEqual({ ok: true, value: { kind: 'jpeg', width: 300, height: 90 } });
    expect(logoPicture('x.png', new TextEncoder().encode('<svg/>'))).toMatchObject({
      refusal: { code: 'no-logo' },
    });
    expect(logoPicture('x.jpg', jpeg.slice(0, 12))).toMatchObject({ refusal: { code: 'no-logo' } });
  });

  it('is neither a dot nor a poster', () => {
    expect(logoPicture('x.png', png(8, 90))).toMatchObject({ refusal: { code: 'logo-out-of-size' } });
    expect(logoPicture('x.png', png(300, 4_001))).toMatchObject({ refusal: { code: 'logo-out-of-size' } });
    expect(refuseLogoSize('x.png', 2 * 1024 * 1024)).toBeNull();
    expect(refuseLogoSize('x.png', 2 * 1024 * 1024 + 1)).toMatchObject({ code: 'logo-too-large' });
  });
});
