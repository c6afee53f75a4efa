/** The state at a known entry, kept with lowdb so that opening need not replay all: a cache, never the truth. */
import { Low } from 'lowdb';
import { durableJson, type JsonCodec } from '../files/durable-json';
import { realFiles, type FileLayer } from '../files/file-layer';
import { SNAPSHOT, snapshotPath } from './book-folder';
import type { BookCipher } from './cipher';
import { fileSetAside, snapshotIgnored, type Notice } from './notices';
import { encryptedCodec } from './password/encrypted-codec';
import { sealBytes, sealHolds } from './seal';

export interface Snapshot<S> {
  /** The version of the state's shape; a snapshot of another version is not used. */
  readonly stateVersion: number;
  /** The last entry the state includes, and that entry's hash. */
  readonly seq: number;
  readonly head: string;
  /** Plain JSON. */
  readonly state: S;
}

export interface SnapshotStore<S> {
  /**
   * The snapshot on disk, or null when there is none to use; why is told in `notices`. Whether it fits the
   * journal is `openJournal`'s question. With `mayWrite` false a damaged file stays where it is. In a book with a
   * password the snapshot is read, and from then on saved, with its `cipher`. Never rejects.
   */
  load(
    mayWrite: boolean,
    cipher?: BookCipher | null,
  ): Promise<{ snapshot: Snapshot<S> | null; notices: Notice[] }>;
  /**
   * Resolves when it is on disk. Give the seq and head the state was made from, and never save in a book that is
   * read-only: the old snapshot may be the only witness of lost entries. A rejection harms nothing.
   */
  save(snapshot: Omit<Snapshot<S>, 'stateVersion'>): Promise<void>;
}

export interface SnapshotOptions {
  readonly stateVersion: number;
  readonly files?: FileLayer;
  readonly now?: () => Date;
}

/** Replaying this many entries is not noticed; more often would only wear the disk. */
const COMMITS_BETWEEN = 1_000;

/** Is it time to save, asked while nothing else is going on and once when the book is closed? */
export function snapshotDue(seq: number, savedSeq: number, isClosing: boolean): boolean {
  return isClosing ? seq > savedSeq : seq - savedSeq >= COMMITS_BETWEEN;
}

export function snapshotStore<S>(folder: string, options: SnapshotOptions): SnapshotStore<S> {
  const files = options.files ?? realFiles;
  let isWriter = false;
  let cipher: BookCipher | null = null;
  let found: Notice[] = [];
  const adapter = durableJson<Snapshot<S> | null>(snapshotPath(folder), {
    files,
    codec: encryptedCodec(sealedSnapshot<S>(), SNAPSHOT, () => cipher),
    mayQuarantine: () => isWriter,
    onBad: (bad) => found.push(fileSetAside(bad)),
    ...(options.now === undefined ? {} : { now: options.now }),
  });
  const db = new Low<Snapshot<S> | null>(adapter, null);

  return {
    async load(mayWrite, ofBook = null) {
      isWriter = mayWrite;
      cipher = ofBook;
      found = [];
      await db.read().catch(() => found.push(snapshotIgnored('unreadable')));
      const snapshot = db.data;
      db.data = null; // the store must not keep the whole state of the book alive
      return { snapshot: snapshot?.stateVersion === options.stateVersion ? snapshot : null, notices: found };
    },
    async save(snapshot) {
      const { seq, head, state } = snapshot;
      db.data = { stateVersion: options.stateVersion, seq, head, state };
      try {
        await db.write();
      } finally {
        db.data = null;
      }
    },
  };
}

/** The snapshot ends in a hash as a journal line does: a flipped digit in a cached balance must not pass for true. */
function sealedSnapshot<S>(): JsonCodec<Snapshot<S> | null> {
  return {
    encode: (snapshot) => sealBytes(Buffer.from(JSON.stringify(snapshot).slice(0, -1))),
    decode: (bytes) => {
      if (!sealHolds(bytes)) throw new Error('seal');
      const snapshot: Snapshot<S> = JSON.parse(bytes.toString('utf8'));
      return snapshot;
    },
  };
}
