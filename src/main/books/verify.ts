/** `books verify`: checks the whole trail of a book without writing anything, also while it is open somewhere. */
import { ok } from '#core/basics/result';
import { STATE_VERSION } from '#core/book/state';
import { errorCode, realFiles } from '../files/file-layer';
import { journalPath, lockPath } from '../journal/book-folder';
import { lineAt, type Chain } from '../journal/chain';
import { LOCK_TIMES } from '../journal/lock';
import { isStale, look } from '../journal/lock-file';
import {
  bookInUse,
  journalMissing,
  journalUnreadable,
  lastLineUnfinished,
  StorageError,
  type Notice,
} from '../journal/notices';
import { readJournal } from '../journal/read-journal';
import { parseLine } from '../journal/seal';
import { snapshotStore } from '../journal/snapshot';
import type { Verb } from './verb';

export const verify: Verb = {
  operands: ['BOOK'],
  summary: 'Checks every entry of a book and that they follow one another.',
  options: {},
  async run({ operands: [folder = ''] }) {
    const inUse = await inUseBy(folder);
    // The snapshot first: while another desk writes, a journal read later is never behind it.
    const { snapshot } = await snapshotStore(folder, { stateVersion: STATE_VERSION }).load(false);
    const bytes = await journalOf(folder);
    const { chain, harm } = readJournal(bytes, snapshot);
    const unfinished = chain.tail === 'torn' && inUse === null ? unfinishedAt(chain, bytes) : null;
    const problems = [harm, unfinished].filter((problem) => problem !== null);
    const entries = chain.ends.length;
    const [firstAt, lastAt] = [instantOf(1, bytes, chain), instantOf(entries, bytes, chain)];
    const isGood = problems.length === 0;
    const data = {
      book: folder,
      isGood,
      entries,
      firstAt,
      lastAt,
      head: chain.head,
      problems: problems.map(({ code, message, details }) => ({
        code,
        line: details['line'] ?? null,
        message,
      })),
      openElsewhere: inUse?.message ?? null,
    };
    const lines = [
      isGood ? 'The trail holds.' : 'The trail does not hold.',
      `Entries: ${entries}${entries > 0 ? `, from ${firstAt} to ${lastAt}` : ''}.`,
      `Head: ${chain.head}`,
      ...problems.map(({ message }) => message),
      ...(inUse ? [inUse.message] : []),
    ];
    return ok({ isGood, lines, data });
  },
};

async function inUseBy(folder: string): Promise<Notice | null> {
  const found = await look(lockPath(folder), realFiles).catch(() => null);
  return found && !isStale(found, LOCK_TIMES) ? bookInUse(found.holder) : null;
}

async function journalOf(folder: string): Promise<Buffer> {
  try {
    return await realFiles.readFile(journalPath(folder));
  } catch (error) {
    const isMissing = errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR';
    throw new StorageError(isMissing ? journalMissing(folder) : journalUnreadable(folder, error), error);
  }
}

/** A piece of a line at the end: an entry that was never confirmed, or a file that was cut. */
function unfinishedAt({ ends }: Chain, bytes: Buffer): Notice {
  const line = ends.length + 1;
  const notice = lastLineUnfinished(line, bytes.length - (ends.at(-1) ?? 0));
  return { ...notice, details: { ...notice.details, line } };
}

function instantOf(seq: number, bytes: Buffer, chain: Chain): string | null {
  const line = lineAt(bytes, chain, seq);
  return line && (parseLine(line)?.at ?? null);
}
