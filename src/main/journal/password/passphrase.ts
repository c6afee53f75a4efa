/** What may be a book's password, and what is done to it before use. */

const LEAST = 8;

/**
 * The text as the key is made from it. The same letters may come in different code points from different keyboards
 * (`ü` as one or as two), so they are brought to one form first.
 */
export function normalised(passphrase: string): string {
  return passphrase.normalize('NFKC');
}

/** Blanks at the ends do not count. */
export function isTooShort(passphrase: string): boolean {
  return normalised(passphrase).trim().length < LEAST;
}
