/** Sharing out an amount so that not a penny appears or vanishes. */
import { halfEven } from './half-even';
import { cents, type Cents } from './money';

/**
 * Parts an amount by weights into shares that sum exactly to it. Weights are whole numbers, of which some are above 0;
 * `[1, 1, 1]` shares equally. `unit` is what shares are rounded to, in minor units: 1, or 100 for whole pounds.
 *
 * Each share is rounded to the nearest unit, a half to the even one, and the last takes the rest: 100.00 in 3 is 33.33,
 * 33.33, 33.34. Where that would leave the last with nothing, all are rounded down instead (10.00 in 6 whole pounds is
 * 1.00 five times, then 5.00). A share can be 0: whoever asks says whether it may.
 */
export function shareByWeights(amount: Cents, weights: readonly number[], unit = 1): Cents[] {
  const whole = weights.reduce((all, weight) => all + weight, 0);
  if (!(whole > 0)) throw new Error('nobody to share among');
  if (amount < 0) throw new Error(`cannot share ${amount}`);
  const near = shares(
    amount,
    weights,
    (weight) => halfEven(BigInt(amount) * BigInt(weight), BigInt(whole) * BigInt(unit)) * unit,
  );
  if ((near.at(-1) ?? 0) > 0) return near;
  return shares(
    amount,
    weights,
    (weight) => Number((BigInt(amount) * BigInt(weight)) / (BigInt(whole) * BigInt(unit))) * unit,
  );
}

function shares(amount: Cents, weights: readonly number[], share: (weight: number) => number): Cents[] {
  const all = weights.slice(0, -1).map((weight) => cents(share(weight)));
  return [...all, cents(all.reduce((left, each) => left - each, Number(amount)))];
}
