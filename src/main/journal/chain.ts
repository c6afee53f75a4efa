/** Walks a journal's bytes line by line and tells how far the chain holds: the one check behind every opening. */
import { checkLine, commandIdOfLine, faultOf, FIRST_PREV, hashOfLine, type LineFault } from './seal';

/** The first line that does not hold. Nothing after it is used. */
export interface Damage {
  /** Counted from 1. */
  readonly line: number;
  /** Bytes from the start of the file to the line's first byte. */
  readonly offset: number;
  readonly fault: LineFault;
}

export interface Chain {
  /** For each good line, the offset just past its newline (or where its newline belongs). */
  readonly ends: number[];
  /** The seq of each command that was recorded. */
  readonly seqOf: Map<string, number>;
  /** The hash of the last good line, `FIRST_PREV` when there is none. */
  readonly head: string;
  readonly damage: Damage | null;
  /** How the bytes after the last newline are to be taken. */
  readonly tail: Tail;
}

/**
 * `none`: the file ends in a newline, as it should. `whole`: the last line holds and lacks just its newline (or
 * has one wrong byte in its place); it is counted among the good ones. `torn`: a line cut short.
 */
type Tail = 'none' | 'whole' | 'torn';

const NEWLINE = 0x0a;

/** Lines between two steps of a walk: some milliseconds. */
const STEP = 500;

/** Checks all of it: each line's hash, its number, and that it follows the line before. */
export function walkChain(bytes: Buffer): Chain {
  const steps = walkInSteps(bytes);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, giving a turn to others now and then: yields how many bytes are done. */
export function* walkInSteps(bytes: Buffer): Generator<number, Chain> {
  const ends: number[] = [];
  const seqOf = new Map<string, number>();
  let head = FIRST_PREV;
  let start = 0;
  /** Takes the line up to `stop` if it holds; `stop` is where its newline is, or belongs. */
  const take = (stop: number): boolean => {
    const line = bytes.subarray(start, stop);
    const digest = checkLine(line, ends.length + 1, head);
    if (digest === null) return false;
    head = digest;
    start = stop + 1;
    ends.push(start);
    const commandId = commandIdOfLine(line);
    if (commandId !== null && !seqOf.has(commandId)) seqOf.set(commandId, ends.length);
    return true;
  };
  const endAt = (tail: Tail, fault: LineFault | null): Chain => {
    const damage = fault === null ? null : { line: ends.length + 1, offset: start, fault };
    return { ends, seqOf, head, damage, tail };
  };

  for (let stop = bytes.indexOf(NEWLINE); stop >= 0; stop = bytes.indexOf(NEWLINE, start)) {
    if (!take(stop)) return endAt('none', faultOf(bytes.subarray(start, stop)));
    if (ends.length % STEP === 0) yield start;
  }
  if (start >= bytes.length) return endAt('none', null);
  // A write may stop just before the newline, and a disk may spoil just the newline: the entry is whole either way.
  if (take(bytes.length) || take(bytes.length - 1)) return endAt('whole', null);
  const fault = faultOf(bytes.subarray(start));
  return fault === 'out-of-order' ? endAt('none', fault) : endAt('torn', null);
}

/** The hash that line `seq` carries, for comparing a snapshot with the journal; null when there is no such line. */
export function hashAt(bytes: Buffer, chain: Chain, seq: number): string | null {
  if (seq === 0) return FIRST_PREV;
  const line = lineAt(bytes, chain, seq);
  return line === null ? null : hashOfLine(line);
}

/** The bytes of good line `seq` without its newline; null when there is no such line. */
export function lineAt(bytes: Buffer, chain: Chain, seq: number): Buffer | null {
  const end = chain.ends[seq - 1];
  return end === undefined ? null : bytes.subarray(chain.ends[seq - 2] ?? 0, end - 1);
}
