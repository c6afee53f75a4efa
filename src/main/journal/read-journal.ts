/** From a journal's bytes and a snapshot to what a book starts from: the state to trust and the entries to apply. */
import { hashAt, lineAt, walkChain, type Chain } from './chain';
import { journalBehindSnapshot, journalDamaged, type Notice } from './notices';
import { parseLine, type SealedEntry } from './seal';
import type { Snapshot } from './snapshot';

export interface JournalReading<S> {
  readonly chain: Chain;
  /** The snapshot, when the journal carries its very hash at its very number; else null. */
  readonly snapshot: Snapshot<S> | null;
  /** The good entries after `snapshot.seq`, or all of them. */
  readonly entries: SealedEntry[];
  /** There was a snapshot, of another history than this journal's. */
  readonly isForeign: boolean;
  /** Why nothing may be added to this journal, or null. */
  readonly harm: Notice | null;
}

/** Checks the whole chain and parses only what the snapshot does not cover. */
export function readJournal<S>(bytes: Buffer, candidate: Snapshot<S> | null): JournalReading<S> {
  const walked = walkChain(bytes);
  const isCovered = candidate !== null && candidate.seq <= walked.ends.length;
  const fits = isCovered && hashAt(bytes, walked, candidate.seq) === candidate.head;
  const snapshot = fits ? candidate : null;
  const { chain, entries } = parseAfter(snapshot?.seq ?? 0, bytes, walked);
  return { chain, snapshot, entries, isForeign: isCovered && !fits, harm: harmOf(chain, candidate) };
}

/** A sealed line that holds no entry ends the chain there, as any damage does. */
function parseAfter(seq: number, bytes: Buffer, chain: Chain): { chain: Chain; entries: SealedEntry[] } {
  const entries: SealedEntry[] = [];
  for (let n = seq + 1; n <= chain.ends.length; n += 1) {
    const line = lineAt(bytes, chain, n);
    const entry = line === null ? null : parseLine(line);
    if (entry === null) return { chain: cutAt(n, bytes, chain), entries };
    entries.push(entry);
  }
  return { chain, entries };
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
