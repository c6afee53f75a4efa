/** Which open items a bank reference names: whole numbers only, zeros kept. */
import type { OpenItem } from './allocating';

/** A number of one or two figures stands in too many references by chance. */
const FEWEST_FIGURES = 3;

/**
 * Items whose number stands in the reference, however it is spaced: `INV-0043` in `JAN inv 0043`. Only where none
 * does, those whose figures stand there alone: `0043`, but neither `43` nor `10043`.
 */
export function numbersIn(reference: string, open: readonly OpenItem[]): OpenItem[] {
  const words = wordsOf(reference);
  const runs = new Set(words.flatMap((_, i) => [1, 2, 3].map((count) => words.slice(i, i + count).join(''))));
  const named = open.filter(({ item }) => isLong(item.number) && runs.has(wordsOf(item.number).join('')));
  if (named.length > 0) return named;
  const single = new Set(words);
  return open.filter(({ item }) => {
    const figures = /\d+$/.exec(item.number)?.[0] ?? '';
    return isLong(figures) && single.has(figures);
  });
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function isLong(number: string): boolean {
  return number.replace(/\D/g, '').length >= FEWEST_FIGURES;
}
