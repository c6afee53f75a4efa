/** What the storage has to tell a person, as values with whole sentences: what is wrong, where, what to do. */
import { hostname } from 'node:os';
import { errorCode } from '../files/file-layer';
import type { BadFile } from '../files/durable-json';
import type { Damage } from './chain';
import type { Holder } from './lock-file';

export interface Notice {
  /** For tests, logs and translation. */
  readonly code: string;
  /** English, for the screen. May hold paths and the names of desks. */
  readonly message: string;
  /** Numbers and codes only, fit for a log: line, offset, seq, system code. */
  readonly details: Readonly<Record<string, string | number | boolean>>;
}

/** A refusal of the storage where nothing can be returned; `notice` is what to tell the user. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly notice: Notice;

  constructor(notice: Notice, cause?: unknown) {
    super(notice.code, { cause });
    this.notice = notice;
  }
}

const KEEPS = 'The book can be read but not changed until it is opened again.';

const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Free some space',
  EDQUOT: 'Your share of the disk is used up. Free some space',
  EROFS: 'The disk can only be read. Unlock it or copy the book to another',
  EACCES:
    'This computer does not let you write there. Ask whoever looks after it, or copy the book elsewhere',
  EPERM: 'This computer does not let you write there. Ask whoever looks after it, or copy the book elsewhere',
  EIO: 'The disk reported an error, as it does when its stick is pulled out. Plug it in again, or copy the book to another disk',
  ENODEV: 'The disk or stick is no longer there. Plug it in again',
  ENXIO: 'The disk or stick is no longer there. Plug it in again',
  ENOENT: 'The folder is no longer there. Put it back or plug its stick in again',
};

/** What is behind a refusal of the system, and what to do about it; without the full stop. */
export function causeOf(error: unknown): string {
  const code = errorCode(error);
  return CAUSES[code] ?? `The system answered ${code}. Check the disk`;
}

export function journalMissing(folder: string): Notice {
  const message = `There is no book in ${folder}: the file journal.jsonl is missing. Choose the folder that holds it, or a copy you kept.`;
  return { code: 'journal-missing', message, details: {} };
}

/** The same for a program, another for a person: they have to look for the folder, not in it. */
export function folderMissing(folder: string): Notice {
  const message = `The folder ${folder} is not there. If it is on a stick or another drive, plug that in; if it was moved or renamed, press “Find its folder…” beside the book in the list.`;
  return { code: 'journal-missing', message, details: {} };
}

export function journalExists(folder: string): Notice {
  const message = `There is a book in ${folder} already. Open it, or choose another folder for the new one.`;
  return { code: 'journal-exists', message, details: {} };
}

export function journalNotCreated(folder: string, error: unknown): Notice {
  const message = `The book could not be created in ${folder}. ${causeOf(error)}, then try again.`;
  return { code: 'journal-not-created', message, details: { system: errorCode(error) } };
}

export function journalUnreadable(folder: string, error: unknown): Notice {
  const message = `The book in ${folder} could not be read. ${causeOf(error)}, then open the book again.`;
  return { code: 'journal-unreadable', message, details: { system: errorCode(error) } };
}

const FAULTS: Readonly<Record<Damage['fault'], string>> = {
  'not-sealed': 'is not a whole entry',
  'seal-broken': 'was changed after it was recorded',
  'out-of-order': 'does not follow the entry before it',
  'not-an-entry': 'can not be read as an entry',
};

export function journalDamaged(damage: Damage): Notice {
  const { line, offset, fault } = damage;
  const message =
    `Entry ${line} of this book (line ${line} of journal.jsonl) ${FAULTS[fault]}. ${sayShown(line - 1)} ` +
    `The book can be read but not changed. To go on, restore a backup: the book as it is now is kept beside it.`;
  return { code: 'journal-damaged', message, details: { line, offset, fault } };
}

function sayShown(entries: number): string {
  if (entries === 0) return 'None of its entries can be shown.';
  const before = entries === 1 ? 'The entry before it is' : `The ${entries} entries before it are`;
  return `${before} sound and shown; what follows is not.`;
}

export function journalBehindSnapshot(journalSeq: number, snapshotSeq: number): Notice {
  const message =
    `Entries are missing at the end of this book: it had ${snapshotSeq} when it was last closed, and journal.jsonl now holds ${journalSeq}. ` +
    `An older copy may have been put in its place. The book can be read but not changed. Look for the newer copy, or restore a backup: the book as it is now is kept beside it.`;
  return { code: 'journal-behind-snapshot', message, details: { journalSeq, snapshotSeq } };
}

export function lastLineCompleted(seq: number): Notice {
  const message = `Accord was stopped while writing entry ${seq}. The entry is whole and was kept. Nothing to do.`;
  return { code: 'last-line-completed', message, details: { seq } };
}

export function lastLineSetAside(path: string, seq: number, bytes: number): Notice {
  const message =
    `Accord was stopped while writing what would have been entry ${seq}, before it was confirmed as saved. ` +
    `The unfinished piece (${bytes} bytes) was moved to ${path}. Look at your last entry, and repeat what is missing.`;
  return { code: 'last-line-set-aside', message, details: { seq, bytes } };
}

export function lastLineUnfinished(seq: number, bytes: number): Notice {
  const message = `After the last entry lies an unfinished piece (${bytes} bytes) that is not part of the book. It was left as it is.`;
  return { code: 'last-line-unfinished', message, details: { seq, bytes } };
}

export function recoveryFailed(error: unknown): Notice {
  const message = `The end of journal.jsonl is unfinished and could not be put right. ${causeOf(error)}, then open the book again. ${KEEPS}`;
  return { code: 'recovery-failed', message, details: { system: errorCode(error) } };
}

export function notWritable(folder: string, error: unknown): Notice {
  const message = `The book in ${folder} can be read but not changed. ${causeOf(error)}, then open the book again.`;
  return { code: 'not-writable', message, details: { system: errorCode(error) } };
}

export function bookInUse(holder: Holder | null): Notice {
  const who =
    holder === null
      ? 'This book is open at another desk or window.'
      : sayHolder(holder, 'has this book open');
  const message = `${who} You can read it here; to change it, close it there and open it here again.`;
  return { code: 'book-in-use', message, details: holder === null ? {} : { since: holder.since } };
}

export function lockTakenOver(holder: Holder | null): Notice {
  const who = holder === null ? '' : ` ${sayHolder(holder, 'had it open')}`;
  const message = `This book was not closed properly last time.${who} It was checked, and nothing that was saved is missing. Nothing to do.`;
  return { code: 'lock-taken-over', message, details: holder === null ? {} : { since: holder.since } };
}

export function lockLost(): Notice {
  const message = `This book was opened for changing somewhere else while this computer was away. ${KEEPS}`;
  return { code: 'lock-lost', message, details: {} };
}

export function folderGone(folder: string): Notice {
  const message =
    `The folder ${folder} was moved, renamed or taken away while the book was open. What was saved is in it; this entry was not. ` +
    `Put the folder back and open the book again, or press “Find its folder…” beside it in the list. ${KEEPS}`;
  return { code: 'folder-gone', message, details: {} };
}

/** Not a refusal: the order of the entries does not hang on the clock. */
export function clockSetBack(lastAt: string): Notice {
  const message =
    `The last entry of this book is dated ${inWords(lastAt)}, which is later than this computer's clock says it is now. ` +
    `Please look at the date and time of this computer. You can go on: entries keep their order, but carry the time the clock gives.`;
  return { code: 'clock-set-back', message, details: { lastAt } };
}

/** `2026-03-14 09:12 UTC`: the notice may be read far from where the entry was written. */
function inWords(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}

export function appendFailed(error: unknown, rolledBack: boolean): Notice {
  const fate = rolledBack
    ? 'This entry was not saved; everything before it is.'
    : 'Whether this entry was saved shows when the book is opened again; everything before it is.';
  const message = `${fate} ${causeOf(error)}, then open the book again. ${KEEPS}`;
  return { code: 'append-failed', message, details: { system: errorCode(error), rolledBack } };
}

export function journalChangedOutside(): Notice {
  const message =
    `Another program changed journal.jsonl while the book was open. This entry was not saved. ` +
    `Pause any program that synchronises this folder, then open the book again. ${KEEPS}`;
  return { code: 'journal-changed-outside', message, details: {} };
}

export function notErased(error: unknown): Notice {
  const message = `Nothing was erased; the book is as it was. ${causeOf(error)}, then try again.`;
  return { code: 'not-erased', message, details: { system: errorCode(error) } };
}

export function snapshotIgnored(reason: 'foreign' | 'unreadable'): Notice {
  const message =
    reason === 'foreign'
      ? 'snapshot.json, which only makes opening quicker, belongs to another history of this book. The book was read from its journal instead. If you did not put back a copy, ask who changed the folder.'
      : 'snapshot.json, which only makes opening quicker, could not be read. The book was read from its journal instead.';
  return { code: `snapshot-${reason}`, message, details: {} };
}

export function fileSetAside(bad: BadFile): Notice {
  const where = bad.movedTo === null ? 'It was left as it is' : `It was moved to ${bad.movedTo}`;
  const message = `${bad.path} is ${bad.reason} and was not used. ${where}; a new one is written in its place when needed.`;
  return { code: 'file-set-aside', message, details: { reason: bad.reason, moved: bad.movedTo !== null } };
}

/** Who and where, as the people of one office know each other, by the clock on their wall. */
function sayHolder({ by, host, since }: Holder, has: string): string {
  const where = host === hostname() ? 'this computer' : `the computer ${host}`;
  const at = new Date(since);
  const when = Number.isNaN(at.getTime()) ? '' : `, since ${instants.format(at)}`;
  return `${by} ${has} on ${where}${when}.`;
}

const instants = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
