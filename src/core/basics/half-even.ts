/** Rounding a fraction to a whole number, exactly: money is never worked out in floats. */

/**
 * `numerator / denominator` to the nearest whole number; a half goes to the even one (2.5 → 2, 3.5 → 4), as bankers and
 * the loan programs we checked ourselves against do, so that many halves do not add up to one side.
 *
 * Throws when the result is beyond what a number holds exactly.
 */
export function halfEven(numerator: bigint, denominator: bigint): number {
  const below = floorOf(numerator, denominator);
  const twice = 2n * (numerator - below * denominator);
  const isUp = twice > denominator || (twice === denominator && below % 2n !== 0n);
  const rounded = Number(isUp ? below + 1n : below);
  if (!Number.isSafeInteger(rounded)) throw new Error(`too large to be exact: ${rounded}`);
  return rounded;
}

function floorOf(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}
