/** A book's password, before a key is made from it. */

/**
 * The same letters may come in different code points from different keyboards (`ü` as one or as two), so they are
 * brought to one form first.
 */
export function normalised(passphrase: string): string {
  return passphrase.normalize('NFKC');
}
