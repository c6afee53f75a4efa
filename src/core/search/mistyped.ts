/** Whether a word could be what somebody meant to type. */

/** Shorter words are mistyped into other words too easily. */
const SHORTEST = 4;
const LONG = 8;

/**
 * The beginning of `word` is one letter off from `typed`, two for long ones: left out, put in, another, or two that
 * changed places; hardly anybody mistypes the first letter. Never with a figure in it: another number is another thing.
 */
export function isMistyped(typed: string, word: string): boolean {
  const isNear = word[0] === typed[0] || word[0] === typed[1];
  if (!isNear || typed.length < SHORTEST || word.length < typed.length - 1 || /\d/.test(typed)) return false;
  return distanceToBeginning(typed, word) <= (typed.length < LONG ? 1 : 2);
}

/** Damerau and Levenshtein's distance from `typed` to whichever beginning of `word` is nearest. */
function distanceToBeginning(typed: string, word: string): number {
  // Beyond this every beginning is further off than any that is allowed.
  const width = Math.min(word.length, typed.length + 2);
  let before: number[] = [];
  let row = Array.from({ length: width + 1 }, (_, column) => column);
  for (let i = 1; i <= typed.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= width; j += 1) {
      const change = typed[i - 1] === word[j - 1] ? 0 : 1;
      const isSwap = typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + change,
        isSwap ? (before[j - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    [before, row] = [row, next];
  }
  return Math.min(...row);
}
