/** A password for a book that is open: looked at first, then the book is closed, changed, and opened again. */
import type { BookId } from '#core/basics/ids';
import { ok, refuse, type Refusal, type Result } from '#core/basics/result';
import type { Notice, ProtectedBook } from '#core/contract/books';
import type { Protection } from '#core/contract/protection';
import {
  changePassword,
  removePassword,
  renewRecoveryCode,
  setPassword,
  type PasswordOptions,
} from '../journal/password/password';
import { checkSecret } from './check-secret';
import type { Practice } from './practice';

interface Done {
  readonly recoveryCode: string | null;
  /** What opens the book from now on; nothing is needed after removing. */
  readonly secret: string | undefined;
  readonly notices: readonly Notice[];
}

/**
 * Refuses what the storage refuses; the book is then open as it was. The one exception is `book-stays-closed`, when
 * it could not be opened again.
 */
export async function protectBook(
  practice: Practice,
  bookId: BookId,
  change: Protection,
): Promise<Result<ProtectedBook>> {
  const before = 'secret' in change ? change.secret : undefined;
  const right = await checkSecret(practice, bookId, before);
  if (!right.ok) return right;
  const done = await practice.whileClosed(bookId, (folder, owner) => carryOut(folder, change, { owner }));
  const reopened = await practice.openBook(bookId, done.ok ? done.value.secret : before);
  if (!reopened.ok) return staysClosed(done, reopened.refusal);
  if (!done.ok) return done;
  const { recoveryCode, notices } = done.value;
  const book = reopened.value;
  return ok({ book: { ...book, notices: [...notices, ...book.notices] }, recoveryCode });
}

async function carryOut(folder: string, change: Protection, options: PasswordOptions): Promise<Done> {
  switch (change.kind) {
    case 'set': {
      const { recoveryCode, notices } = await setPassword(folder, change.password, options);
      return { recoveryCode, secret: change.password, notices: notices.map(plain) };
    }
    case 'change': {
      const { secret, password } = change;
      await changePassword(folder, { unlock: secret, passphrase: password }, options);
      return { recoveryCode: null, secret: password, notices: [] };
    }
    case 'remove':
      await removePassword(folder, change.secret, options);
      return { recoveryCode: null, secret: undefined, notices: [] };
    case 'renew-code': {
      const { recoveryCode } = await renewRecoveryCode(folder, change.secret, options);
      return { recoveryCode, secret: recoveryCode, notices: [] };
    }
  }
}

function staysClosed(done: Result<Done>, why: Refusal) {
  const first = done.ok ? whatWasDone(done.value) : done.refusal.message;
  return refuse('book-stays-closed', `${first} The book could not be opened again. ${why.message}`);
}

/** A code that was never seen is no loss: with the password a new one can be made. */
function whatWasDone({ recoveryCode }: Done): string {
  const sheet = ' Make a new recovery sheet once it is open.';
  return `The password of this book is as you asked for.${recoveryCode === null ? '' : sheet}`;
}

function plain({ code, message }: Notice): Notice {
  return { code, message };
}
