/** Sharing out an amount so that not a penny appears or vanishes. */
import { cents, type Cents } from './money';

/**
 * Parts an amount into `count` shares that sum exactly to it.
 *
 * All shares are equal, rounded down, but the last, which takes the rest: 100.00 in 3 is 33.33, 33.33, 33.34.
 * Throws unless `count` is a whole number of at least 1 and `amount` is not negative.
 */
export function shareEqually(amount: Cents, count: number): Cents[] {
  if (!Number.isInteger(count) || count < 1) throw new Error(`cannot share among ${count}`);
  if (amount < 0) throw new Error(`cannot share ${amount}`);
  const share = Math.floor(amount / count);
  const shares = Array.from({ length: count }, () => cents(share));
  shares[count - 1] = cents(amount - share * (count - 1));
  return shares;
}
