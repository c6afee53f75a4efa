/**
 * Looks through all of a book and says what was checked and what was found: the chain, every entry, the snapshot
 * against a full replay, the attachments against their hashes. Writes nothing, and works in small steps, so that a
 * program with a window can do it in the background, on a book that is open.
 */
import { setImmediate as breathe } from 'node:timers/promises';
import { realFiles, type FileLayer } from '../../files/file-layer';
import { journalPath, lockPath } from '../book-folder';
import { walkInSteps, type Chain } from '../chain';
import type { BookCipher } from '../cipher';
import { journalForm } from '../claim';
import { LOCK_TIMES } from '../lock';
import { isStale, look } from '../lock-file';
import * as notices from '../notices';
import { StorageError, type Notice } from '../notices';
import { unlock } from '../password/unlock';
import { snapshotStore } from '../snapshot';
import { checkAttachments } from './check-attachments';
import { checkEntries, type Replay } from './check-entries';
import type { Findings, Pause, VerifyReport } from './report';

export interface VerifyOptions<S extends object> extends Watching {
  readonly replay: Replay<S>;
  /** Of a book with a password: the password, or the cipher while it is open. Without, only its outside is checked. */
  readonly unlock?: string | BookCipher | undefined;
  readonly files?: FileLayer;
}

interface Watching {
  readonly signal?: AbortSignal;
  /** Told now and then how far it is, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Rejects with `StorageError` when there is no book, it can't be read, or the password is not right; with the
 * signal's reason when it is stopped.
 */
export async function verifyBook<S extends object>(
  folder: string,
  options: VerifyOptions<S>,
): Promise<VerifyReport> {
  const { replay, files = realFiles } = options;
  const isEncrypted = (await journalForm(folder, files)) === 'encrypted';
  const cipher = isEncrypted ? await cipherOf(folder, options.unlock, files) : null;
  const found: Findings = { problems: [], remarks: [], checked: [] };
  const pauseIn = pausesOf(options);

  const openBy = await inUseBy(folder, files);
  if (isEncrypted && cipher === null) {
    const { chain } = await walk(folder, files, null, openBy, found, pauseIn('chain'));
    const entries = chain.ends.length;
    found.checked.push(
      `Encrypted entries: ${entries}. None was changed since it was written, and each follows the one before. What is in them can only be checked with the password.`,
    );
    return { entries, from: null, to: null, head: null, ...found, openBy };
  }
  // The snapshot first: while another desk writes, a journal read later is never behind it.
  const store = snapshotStore<S>(folder, { stateVersion: replay.stateVersion, files });
  const { snapshot, notices: remarks } = await store.load(false, cipher);
  found.remarks.push(...remarks);
  const { bytes, chain } = await walk(folder, files, snapshot, openBy, found, pauseIn('chain'));
  const { attached, ...read } = await checkEntries(
    { bytes, chain, cipher },
    snapshot,
    replay,
    found,
    pauseIn('entries'),
  );
  found.checked.unshift(`Entries: ${read.entries}. Each is as it was recorded, and follows the one before.`);
  await checkAttachments({ folder, cipher, files, attached }, found, pauseIn('attachments'));
  return { ...read, ...found, openBy };
}

async function cipherOf(
  folder: string,
  given: string | BookCipher | undefined,
  files: FileLayer,
): Promise<BookCipher | null> {
  if (given === undefined) return null;
  return typeof given === 'string' ? (await unlock(folder, given, files)).cipher : given;
}

/** The chain of the lines, and what is wrong with its end. */
async function walk(
  folder: string,
  files: FileLayer,
  snapshot: { readonly seq: number } | null,
  openBy: Notice | null,
  { problems }: Findings,
  pause: Pause,
): Promise<{ bytes: Buffer; chain: Chain }> {
  const bytes = await journalOf(folder, files);
  const steps = walkInSteps(bytes);
  let step = steps.next();
  while (step.done !== true) {
    await pause(step.value / bytes.length);
    step = steps.next();
  }
  const chain = step.value;
  const { damage, tail, ends } = chain;
  const isCut = tail === 'torn' && openBy === null; // else its writer is at it
  if (damage !== null) problems.push(notices.journalDamaged(damage));
  else if (isCut) problems.push(unfinishedAt(ends.length + 1, bytes.length - (ends.at(-1) ?? 0)));
  if (damage === null && snapshot !== null && snapshot.seq > ends.length) {
    problems.push(notices.journalBehindSnapshot(ends.length, snapshot.seq));
  }
  return { bytes, chain };
}

async function journalOf(folder: string, files: FileLayer): Promise<Buffer> {
  try {
    return await files.readFile(journalPath(folder));
  } catch (error) {
    throw new StorageError(notices.journalUnreadable(folder, error), error);
  }
}

/** A piece of a line at the end: an entry that was never confirmed, or a file that was cut. */
function unfinishedAt(line: number, bytes: number): Notice {
  const notice = notices.lastLineUnfinished(line, bytes);
  return { ...notice, details: { ...notice.details, line } };
}

async function inUseBy(folder: string, files: FileLayer): Promise<Notice | null> {
  const found = await look(lockPath(folder), files).catch(() => null);
  return found && !isStale(found, LOCK_TIMES) ? notices.bookInUse(found.holder) : null;
}

/** Which share of the time each part takes, roughly, so that a bar does not jump. */
const PARTS = {
  chain: { from: 0, to: 0.2 },
  entries: { from: 0.2, to: 0.9 },
  attachments: { from: 0.9, to: 1 },
};

function pausesOf({ signal, onProgress }: Watching): (part: keyof typeof PARTS) => Pause {
  return (part) => async (done) => {
    const { from, to } = PARTS[part];
    onProgress?.(from + (to - from) * done);
    await breathe();
    signal?.throwIfAborted();
  };
}
