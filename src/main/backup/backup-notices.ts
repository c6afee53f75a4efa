/** What backups and restores have to tell a person, as whole sentences: what is wrong, where, what to do. */
import { basename } from 'node:path';
import { errorCode } from '../files/file-layer';
import type { Damage } from '../journal/chain';
import { causeOf as causeAtBook, type Notice } from '../journal/notices';

const UNHARMED = 'The book and the backups you have are as they were.';

const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: 'There is not enough room on that disk or stick. Free some space, or choose another place',
  EDQUOT: 'Your share of that disk is used up. Free some space, or choose another place',
  EFBIG: 'That disk or stick can’t hold a file of this size. Choose another place',
  EROFS: 'That disk or stick can only be read. Unlock it, or choose another place',
  EACCES: 'This computer does not let you write there. Choose another place, or ask whoever looks after it',
  EPERM: 'This computer does not let you write there. Choose another place, or ask whoever looks after it',
  EBUSY: 'Another program is using that folder. Close what is open from it',
  EIO: 'The disk or stick reported a fault. Choose another place, and replace it soon',
  ENOENT: 'The folder is no longer there. Plug the stick in again, or choose another place',
  ENODEV: 'The disk or stick is no longer there. Plug it in again',
  ENXIO: 'The disk or stick is no longer there. Plug it in again',
};

/** Of a failure where backups are kept, which may be a stick; `causeAtBook` tells of the book's own disk. */
function causeAtPlace(error: unknown): string {
  const code = errorCode(error);
  return CAUSES[code] ?? `The system answered ${code}. Check that disk or stick`;
}

function notice(code: string, message: string, details: Notice['details'] = {}): Notice {
  return { code, message, details };
}

export function placeMissing(place: string): Notice {
  return notice(
    'backup-place-missing',
    `The folder for backups, ${place}, is not there. If it is on a stick, plug it in; or choose another folder.`,
  );
}

export function backupNotWritten(folder: string, error: unknown): Notice {
  const message = `No backup was made in ${folder}. ${causeAtPlace(error)}, then back up again. ${UNHARMED}`;
  return notice('backup-not-written', message, { system: errorCode(error) });
}

export function backupReadsWrong(folder: string): Notice {
  const message = `The backup was written in ${folder} but read back differently, so it was removed. That disk or stick may be worn out: choose another. ${UNHARMED}`;
  return notice('backup-reads-wrong', message);
}

export function bookEmpty(): Notice {
  return notice('book-empty', 'There is nothing in this book yet, so there is nothing to back up.');
}

export function bookTooLarge(): Notice {
  const message =
    'This book’s journal is larger than a backup can hold (1 GB). Copy the book’s whole folder instead.';
  return notice('book-too-large', message);
}

export function bookDamaged({ line, fault }: Damage): Notice {
  const message = `Line ${line} of this book’s journal is damaged, so no backup was made of it: the good backups you have are kept. Open the book to see what can be read, or restore a backup.`;
  return notice('book-damaged', message, { line, fault });
}

export function passwordBetween(): Notice {
  const message =
    'The password of this book was being set, changed or removed, so no backup was made. Open the book once, then back up again.';
  return notice('password-between', message);
}

export function bookChangedBetween(): Notice {
  const message =
    'The book was being restored, or a person’s data erased from it, so no backup was made. Back up again.';
  return notice('book-changed-between', message);
}

export function notABackup(path: string): Notice {
  const message = `${basename(path)} is not a backup made by Accord, or it was changed by another program. Choose a file that ends in .accord-backup.zip.`;
  return notice('not-a-backup', message);
}

export function backupDamaged(path: string): Notice {
  const message = `${basename(path)} is damaged: what is in it is not what was put in. Nothing was restored from it. Choose another backup, the one before it for instance.`;
  return notice('backup-damaged', message);
}

export function backupFromNewerVersion(path: string): Notice {
  const message = `${basename(path)} was made by a newer version of Accord. Update Accord, then restore it.`;
  return notice('backup-from-newer-version', message);
}

export function backupUnreadable(path: string, error: unknown): Notice {
  const isGone = errorCode(error) === 'ENOENT';
  const message = isGone
    ? `${basename(path)} is no longer there. If it is on a stick, plug it in.`
    : `${basename(path)} could not be read (the system answered ${errorCode(error)}). Copy it to this computer and try again, or choose another backup.`;
  return notice('backup-unreadable', message, { system: errorCode(error) });
}

export function notRestored(folder: string, error: unknown): Notice {
  const message = `The backup was not restored, and the book in ${folder} is as it was. ${causeAtBook(error)}, then try again.`;
  return notice('not-restored', message, { system: errorCode(error) });
}

export function notUndone(folder: string, error: unknown): Notice {
  const message = `The restore was not undone, and the book in ${folder} is as it was. ${causeAtBook(error)}, then try again.`;
  return notice('not-undone', message, { system: errorCode(error) });
}

export function bookLeftAside(aside: string, error: unknown): Notice {
  const message = `The backup was not restored, and the book could not be put back in its place. It is whole, in ${aside}. Close programs that use that folder and open the book again: Accord then puts it back.`;
  return notice('book-left-aside', message, { system: errorCode(error) });
}

export function nothingToUndo(folder: string): Notice {
  const message = `There is no restore to undo: no folder called “${basename(folder)} before restore …” lies beside the book.`;
  return notice('nothing-to-undo', message);
}
