/** What a verb of the command line is made of: how it is called, what it takes, what it answers. */
import type { Result } from '#core/basics/result';
import type { Desk } from '../practice/book-service';

export interface Verb {
  /** What follows it, all needed, as the usage shows it: `['BOOK', 'FILE']`. */
  readonly operands: readonly string[];
  readonly summary: string;
  readonly options: Readonly<Record<string, VerbOption>>;
  readonly run: (call: VerbCall) => Promise<Result<VerbAnswer>>;
}

interface VerbOption {
  /** As the usage shows it, `N` or `day-first|month-first`. */
  readonly value: string;
  readonly summary: string;
}

export interface VerbCall {
  /** As many as the verb takes. */
  readonly operands: readonly string[];
  readonly options: Readonly<Partial<Record<string, string>>>;
  readonly desk: Desk;
}

export interface VerbAnswer {
  /** False when what was looked at is not as it should be: a trail that does not hold. */
  readonly isGood: boolean;
  /** For people. */
  readonly lines: readonly string[];
  /** For programs: with `--json` this one object is printed instead. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** It was called in a way it does not understand; the usage is shown. */
export class WrongUsage extends Error {}

/** The option as one of the values it may have, or undefined when it was not given. */
export function chosen<Value extends string>(
  { options }: VerbCall,
  name: string,
  values: readonly Value[],
): Value | undefined {
  const given = options[name];
  const value = values.find((each) => each === given);
  if (given !== undefined && value === undefined) {
    throw new WrongUsage(`--${name} is ${values.join(' or ')}, not “${given}”.`);
  }
  return value;
}

/** The option as a whole number of at least `least`, or undefined when it was not given. */
export function numberOf({ options }: VerbCall, name: string, least: number): number | undefined {
  const given = options[name];
  if (given === undefined) return undefined;
  if (!/^\d{1,7}$/.test(given) || Number(given) < least) {
    throw new WrongUsage(`--${name} is a whole number from ${least} on, not “${given}”.`);
  }
  return Number(given);
}
