/** Compares two states part by part, in small steps: a large book's takes most of a second. */
import { isDeepStrictEqual } from 'node:util';

const STEP = 500;

/** The names of the parts (`debtors`, `notes`) that are not the same. */
export async function differences(a: object, b: object, pause: () => Promise<void>): Promise<string[]> {
  const different: string[] = [];
  for (const [part, x, y] of pairsOf(a, b)) {
    if (!(await areSame(x, y, pause))) different.push(part);
  }
  return different;
}

async function areSame(a: unknown, b: unknown, pause: () => Promise<void>): Promise<boolean> {
  if (!isTable(a) || !isTable(b)) return isDeepStrictEqual(a, b);
  let count = 0;
  for (const [, x, y] of pairsOf(a, b)) {
    if (!isDeepStrictEqual(x, y)) return false;
    count += 1;
    if (count % STEP === 0) await pause();
  }
  return true;
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Everything that either has, under its key; what one lacks is undefined there, as nothing in a state is. */
function pairsOf(a: object, b: object): [string, unknown, unknown][] {
  const [left, right]: Record<string, unknown>[] = [{ ...a }, { ...b }];
  const keys = new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})]);
  return [...keys].map((key) => [key, left?.[key], right?.[key]]);
}
