/** What shows through the window of the envelope. */
import { describe, expect, it } from 'vitest';
import { addressLineHeight, clearZone, windowBox } from '#core/letters/dl-1/window';

const five = ['Ms T. Trelawney', 'Quay Street Café', '2 Quay Street', 'Falmouth', 'TR11 3LH'];

describe('the address in the window', () => {
  it('is set large while it is short, and smaller so that seven lines still fit', () => {
    const heights = [five, [...five, 'Cornwall'], [...five, 'Cornwall', 'United Kingdom']].map(
      addressLineHeight,
    );
    expect(heights.map((height) => height?.toFixed(2))).toEqual(['4.30', '4.00', '3.43']);
    for (const [i, height] of heights.entries()) {
      expect((height ?? Infinity) * (5 + i)).toBeLessThanOrEqual(windowBox.height);
    }
  });

  it('gives a long line room for two', () => {
    const long = 'The Incorporated Society of Cabinet Makers and Joiners';
    expect(addressLineHeight([...five.slice(0, 4), long])).toBeCloseTo(4);
  });

  it('is refused when it can’t be read', () => {
    expect(addressLineHeight(Array.from({ length: 8 }, () => 'x'))).toBeNull();
    expect(addressLineHeight(['x'.repeat(400)])).toBeNull();
  });

  it('stands inside the zone that is kept clear of everything else', () => {
    expect(windowBox.y).toBeGreaterThan(clearZone.top);
    expect(windowBox.y + windowBox.height).toBeLessThan(clearZone.bottom);
    expect(windowBox.x + windowBox.width).toBeLessThan(clearZone.right);
  });
});
