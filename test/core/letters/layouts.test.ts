/** Where things stand on each layout: inside the sheet, inside the window, out of each other's way. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressLineMm } from '#core/letters/address-fit';
import { layoutNames, layoutOf, sheets, type Box } from '#core/letters/layouts';

const isInside = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width + 1e-9 &&
  inner.y + inner.height <= outer.y + outer.height + 1e-9;

const isApart = (a: Box, b: Box) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

/** As the standards and the post have the field in which an address may stand, with their own edges. */
const fields = {
  'a4-dl-2': { x: 20, y: 45, width: 90, height: 45 },
  'a4-c5-1': { x: 20, y: 60, width: 90, height: 44 },
  'din-5008-a-1': { x: 20, y: 44.7, width: 85, height: 27.3 },
  'din-5008-b-1': { x: 20, y: 62.7, width: 85, height: 27.3 },
  'letter-10-1': { x: 12.7, y: 51.9, width: 88.9, height: 22.2 },
  'a4-fr-1': { x: 110, y: 55, width: 85, height: 33 },
} as const;

describe.each(layoutNames)('layout %s', (name) => {
  const layout = layoutOf(name);
  const sheet = { x: 0, y: 0, ...sheets[layout.paper] };

  it('has its address in the field of its standard, 2 mm from its sides, and 15 mm from the edge of the sheet', () => {
    const { x, y, width, height } = fields[name];
    expect(isInside(layout.address, { x: x + 2, y, width: width - 4, height })).toBe(true);
    expect(
      isInside(layout.address, { x: 15, y: 15, width: sheet.width - 30, height: sheet.height - 33 }),
    ).toBe(true);
  });

  it('has nothing in its clear zone but the address and the line above it', () => {
    const { address, returnLine, clear, head, details, words } = layout;
    expect(isInside(address, clear)).toBe(true);
    expect(returnLine === null || isInside(returnLine, clear)).toBe(true);
    expect(isApart(head, clear)).toBe(true);
    expect(isApart(details, clear)).toBe(true);
    expect(words).toBeGreaterThanOrEqual(clear.y + clear.height + 2);
  });

  it('has all of it on the sheet, and each apart from the others', () => {
    const { head, details, clear, left, right, words, folds } = layout;
    for (const box of [head, details, clear]) expect(isInside(box, sheet)).toBe(true);
    expect(details.y + details.height).toBeLessThanOrEqual(words);
    expect(left).toBeGreaterThanOrEqual(20);
    expect(right).toBeLessThanOrEqual(sheet.width - 20);
    expect(folds.every((y) => y > 0 && y < sheet.height)).toBe(true);
  });

  it('sets five lines, and of any address either all lines or none', () => {
    expect(
      addressLineMm(
        ['Ms T. Trelawney', 'Quay Street Café', '2 Quay Street', 'Falmouth', 'TR11 3LH'],
        layout.address,
      ),
    ).toBeGreaterThan(3.7);
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 9 }),
        (lines) => {
          const height = addressLineMm(lines, layout.address);
          if (height === null) return;
          expect(height).toBeGreaterThanOrEqual(3.1);
          expect(height * lines.length).toBeLessThanOrEqual(layout.address.height + 1e-9);
        },
      ),
    );
  });
});

describe('an address', () => {
  const box = { width: 78, height: 24 };

  it('is set smaller as it gets longer, and refused when it can’t be read', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, i) => `Line ${i}`);
    expect([4, 5, 6, 7, 8].map((count) => addressLineMm(lines(count), box)?.toFixed(2))).toEqual([
      '4.30',
      '4.30',
      '4.00',
      '3.43',
      undefined,
    ]);
    expect(addressLineMm(['x'.repeat(400)], box)).toBeNull();
  });

  it('gives a line of forty wide letters the lines it needs', () => {
    expect(addressLineMm(['W'.repeat(40), 'A', 'B', 'C', 'D'], box)).toBeLessThan(4.3);
  });
});
