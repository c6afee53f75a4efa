/** Open items that sum exactly to an amount: the fewest, and among as few the longest due. */
import type { Cents } from '../basics/money';
import type { OpenItem } from './allocating';

/** Beyond four out of two dozen there is too often something that fits by chance. */
const MOST_ITEMS = 4;
const MOST_LOOKED_AT = 24;

/** Null when none do. All of them together count too, however many: people pay their whole statement. */
export function fittingExactly(open: readonly OpenItem[], amount: Cents): OpenItem[] | null {
  if (amount === 0) return [];
  const looked = open.slice(0, MOST_LOOKED_AT);
  for (let count = 1; count <= MOST_ITEMS; count += 1) {
    const found = choose(looked, count, amount, 0);
    if (found) return found;
  }
  const total = open.reduce((so, { left }) => so + left, 0);
  return total === amount ? [...open] : null;
}

function choose(open: readonly OpenItem[], count: number, amount: number, from: number): OpenItem[] | null {
  if (count === 0) return amount === 0 ? [] : null;
  for (let at = from; at <= open.length - count; at += 1) {
    const one = open[at];
    const rest = one && choose(open, count - 1, amount - one.left, at + 1);
    if (one && rest) return [one, ...rest];
  }
  return null;
}
