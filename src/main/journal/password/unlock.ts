/** From a password, or the recovery code, to the cipher of a book; each wrong one makes the next wait longer. */
import type { FileLayer } from '../../files/file-layer';
import { Queue } from '../../practice/queue';
import { BookCipher, unwrapKey } from '../cipher';
import { StorageError } from '../notices';
import { placeOf, readKeyFile, type KeyFile } from './key-file';
import { keyMissing, passwordTooSoon, passwordWrong, recoveryCodeMistyped } from './notices';
import { normalised } from './passphrase';
import { readRecoveryCode } from './recovery-code';
import { WrongTries } from './wrong-tries';

export interface Unlocked {
  readonly keyFile: KeyFile;
  readonly key: Buffer;
  readonly cipher: BookCipher;
}

/** Of this process: starting Accord anew to get round the wait takes as long. */
const wrongTries = new WrongTries();
/** One at a time: many tried at once would all be looked at before the first of them has been counted. */
const queue = new Queue();

/**
 * Rejects with `StorageError`: `password-wrong`, `password-too-soon`, `recovery-code-mistyped`, `key-missing`,
 * `key-damaged`, `key-unreadable`.
 */
export function unlock(
  folder: string,
  secret: string,
  files: FileLayer,
  tries = wrongTries,
): Promise<Unlocked> {
  return queue.run(() => unlockNow(folder, secret, files, tries));
}

async function unlockNow(
  folder: string,
  secret: string,
  files: FileLayer,
  tries: WrongTries,
): Promise<Unlocked> {
  const keyFile = await readKeyFile(folder, files);
  if (keyFile === null) throw new StorageError(keyMissing());
  const { keyId } = keyFile;
  const wait = tries.secondsToWait(keyId);
  if (wait > 0) throw new StorageError(passwordTooSoon(wait));
  const code = readRecoveryCode(secret);
  const key = Buffer.isBuffer(code)
    ? await unwrapKey(keyFile.recovery, code, placeOf(keyId, 'recovery'))
    : await unwrapKey(keyFile.password, normalised(secret), placeOf(keyId, 'password'));
  // Only now: a password may look like a code, as one of 32 hexadecimal digits does.
  if (key === null && code === 'mistyped') throw new StorageError(recoveryCodeMistyped());
  if (key === null) throw new StorageError(passwordWrong(tries.wrong(keyId)));
  tries.right(keyId);
  return { keyFile, key, cipher: new BookCipher(key, keyId) };
}
