/** How many pages each of many letters has, counting as many at once as may be. */

/** Of some letters printed together: the pages of all, and of each where that could be told. */
export interface Counted {
  readonly all: number;
  readonly each: () => readonly number[] | null;
}

type CountOf = (from: number, to: number) => Promise<Counted>;

/**
 * `countOf` counts the letters `from` up to but without `to`. Each has at least one page, so where there are no more pages
 * than letters each has one; where there are more, and it can't be told whose, they are counted apart.
 */
export async function countEach(letters: number, part: number, countOf: CountOf): Promise<number[]> {
  const pages: number[] = [];
  for (let from = 0; from < letters; from += part) {
    pages.push(...(await countBetween(from, Math.min(letters, from + part), countOf)));
  }
  return pages;
}

async function countBetween(from: number, to: number, countOf: CountOf): Promise<readonly number[]> {
  const { all, each } = await countOf(from, to);
  if (to - from === 1) return [all];
  if (all === to - from) return Array.from({ length: all }, () => 1);
  const told = each();
  if (told) return told;
  const middle = Math.floor((from + to) / 2);
  return [...(await countBetween(from, middle, countOf)), ...(await countBetween(middle, to, countOf))];
}
