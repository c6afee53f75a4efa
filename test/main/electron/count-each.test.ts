/** Counting the pages of many letters: from what a PDF says of itself, or by printing fewer at once. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEach } from '#main/electron/count-each';
import { countPages, pagesOfEach } from '#main/electron/letters-in-pdf';

/** As the engine writes it: four pages in two knots, and headings on the first, the second and the fourth. */
const objects = {
  1: '<</Type /Pages\n/Count 4\n/Kids [2 0 R 3 0 R]>>',
  2: '<</Type /Pages\n/Count 2\n/Kids [11 0 R 12 0 R]\n/Parent 1 0 R>>',
  3: '<</Type /Pages\n/Count 2\n/Kids [13 0 R 14 0 R]\n/Parent 1 0 R>>',
  11: '<</Type /Page>>',
  12: '<</Type /Page>>',
  13: '<</Type /Page>>',
  14: '<</Type /Page>>',
  21: '<</Type /StructElem\n/S /H1\n/P 20 0 R\n/K [31 0 R]>>',
  22: '<</Type /StructElem\n/S /H1\n/P 20 0 R\n/K [32 0 R]>>',
  23: '<</Type /StructElem\n/S /H1\n/P 20 0 R\n/K [33 0 R 34 0 R]>>',
  31: '<</S /NonStruct\n/K [<</Type /MCR\n/Pg 11 0 R\n/MCID 4>>]>>',
  32: '<</S /NonStruct\n/K [<</Type /MCR\n/Pg 14 0 R\n/MCID 4>>]>>',
  33: '<</S /NonStruct\n/K [35 0 R]>>',
  35: '<</S /NonStruct\n/K [<</Type /MCR\n/Pg 12 0 R\n/MCID 4>>]>>',
};
const pdfOf = (parts: object) =>
  Buffer.from(
    Object.entries(parts)
      .map(([id, text]) => `${id} 0 obj\n${text}\nendobj\n`)
      .join(''),
    'latin1',
  );

describe('a PDF of three letters on four pages', () => {
  it('tells whose they are', () => {
    expect(countPages(pdfOf(objects))).toBe(4);
    expect(pagesOfEach(pdfOf(objects), 3)).toEqual([1, 2, 1]);
  });

  it('does not tell where a heading is missing, or stands where no letter begins', () => {
    expect(pagesOfEach(pdfOf({ ...objects, 23: '' }), 3)).toBeNull();
    expect(pagesOfEach(pdfOf({ ...objects, 31: objects[35] }), 3)).toBeNull();
    expect(pagesOfEach(pdfOf({}), 3)).toBeNull();
  });
});

describe('counting', () => {
  const letters = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 40 });

  it('comes to the pages of each, whether it is told or found by printing fewer', async () => {
    await fc.assert(
      fc.asyncProperty(letters, fc.boolean(), fc.integer({ min: 1, max: 9 }), async (each, isTold, part) => {
        const counted = await countEach(each.length, part, (from, to) => {
          const these = each.slice(from, to);
          const all = these.reduce((so, pages) => so + pages, 0);
          return Promise.resolve({ all, each: () => (isTold ? these : null) });
        });
        expect(counted).toEqual(each);
      }),
    );
  });
});
