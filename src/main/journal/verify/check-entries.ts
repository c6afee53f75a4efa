/** Reads every entry from the first to the last, and the state they make against the snapshot. */
import type { Chain } from '../chain';
import type { BookCipher } from '../cipher';
import { journalDamaged, snapshotIgnored } from '../notices';
import { plainLineAt } from '../read-journal';
import { checkLine, FIRST_PREV, parseLine, type SealedEntry } from '../seal';
import type { Snapshot } from '../snapshot';
import { differences } from './differences';
import { entryNotKnown, snapshotDiffers } from './notices';
import type { Findings, Pause } from './report';

/** How entries become a state, which the journal itself knows nothing of. */
export interface Replay<S extends object> {
  /** Of the snapshots that may be compared. */
  readonly stateVersion: number;
  readonly start: () => S;
  /** Writes an entry into the state; false when only a newer version knows what it means. */
  readonly apply: (state: S, entry: SealedEntry) => boolean;
  /** The attachments that the book has, by the hash of their content, and what each is called. */
  readonly attached: (state: S) => ReadonlyMap<string, string>;
}

interface Read {
  readonly entries: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly head: string;
}

/** With what the entries say is attached; null when not all of them could be read. */
interface ReadAll extends Read {
  readonly attached: ReadonlyMap<string, string> | null;
}

const STEP = 200;

export async function checkEntries<S extends object>(
  {
    bytes,
    chain,
    cipher,
  }: { readonly bytes: Buffer; readonly chain: Chain; readonly cipher: BookCipher | null },
  snapshot: Snapshot<S> | null,
  replay: Replay<S>,
  found: Findings,
  pause: Pause,
): Promise<ReadAll> {
  let state: S | null = replay.start();
  let first: SealedEntry | null = null;
  let last: SealedEntry | null = null;
  for (let seq = 1; seq <= chain.ends.length; seq += 1) {
    const entry = entryAt(bytes, chain, seq, last?.hash ?? FIRST_PREV, cipher);
    if (entry === null) {
      const offset = chain.ends[seq - 2] ?? 0;
      found.problems.push(journalDamaged({ line: seq, offset, fault: 'not-an-entry' }));
      break;
    }
    first ??= entry;
    last = entry;
    if (state !== null && !replay.apply(state, entry)) {
      found.remarks.push(entryNotKnown(seq));
      state = null;
    }
    if (snapshot?.seq === seq)
      await compare(snapshot, entry, state, found, () => pause(seq / chain.ends.length));
    if (seq % STEP === 0) await pause(seq / chain.ends.length);
  }
  return {
    entries: last?.seq ?? 0,
    from: first?.at ?? null,
    to: last?.at ?? null,
    head: last?.hash ?? FIRST_PREV,
    attached: state && replay.attached(state),
  };
}

function entryAt(
  bytes: Buffer,
  chain: Chain,
  seq: number,
  prev: string,
  cipher: BookCipher | null,
): SealedEntry | null {
  const line = plainLineAt(bytes, chain, seq, cipher);
  if (line === null || checkLine(line, seq, prev) === null) return null;
  return parseLine(line);
}

async function compare<S extends object>(
  snapshot: Snapshot<S>,
  entry: SealedEntry,
  state: S | null,
  { problems, remarks, checked }: Findings,
  pause: () => Promise<void>,
): Promise<void> {
  if (snapshot.head !== entry.hash) {
    remarks.push(snapshotIgnored('foreign'));
    return;
  }
  if (state === null) return;
  const different = await differences(snapshot.state, state, pause);
  if (different.length > 0) problems.push(snapshotDiffers(different));
  checked.push(`The snapshot, made at entry ${entry.seq}: against the state that the journal gives.`);
}
