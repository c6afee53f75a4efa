/** The numbers of letters in few words: `letters 17–40 and 43`. */
export function sayLetters(numbers: readonly number[]): string {
  const ordered = numbers.toSorted((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of ordered) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  const parts = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  const end = parts.pop() ?? '';
  const before = parts.join(', ');
  return `${numbers.length === 1 ? 'letter' : 'letters'} ${before ? `${before} and ${end}` : end}`;
}
