/** From a journal's bytes and a snapshot to what a book starts from: the state to trust and the entries to apply. */
import { hashAt, lineAt, walkChain, type Chain } from './chain';
import type { BookCipher } from './cipher';
import { decryptLine } from './password/encrypted-line';
import { journalBehindSnapshot, journalDamaged, type Notice } from './notices';
import { checkLine, FIRST_PREV, hashOfLine, parseLine, type SealedEntry } from './seal';
import type { Snapshot } from './snapshot';

export interface JournalReading<S> {
  /** Of the lines as they stand in the file. */
  readonly chain: Chain;
  /** The hash of the last entry: of its line in the file, or in a book with a password of the line inside that. */
  readonly head: string;
  /** The instant of the last entry, as it stands in it; null when there is none. */
  readonly lastAt: string | null;
  /** The snapshot, when the journal carries its very hash at its very number; else null. */
  readonly snapshot: Snapshot<S> | null;
  /** The good entries after `snapshot.seq`, or all of them. */
  readonly entries: SealedEntry[];
  /** There was a snapshot, of another history than this journal's. */
  readonly isForeign: boolean;
  /** Why nothing may be added to this journal, or null. */
  readonly harm: Notice | null;
}

/** Checks the whole chain (`walked`, if that is done), and decrypts and parses only what the snapshot does not cover. */
export function readJournal<S>(
  bytes: Buffer,
  candidate: Snapshot<S> | null,
  cipher: BookCipher | null = null,
  walked = walkChain(bytes),
): JournalReading<S> {
  const isCovered = candidate !== null && candidate.seq <= walked.ends.length;
  const fits = isCovered && plainHashAt(bytes, walked, candidate.seq, cipher) === candidate.head;
  const snapshot = fits ? candidate : null;
  const start = snapshot ?? { seq: 0, head: FIRST_PREV };
  const parsed = parseAfter(start, bytes, walked, cipher);
  const { chain } = parsed;
  const lastLine = plainLineAt(bytes, chain, chain.ends.length, cipher);
  const lastAt = (lastLine && parseLine(lastLine)?.at) ?? null;
  return { ...parsed, lastAt, snapshot, isForeign: isCovered && !fits, harm: harmOf(chain, candidate) };
}

/** Line `seq` as it was sealed, without its newline; null when there is none, or it is not this book's. */
export function plainLineAt(
  bytes: Buffer,
  chain: Chain,
  seq: number,
  cipher: BookCipher | null,
): Buffer | null {
  const line = lineAt(bytes, chain, seq);
  return line === null || cipher === null ? line : decryptLine(cipher, line, seq);
}

function plainHashAt(bytes: Buffer, chain: Chain, seq: number, cipher: BookCipher | null): string | null {
  if (seq === 0) return FIRST_PREV;
  const line = plainLineAt(bytes, chain, seq, cipher);
  return line === null ? null : hashOfLine(line);
}

/** A sealed line that holds no entry ends the chain there, as any damage does. */
function parseAfter(
  start: { readonly seq: number; readonly head: string },
  bytes: Buffer,
  chain: Chain,
  cipher: BookCipher | null,
): { chain: Chain; entries: SealedEntry[]; head: string } {
  const entries: SealedEntry[] = [];
  let { head } = start;
  for (let n = start.seq + 1; n <= chain.ends.length; n += 1) {
    const line = plainLineAt(bytes, chain, n, cipher);
    // The chain of the plain lines was walked already; the one inside encrypted lines was not.
    const isSound = line !== null && (cipher === null || checkLine(line, n, head) !== null);
    const entry = isSound ? parseLine(line) : null;
    if (entry === null) return { chain: cutAt(n, bytes, chain), entries, head };
    entries.push(entry);
    head = entry.hash;
  }
  return { chain, entries, head };
}

function cutAt(line: number, bytes: Buffer, chain: Chain): Chain {
  const ends = chain.ends.slice(0, line - 1);
  const head = hashAt(bytes, chain, line - 1) ?? chain.head;
  return {
    ...chain,
    ends,
    head,
    damage: { line, offset: ends.at(-1) ?? 0, fault: 'not-an-entry' },
    tail: 'none',
  };
}

/** Damage comes first: it explains why a snapshot knows more than the good part of the journal. */
function harmOf(chain: Chain, snapshot: { readonly seq: number } | null): Notice | null {
  if (chain.damage !== null) return journalDamaged(chain.damage);
  if (snapshot !== null && snapshot.seq > chain.ends.length) {
    return journalBehindSnapshot(chain.ends.length, snapshot.seq);
  }
  return null;
}
