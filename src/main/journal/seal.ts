/**
 * One journal line: one command with all its events, sealed by a hash over the line's own bytes and chained to
 * the line before. Checking works on bytes and covers the whole line, so opening need not parse it.
 */
import { hash } from 'node:crypto';

/** A command that was decided and is to be recorded. The journal never looks into `events`. */
export interface Entry {
  /** The instant of the command, ISO 8601 in UTC. */
  readonly at: string;
  readonly by: string;
  readonly desk: string;
  /** The sender's id for this command; letters, digits and `_ . : -` only, 100 at most. */
  readonly commandId: string;
  /** The command's type, such as `payment.record`. */
  readonly command: string;
  /** Plain JSON. */
  readonly events: readonly unknown[];
}

export interface SealedEntry extends Entry {
  /** 1 for the first line of a book, then one more each line. */
  readonly seq: number;
  /** The hash of the line before; `FIRST_PREV` in line 1. */
  readonly prev: string;
  /** SHA-256, 64 lower-case hex digits, of the line's bytes before `,"hash"`. */
  readonly hash: string;
}

/** Where a chain begins: the `prev` of line 1, and the head of an empty journal. */
export const FIRST_PREV = '0'.repeat(64);

/** Why a line does not hold: its bytes are not those sealed, or it is whole but not the one that belongs here. */
export type LineFault = 'not-sealed' | 'seal-broken' | 'out-of-order' | 'not-an-entry';

const DIGEST = 64;
const HASH_KEY = ',"hash":"';
const END = '"}';
/** The length of `,"hash":"<64 hex>"}`. */
const SEAL_LENGTH = HASH_KEY.length + DIGEST + END.length;
const PREV_KEY = ',"prev":"';
const PREV_LENGTH = PREV_KEY.length + DIGEST + 1;
const COMMAND_ID_KEY = ',"commandId":"';
const COMMAND_ID = /^[\w.:-]{1,100}$/;
const NEWLINE = 0x0a;

/**
 * Adds the hash as last key to the bytes of a JSON object without its closing brace.
 *
 * The journal's lines and the snapshot share this: `{"a":1` becomes `{"a":1,"hash":"<64 hex>"}`.
 */
export function sealBytes(open: Uint8Array): Buffer {
  return Buffer.concat([open, Buffer.from(`${HASH_KEY}${hash('sha256', open, 'hex')}${END}`)]);
}

/** Do these bytes end in the very seal that the bytes before it give? Every byte is covered. */
export function sealHolds(bytes: Buffer): boolean {
  const bodyLength = bytes.length - SEAL_LENGTH;
  if (bodyLength < 1) return false;
  const expected = HASH_KEY + hash('sha256', bytes.subarray(0, bodyLength), 'hex') + END;
  return bytes.toString('latin1', bodyLength) === expected;
}

/** A line as it goes into the file. */
export interface SealedLine {
  /** The newline included. */
  readonly bytes: Buffer;
  readonly hash: string;
}

/**
 * The line of one entry.
 *
 * Throws on what is a bug of the caller: a `commandId` that would need escaping, or events that are not JSON.
 */
export function sealEntry(entry: Entry, seq: number, prev: string): SealedLine {
  if (!COMMAND_ID.test(entry.commandId))
    throw new TypeError('a commandId that can not be looked up by bytes');
  const { at, by, desk, commandId, command, events } = entry;
  return sealLine({ seq, at, by, desk, commandId, command, events, prev });
}

interface LineFields {
  readonly seq: number;
  readonly prev: string;
  readonly [key: string]: unknown;
}

/** A line of any fields; the check of a line wants `seq` first and `prev` last. */
export function sealLine(fields: LineFields): SealedLine {
  const sealed = sealBytes(Buffer.from(JSON.stringify(fields).slice(0, -1)));
  return { bytes: Buffer.concat([sealed, Buffer.of(NEWLINE)]), hash: hashOfLine(sealed) };
}

/**
 * The hash of this line (without its newline) if it holds as number `seq` after the hash `prev`; else null.
 *
 * The one path every line of every opening takes, so it makes as few strings as it can.
 */
export function checkLine(line: Buffer, seq: number, prev: string): string | null {
  const bodyLength = line.length - SEAL_LENGTH;
  if (bodyLength < PREV_LENGTH) return null;
  const digest = hash('sha256', line.subarray(0, bodyLength), 'hex');
  const end = `${PREV_KEY}${prev}"${HASH_KEY}${digest}${END}`;
  if (line.toString('latin1', bodyLength - PREV_LENGTH) !== end) return null;
  const start = `{"seq":${seq},`;
  return line.toString('latin1', 0, start.length) === start ? digest : null;
}

/** Why `checkLine` said no. */
export function faultOf(line: Buffer): LineFault {
  if (sealHolds(line)) return 'out-of-order';
  const bodyLength = line.length - SEAL_LENGTH;
  const hasSeal =
    bodyLength > 0 && line.toString('latin1', bodyLength, bodyLength + HASH_KEY.length) === HASH_KEY;
  return hasSeal ? 'seal-broken' : 'not-sealed';
}

/** The hash a checked line carries. */
export function hashOfLine(line: Buffer): string {
  return line.toString('latin1', line.length - END.length - DIGEST, line.length - END.length);
}

/**
 * The command id a checked line carries, found without parsing.
 *
 * The first match is the key itself: inside a JSON text every quote is escaped, and the key stands before the
 * events, the only place with keys of others.
 */
export function commandIdOfLine(line: Buffer): string | null {
  const start = line.indexOf(COMMAND_ID_KEY, 0, 'latin1');
  if (start < 0) return null;
  const from = start + COMMAND_ID_KEY.length;
  const to = line.indexOf('"', from, 'latin1');
  return to < 0 ? null : line.toString('latin1', from, to);
}

/** A checked line as a value; null when it was sealed but holds no entry, which no version of Accord writes. */
export function parseLine(line: Buffer): SealedEntry | null {
  try {
    const value: SealedEntry = JSON.parse(line.toString('utf8'));
    return Array.isArray(value.events) ? value : null;
  } catch {
    return null;
  }
}
