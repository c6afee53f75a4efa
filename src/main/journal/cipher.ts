/**
 * The encryption of a book that has a password. No other file knows how it is done.
 *
 * The book is encrypted with a random key of its own; the key is kept wrapped, once by the password and once by the
 * recovery code. So changing the password wraps the key anew and leaves the journal alone.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes, scrypt } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SALT_BYTES = 16;
const COMMAND_TAG_BYTES = 16;
/** The first bytes of an encrypted file, so that a person (or `file`) can tell what it is. */
const BLOB_START = Buffer.from('ACCORD SEALED 1\n');

/** What making a key from a password costs: `n` rounds over `128 · n · r` bytes of memory. */
export interface ScryptCost {
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

/** Under half a second and 128 MB each time, for us and for somebody who tries out passwords. */
const SCRYPT_COST: ScryptCost = { n: 2 ** 17, r: 8, p: 1 };

/** The book's key as it lies on disk, to be opened by one secret. Texts are base64. */
export interface WrappedKey extends ScryptCost {
  readonly salt: string;
  readonly wrapped: string;
}

export function newKey(): Buffer {
  return randomBytes(KEY_BYTES);
}

/** Wraps a book's key by a secret; `place` says which of the book's secrets it is, and is checked on opening. */
export async function wrapKey(
  key: Buffer,
  secret: string | Buffer,
  place: string,
  cost: ScryptCost = SCRYPT_COST,
): Promise<WrappedKey> {
  const salt = randomBytes(SALT_BYTES);
  const wrapped = encrypt(await keyFrom(secret, salt, cost), key, place);
  return { ...cost, salt: salt.toString('base64'), wrapped: wrapped.toString('base64') };
}

/** The book's key, or null when this is not the secret it was wrapped by. */
export async function unwrapKey(
  { salt, wrapped, n, r, p }: WrappedKey,
  secret: string | Buffer,
  place: string,
): Promise<Buffer | null> {
  const wrapping = await keyFrom(secret, Buffer.from(salt, 'base64'), { n, r, p });
  return decrypt(wrapping, Buffer.from(wrapped, 'base64'), place);
}

/** Everything of one book goes through this while it is open. */
export class BookCipher {
  readonly #key: Buffer;
  readonly #commandKey: Buffer;
  readonly #keyId: string;

  /** `keyId` names the key, and is bound into all that is encrypted with it. */
  constructor(key: Buffer, keyId: string) {
    this.#key = key;
    this.#keyId = keyId;
    this.#commandKey = createHmac('sha256', key).update('accord/1/commands').digest();
  }

  /** One line of the journal as base64; it opens with the same `place` only, which says where it stands. */
  sealLine(place: string, line: Uint8Array): string {
    return encrypt(this.#key, line, this.#place(`line/${place}`)).toString('base64');
  }

  /** Null when it is not what this book has at that place. */
  openLine(place: string, sealed: string): Buffer | null {
    return decrypt(this.#key, Buffer.from(sealed, 'base64'), this.#place(`line/${place}`));
  }

  /** A whole file, bound to its `name`: the path in the book's folder, with `/`. */
  sealBlob(name: string, bytes: Uint8Array): Buffer {
    return Buffer.concat([BLOB_START, encrypt(this.#key, bytes, this.#place(`file/${name}`))]);
  }

  /** Null when these bytes are not encrypted at all, or not as this book's file of that name. */
  openBlob(name: string, bytes: Buffer): Buffer | null {
    if (!bytes.subarray(0, BLOB_START.length).equals(BLOB_START)) return null;
    return decrypt(this.#key, bytes.subarray(BLOB_START.length), this.#place(`file/${name}`));
  }

  /**
   * Stands for a command id in an encrypted line: a repeated command is found without decrypting every line, and
   * nobody without the key learns the id.
   */
  commandTag(commandId: string): string {
    const digest = createHmac('sha256', this.#commandKey).update(commandId).digest();
    return digest.subarray(0, COMMAND_TAG_BYTES).toString('base64url');
  }

  #place(what: string): string {
    return `${this.#keyId}/${what}`;
  }
}

/** Nonce, ciphertext and tag. The nonce is random: with 2^32 lines a repeat is less likely than one in 2^32. */
function encrypt(key: Buffer, bytes: Uint8Array, place: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(`accord/1/${place}`));
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, sealed: Buffer, place: string): Buffer | null {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(Buffer.from(`accord/1/${place}`))
    .setAuthTag(sealed.subarray(end));
  try {
    const bytes = decipher.update(sealed.subarray(NONCE_BYTES, end));
    decipher.final(); // throws unless the tag is right; there is no last piece, so nothing to add
    return bytes;
  } catch {
    return null;
  }
}

function keyFrom(secret: string | Buffer, salt: Buffer, { n, r, p }: ScryptCost): Promise<Buffer> {
  const options = { N: n, r, p, maxmem: 2 * 128 * n * r };
  return new Promise((resolve, reject) => {
    scrypt(secret, salt, KEY_BYTES, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
