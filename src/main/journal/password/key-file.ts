/** `key.json` in the folder of a book with a password: the book's key, wrapped. Without it the book can't be opened. */
import { randomUUID } from 'node:crypto';
import { z } from '#core/basics/zod';
import { errorCode, type FileLayer } from '../../files/file-layer';
import { keyPath } from '../book-folder';
import { newKey, wrapKey, type ScryptCost } from '../cipher';
import { StorageError } from '../notices';
import { sealBytes, sealHolds } from '../seal';
import { keyDamaged, keyUnreadable } from './notices';
import { normalised } from './passphrase';
import { newRecoveryCode } from './recovery-code';
import { replaceErasing } from './replace-erasing';

/** Well above what we write; a number out of these bounds is no cost but an attempt to hang the computer. */
const costSchema = {
  n: z.int().refine((n) => n > 1 && n <= 2 ** 20 && Number.isInteger(Math.log2(n))),
  r: z.int().min(1).max(8),
  p: z.int().min(1).max(4),
};
const wrappedKeySchema = z.object({ ...costSchema, salt: z.base64(), wrapped: z.base64() });

const keyFileSchema = z.object({
  version: z.literal(1),
  /** Names the book's key; it is bound into all that is encrypted with it. */
  keyId: z.uuid(),
  /** False while the password is being set or removed: files beside the journal may not be encrypted yet. */
  isComplete: z.boolean(),
  password: wrappedKeySchema,
  recovery: wrappedKeySchema,
});

export type KeyFile = z.infer<typeof keyFileSchema>;

/** The two secrets that open a book, and where each key is bound to. */
export type Secret = 'password' | 'recovery';

export function placeOf(keyId: string, secret: Secret): string {
  return `${keyId}/key/${secret}`;
}

/** A fresh key, wrapped by the password and by a recovery code that is nowhere but in the answer. */
export async function newKeyFile(
  passphrase: string,
  cost?: ScryptCost,
): Promise<{ keyFile: KeyFile; key: Buffer; recoveryCode: string }> {
  const key = newKey();
  const keyId = randomUUID();
  const code = newRecoveryCode();
  const password = await wrapKey(key, normalised(passphrase), placeOf(keyId, 'password'), cost);
  const recovery = await wrapKey(key, code.secret, placeOf(keyId, 'recovery'), cost);
  const keyFile: KeyFile = { version: 1, keyId, isComplete: false, password, recovery };
  return { keyFile, key, recoveryCode: code.text };
}

/** Null when there is none. Rejects with `StorageError`: `key-damaged`, `key-unreadable`. */
export async function readKeyFile(folder: string, files: FileLayer): Promise<KeyFile | null> {
  let bytes: Buffer;
  try {
    bytes = await files.readFile(keyPath(folder));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw new StorageError(keyUnreadable(error), error);
  }
  try {
    if (!sealHolds(bytes)) throw new Error('seal');
    return keyFileSchema.parse(JSON.parse(bytes.toString('utf8')));
  } catch (error) {
    throw new StorageError(keyDamaged(), error);
  }
}

/** Resolves when it is on disk. What the file held before is overwritten: it opened the book with another secret. */
export async function writeKeyFile(folder: string, keyFile: KeyFile, files: FileLayer): Promise<void> {
  const text = JSON.stringify(keyFileSchema.parse(keyFile));
  await replaceErasing(keyPath(folder), sealBytes(Buffer.from(text.slice(0, -1))), files);
}
