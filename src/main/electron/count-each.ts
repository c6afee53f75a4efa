/** How many pages each of many letters has, counting as many at once as may be. */

/**
 * `countOf` tells how many pages the letters `from` up to but without `to` have together. Each has at least one, so where there
 * are no more pages than letters each has one; only where there are more are they counted apart.
 */
export async function countEach(
  letters: number,
  part: number,
  countOf: (from: number, to: number) => Promise<number>,
): Promise<number[]> {
  const pages: number[] = [];
  for (let from = 0; from < letters; from += part) {
    pages.push(...(await countBetween(from, Math.min(letters, from + part), countOf)));
  }
  return pages;
}

async function countBetween(
  from: number,
  to: number,
  countOf: (from: number, to: number) => Promise<number>,
): Promise<number[]> {
  const count = await countOf(from, to);
  if (to - from === 1) return [count];
  if (count === to - from) return Array.from({ length: count }, () => 1);
  const middle = Math.floor((from + to) / 2);
  return [...(await countBetween(from, middle, countOf)), ...(await countBetween(middle, to, countOf))];
}
