/** Keeps two windows or two computers from writing one book: a `lock` file with a name on it and a heartbeat. */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { errorCode, type FileLayer } from '../files/file-layer';
import { lockPath } from './book-folder';
import {
  createNew,
  isStale,
  look,
  lookPatiently,
  ourTokens,
  readHolder,
  type Holder,
  type LockTimes,
} from './lock-file';

/** Clocks of two computers may be minutes apart, and taking over too early is worse than waiting. */
export const LOCK_TIMES: LockTimes = { heartbeatMs: 15_000, staleMs: 300_000, halfWrittenMs: 5_000 };

/** Who opens a book and at which desk, for the one who finds it in use. */
export interface Owner {
  readonly by: string;
  readonly desk: string;
}

export interface Lock {
  /**
   * Is it still ours? Looks at the file only when the last heartbeat is overdue, as after a sleeping computer;
   * rejects with the system's error when it can't look then.
   */
  isHeld(): Promise<boolean>;
  /** Stops the heartbeat and removes the file, if it is still ours. Never rejects. */
  release(): Promise<void>;
}

export type LockOutcome =
  | { readonly kind: 'held'; readonly lock: Lock; readonly takenOver: boolean; readonly from: Holder | null }
  | { readonly kind: 'busy'; readonly holder: Holder | null };

/**
 * Takes the lock of a book, also from a holder that is gone (its process on this computer has ended, or it gave
 * no heartbeat for `staleMs`). Rejects with the system's error when the folder can't be written.
 */
export async function takeLock(
  folder: string,
  owner: Owner,
  files: FileLayer,
  times: LockTimes = LOCK_TIMES,
): Promise<LockOutcome> {
  const path = lockPath(folder);
  const since = new Date().toISOString();
  const mine: Holder = { ...owner, host: hostname(), pid: process.pid, since, token: randomUUID() };
  ourTokens.add(mine.token); // before the file is there: a second opener in this process must find it alive
  let outcome: LockOutcome | null = null;
  try {
    outcome = await tryFor(path, mine, files, times);
    return outcome;
  } finally {
    if (outcome?.kind !== 'held') ourTokens.delete(mine.token);
  }
}

async function tryFor(path: string, mine: Holder, files: FileLayer, times: LockTimes): Promise<LockOutcome> {
  if (await createNew(path, JSON.stringify(mine), files)) {
    return { kind: 'held', lock: keepLock(path, mine, files, times), takenOver: false, from: null };
  }
  const found = await lookPatiently(path, files, times);
  if (found !== null && !isStale(found, times)) return { kind: 'busy', holder: found.holder };
  if (!(await takeOver(path, mine, files, times))) {
    return { kind: 'busy', holder: (await look(path, files))?.holder ?? null };
  }
  return {
    kind: 'held',
    lock: keepLock(path, mine, files, times),
    takenOver: true,
    from: found?.holder ?? null,
  };
}

/**
 * Replaces a dead lock. Two rivals may both have found it dead: a second file lets one at a time look again and
 * replace it, so neither removes the lock the other has just made.
 */
async function takeOver(path: string, mine: Holder, files: FileLayer, times: LockTimes): Promise<boolean> {
  const guard = `${path}.takeover`;
  const text = JSON.stringify(mine);
  if (!(await createNew(guard, text, files))) {
    const rival = await lookPatiently(guard, files, times);
    if (rival !== null && !isStale(rival, times)) return false;
    if (rival !== null) await files.unlink(guard); // left by one that was killed just here
    if (!(await createNew(guard, text, files))) return false;
  }
  try {
    const found = await look(path, files);
    if (found !== null && !isStale(found, times)) return false;
    if (found !== null) await files.unlink(path);
    return await createNew(path, text, files);
  } finally {
    await files.unlink(guard).catch(() => undefined);
  }
}

function keepLock(path: string, mine: Holder, files: FileLayer, times: LockTimes): Lock {
  let seenAt = Date.now();
  let lost = false;

  const beatOnce = async (): Promise<void> => {
    try {
      if ((await readHolder(path, files))?.token !== mine.token) {
        lost = true;
        return;
      }
      const now = new Date();
      await files.utimes(path, now, now);
      seenAt = now.getTime();
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
      lost = true;
    }
  };
  // A failed beat may pass (a network drive away for a moment): `isHeld` asks again, and says so if it must.
  const beat = setInterval(() => void beatOnce().catch(() => undefined), times.heartbeatMs);
  beat.unref();
  const isOverdue = (): boolean => Math.abs(Date.now() - seenAt) > 2 * times.heartbeatMs;

  return {
    async isHeld() {
      if (!lost && isOverdue()) await beatOnce();
      return !lost;
    },
    async release() {
      clearInterval(beat);
      try {
        if ((await readHolder(path, files))?.token === mine.token) await files.unlink(path);
      } catch {
        // A lock left behind is found to be ours and dead at the next opening.
      }
      ourTokens.delete(mine.token);
    },
  };
}
