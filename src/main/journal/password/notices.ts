/** What is to be said about a book's password, in whole sentences; never the password itself. */
import { errorCode } from '../../files/file-layer';
import { causeOf, type Notice } from '../notices';

const KEY_COPY =
  'Take key.json from a backup of this book: it opens the book with the password the book had then. ' +
  'Without it nobody can open this book, not the makers of Accord either.';

export function bookLocked(): Notice {
  return notice('book-locked', 'This book has a password. Give it to open the book.');
}

export function passwordWrong(seconds: number): Notice {
  const message =
    `This is not the password of this book.${waitFor(seconds)} Look at capital letters and the language of ` +
    `the keyboard. The code on the recovery sheet opens the book too.`;
  return notice('password-wrong', message, { seconds });
}

export function recoveryCodeMistyped(): Notice {
  const message =
    'This looks like a recovery code, but a letter or digit of it is not as on the sheet. Compare them group by group.';
  return notice('recovery-code-mistyped', message);
}

export function passwordTooSoon(seconds: number): Notice {
  return notice('password-too-soon', `The last password was not the right one.${waitFor(seconds)}`, {
    seconds,
  });
}

function waitFor(seconds: number): string {
  if (seconds === 0) return '';
  return ` Please wait ${seconds === 1 ? 'a second' : `${seconds} seconds`} before you try again.`;
}

export function passwordTooShort(): Notice {
  const message =
    'A password has at least 8 characters. Three or four words that do not belong together are easy to remember and hard to guess.';
  return notice('password-too-short', message);
}

export function passwordSetAlready(): Notice {
  return notice('password-set-already', 'This book has a password already. You can change it instead.');
}

export function noPassword(): Notice {
  return notice('no-password', 'This book has no password.');
}

export function nothingToProtect(): Notice {
  return notice(
    'nothing-to-protect',
    'There is nothing in this book yet. Set it up first, then give it a password.',
  );
}

export function keyMissing(): Notice {
  return notice('key-missing', `This book has a password, and its file key.json is missing. ${KEY_COPY}`);
}

export function keyDamaged(): Notice {
  return notice(
    'key-damaged',
    `The file key.json of this book is damaged, or a newer version of Accord wrote it. ${KEY_COPY}`,
  );
}

export function keyUnreadable(error: unknown): Notice {
  const message = `The file key.json of this book could not be read. ${causeOf(error)}, then open the book again.`;
  return notice('key-unreadable', message, { system: errorCode(error) });
}

/** Nothing was changed, and that is certain. */
export function passwordNotChanged(error: unknown): Notice {
  const message = `The password was not changed; the book is as it was. ${causeOf(error)}, then try again.`;
  return notice('password-not-changed', message, { system: errorCode(error) });
}

/** The disk gave no answer any more. */
export function passwordChangeUnsure(error: unknown): Notice {
  const message = `Whether the password was changed shows when the book is opened again; nothing in it is lost. ${causeOf(error)}, then open the book.`;
  return notice('password-change-unsure', message, { system: errorCode(error) });
}

/** The journal is encrypted, and some file beside it is not yet. */
export function protectionUnfinished(error: unknown): Notice {
  const message = `The book has its password, but some of its files are not encrypted yet. ${causeOf(error)}, then open the book again: the rest is done then.`;
  return notice('protection-unfinished', message, { system: errorCode(error) });
}

export function protectionFinished(): Notice {
  const message =
    'Accord was stopped while the password of this book was being set or removed. The book has its password, and all its files are encrypted. Nothing to do.';
  return notice('protection-finished', message);
}

export function keyLeftOver(path: string): Notice {
  const message = `The password of this book was being set or removed, and that was not finished. The book has no password. The key that is left was moved to ${path}.`;
  return notice('key-left-over', message);
}

function notice(code: string, message: string, details: Notice['details'] = {}): Notice {
  return { code, message, details };
}
