/** A password for a book: set, changed, removed, and a new recovery code; on a closed book, whose lock it takes. */
import { isDeepStrictEqual } from 'node:util';
import { isTooShort } from '#core/contract/protection';
import { realFiles, type FileLayer } from '../../files/file-layer';
import { keyPath } from '../book-folder';
import { BookCipher, wrapKey, type ScryptCost } from '../cipher';
import { journalForm } from '../claim';
import { takeLock, type Lock, type Owner } from '../lock';
import type { LockTimes } from '../lock-file';
import { bookInUse, notWritable, StorageError, type Notice } from '../notices';
import { newKeyFile, placeOf, readKeyFile, writeKeyFile, type KeyFile } from './key-file';
import * as notices from './notices';
import { normalised } from './passphrase';
import { completeProtection } from './protection';
import { recastJournal } from './recast';
import { newRecoveryCode } from './recovery-code';
import { openSideFiles } from './side-files';
import { unlock, type Unlocked } from './unlock';

export interface PasswordOptions {
  readonly owner: Owner;
  readonly files?: FileLayer;
  readonly lockTimes?: LockTimes;
  /** What a try costs; tests can't wait half a second each. */
  readonly cost?: ScryptCost;
}

/** For the recovery sheet: it opens the book as the password does. Shown once; it is kept nowhere. */
export interface NewRecoveryCode {
  readonly recoveryCode: string;
}

/**
 * Encrypts a book that has no password: key, journal, then what lies beside it. A crash at any moment leaves the book
 * as it was, or with its password; what is left to encrypt is encrypted at the next opening.
 *
 * Rejects with `StorageError`: `password-too-short`, `password-set-already`, `nothing-to-protect`, `book-in-use`,
 * `not-writable`, `journal-damaged`, `last-line-unfinished`, `password-not-changed`, `password-change-unsure`.
 */
export async function setPassword(
  folder: string,
  passphrase: string,
  options: PasswordOptions,
): Promise<NewRecoveryCode & { readonly notices: readonly Notice[] }> {
  if (isTooShort(passphrase)) throw new StorageError(notices.passwordTooShort());
  return withLock(folder, options, async (files) => {
    const form = await journalForm(folder, files);
    if (form === 'empty') throw new StorageError(notices.nothingToProtect());
    if (form === 'encrypted') throw new StorageError(notices.passwordSetAlready());
    const { keyFile, key, recoveryCode } = await newKeyFile(passphrase, options.cost);
    const cipher = new BookCipher(key, keyFile.keyId);
    await orUnchanged(() => writeKeyFile(folder, keyFile, files));
    await recast(folder, null, cipher, files);
    try {
      await completeProtection(folder, { keyFile, cipher }, files);
      return { recoveryCode, notices: [] };
    } catch (error) {
      return { recoveryCode, notices: [notices.protectionUnfinished(error)] };
    }
  });
}

/**
 * Wraps the book's key by another password; the recovery code stays good. It does not help against somebody who has
 * an older copy of `key.json` and the old password: for that, remove the password and set a new one.
 *
 * Rejects with `StorageError` as `unlock`, and: `password-too-short`, `no-password`, `book-in-use`, `not-writable`,
 * `password-not-changed`.
 */
export async function changePassword(
  folder: string,
  { unlock: secret, passphrase }: { readonly unlock: string; readonly passphrase: string },
  options: PasswordOptions,
): Promise<void> {
  if (isTooShort(passphrase)) throw new StorageError(notices.passwordTooShort());
  await withUnlocked(folder, secret, options, async ({ keyFile, key }, files) => {
    const place = placeOf(keyFile.keyId, 'password');
    const password = await wrapKey(key, normalised(passphrase), place, options.cost);
    await rewrap(folder, keyFile, { ...keyFile, password }, files);
  });
}

/** A new code for a new sheet; the old one opens the book no more. Rejects as `changePassword`. */
export async function renewRecoveryCode(
  folder: string,
  secret: string,
  options: PasswordOptions,
): Promise<NewRecoveryCode> {
  return withUnlocked(folder, secret, options, async ({ keyFile, key }, files) => {
    const code = newRecoveryCode();
    const recovery = await wrapKey(key, code.secret, placeOf(keyFile.keyId, 'recovery'), options.cost);
    await rewrap(folder, keyFile, { ...keyFile, recovery }, files);
    return { recoveryCode: code.text };
  });
}

/**
 * Makes a book plain again: what lies beside the journal first, since it needs the key; then the journal; the key
 * goes last. Rejects as `changePassword`, and: `journal-damaged`, `password-change-unsure`.
 */
export async function removePassword(
  folder: string,
  secret: string,
  options: PasswordOptions,
): Promise<void> {
  await withUnlocked(folder, secret, options, async ({ keyFile, cipher }, files) => {
    await orUnchanged(() => writeKeyFile(folder, { ...keyFile, isComplete: false }, files));
    await orUnchanged(() => openSideFiles(folder, cipher, files));
    await recast(folder, cipher, null, files);
    // One that stays is of no use to anybody, and is set aside at the next opening.
    await files.unlink(keyPath(folder)).catch(() => undefined);
  });
}

function withUnlocked<T>(
  folder: string,
  secret: string,
  options: PasswordOptions,
  task: (unlocked: Unlocked, files: FileLayer) => Promise<T>,
): Promise<T> {
  return withLock(folder, options, async (files) => {
    if ((await journalForm(folder, files)) !== 'encrypted') throw new StorageError(notices.noPassword());
    return task(await unlock(folder, secret, files), files);
  });
}

/** Looks first whether there is a book: a lock is not to be left in any folder. */
async function withLock<T>(
  folder: string,
  { owner, files = realFiles, lockTimes }: PasswordOptions,
  task: (files: FileLayer) => Promise<T>,
): Promise<T> {
  await journalForm(folder, files);
  const lock = await lockOf(folder, owner, files, lockTimes);
  try {
    return await task(files);
  } finally {
    await lock.release();
  }
}

async function lockOf(folder: string, owner: Owner, files: FileLayer, times?: LockTimes): Promise<Lock> {
  let outcome: Awaited<ReturnType<typeof takeLock>>;
  try {
    outcome = await takeLock(folder, owner, files, times);
  } catch (error) {
    throw new StorageError(notWritable(folder, error), error);
  }
  if (outcome.kind === 'busy') throw new StorageError(bookInUse(outcome.holder));
  return outcome.lock;
}

/** When the disk fails, only the old key file still in its place means that nothing was changed. */
async function rewrap(folder: string, from: KeyFile, to: KeyFile, files: FileLayer): Promise<void> {
  try {
    await writeKeyFile(folder, to, files);
  } catch (error) {
    const now = await readKeyFile(folder, files).catch(() => null);
    const say = isDeepStrictEqual(now, from) ? notices.passwordNotChanged : notices.passwordChangeUnsure;
    throw new StorageError(say(error), error);
  }
}

async function orUnchanged(task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    throw new StorageError(notices.passwordNotChanged(error), error);
  }
}

/** When the disk fails, the journal itself says which form it has now. */
async function recast(
  folder: string,
  from: BookCipher | null,
  to: BookCipher | null,
  files: FileLayer,
): Promise<void> {
  try {
    await recastJournal(folder, from, to, files);
  } catch (error) {
    if (error instanceof StorageError) throw error;
    const form = await journalForm(folder, files).catch(() => null);
    if (form === null) throw new StorageError(notices.passwordChangeUnsure(error), error);
    if (form === (from === null ? 'plain' : 'encrypted'))
      throw new StorageError(notices.passwordNotChanged(error), error);
  }
}
