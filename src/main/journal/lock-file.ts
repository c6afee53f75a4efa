/** The lock file itself: whose name is on it, whether that holder is gone, and making it when it is not there. */
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode, writeAll, type FileLayer, type OpenFile } from '../files/file-layer';

export interface Holder {
  readonly by: string;
  readonly desk: string;
  readonly host: string;
  readonly pid: number;
  /** ISO 8601, UTC. */
  readonly since: string;
  /** Ours and no one else's: how a holder knows its own lock again. */
  readonly token: string;
}

export interface LockTimes {
  readonly heartbeatMs: number;
  /** Without a heartbeat for this long, a lock is nobody's. */
  readonly staleMs: number;
  /** A lock that can't be made out is being written this moment; after this long, its writer died doing it. */
  readonly halfWrittenMs: number;
}

/** The tokens of this process: after a restart our own process number may stand in a dead lock. */
export const ourTokens = new Set<string>();

export interface Found {
  /** Null when the file can't be made out. */
  readonly holder: Holder | null;
  readonly ageMs: number;
}

export function isStale({ holder, ageMs }: Found, times: LockTimes): boolean {
  if (ageMs > times.staleMs) return true;
  if (holder === null) return ageMs > times.halfWrittenMs;
  if (holder.host !== hostname()) return false;
  return holder.pid === process.pid ? !ourTokens.has(holder.token) : !isAlive(holder.pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

const LOOK_AGAIN_MS = 50;

/** Null when there is no such file. */
export async function look(path: string, files: FileLayer): Promise<Found | null> {
  try {
    const { mtimeMs } = await files.stat(path);
    return { holder: await readHolder(path, files), ageMs: Date.now() - mtimeMs };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * As `look`, but waits for one that is being written: nobody is to be told of a holder who is not there. A little longer
 * than a writer has, since a file's age is told by a coarser clock than ours; not for ever, since it may be told by
 * another computer's.
 */
export async function lookPatiently(path: string, files: FileLayer, times: LockTimes): Promise<Found | null> {
  const begun = performance.now();
  for (;;) {
    const found = await look(path, files);
    const isOver = performance.now() - begun > times.halfWrittenMs + 2 * LOOK_AGAIN_MS;
    if (found === null || found.holder !== null || isStale(found, times) || isOver) return found;
    await pause(LOOK_AGAIN_MS);
  }
}

export async function readHolder(path: string, files: FileLayer): Promise<Holder | null> {
  const text = (await files.readFile(path)).toString('utf8');
  try {
    const value: unknown = JSON.parse(text);
    return isHolder(value) ? value : null;
  } catch {
    return null;
  }
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Partial<Record<keyof Holder, unknown>> = value;
  const texts = [fields.by, fields.desk, fields.host, fields.since, fields.token];
  return texts.every((text) => typeof text === 'string') && typeof fields.pid === 'number';
}

/** False when the file is there already. */
export async function createNew(path: string, text: string, files: FileLayer): Promise<boolean> {
  let file: OpenFile;
  try {
    file = await files.open(path, 'wx');
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await writeAll(file, Buffer.from(text), 0);
  } catch (error) {
    await files.unlink(path).catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
  return true;
}
