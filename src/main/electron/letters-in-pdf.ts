/** How many pages a PDF of the engine has, and where in it each letter begins; it writes its objects uncompressed. */

/** From the root of the tree of pages. */
export function countPages(pdf: Buffer): number {
  const counts = [...pdf.toString('latin1').matchAll(/\/Type \/Pages\s[^>]*?\/Count (\d+)/g)];
  return Math.max(1, ...counts.map((match) => Number(match[1])));
}

/**
 * How many pages each letter has: each begins with its only heading of the first order, and the structure for screen
 * readers says on which page that stands. Null where that does not add up to so many letters.
 */
export function pagesOfEach(pdf: Buffer, letters: number): number[] | null {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(/(\d+) 0 obj\n(<<[^]*?)\nendobj/g)].map(([, id = '', text = '']) => [
      id,
      text,
    ]),
  );
  const texts = [...objects.values()];
  const root = texts.find((text) => text.includes('/Type /Pages') && !text.includes('/Parent')) ?? '';
  const pages = leavesOf(root, objects);
  const headings = texts.filter((text) => text.includes('/S /H1\n'));
  const begins = headings.map((text) => pages.indexOf(pageOf(text, objects))).toSorted((a, b) => a - b);
  const each = begins.map((begin, at) => (begins[at + 1] ?? pages.length) - begin);
  return begins.length === letters && begins[0] === 0 && each.every((count) => count > 0) ? each : null;
}

type Objects = ReadonlyMap<string, string>;

/** The pages below a knot of the tree, in their order. */
function leavesOf(knot: string, objects: Objects): string[] {
  return kidsOf(knot, 'Kids').flatMap((id) => {
    const kid = objects.get(id) ?? '';
    return kid.includes('/Type /Pages') ? leavesOf(kid, objects) : [id];
  });
}

/** The page that a part of the structure stands on; empty where it is on none. */
function pageOf(part: string, objects: Objects): string {
  const page = /\/Pg (\d+) 0 R/.exec(part)?.[1];
  const [first] = kidsOf(part, 'K');
  return page ?? (first === undefined ? '' : pageOf(objects.get(first) ?? '', objects));
}

function kidsOf(text: string, name: string): string[] {
  const [, kids = ''] = new RegExp(`/${name} \\[([^\\]]*)\\]`).exec(text) ?? [];
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => id);
}
