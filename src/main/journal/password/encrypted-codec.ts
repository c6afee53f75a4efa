/** Lets a JSON file beside the journal (snapshot, drafts) be plain or encrypted as its book is. */
import type { JsonCodec } from '../../files/durable-json';
import type { BookCipher } from '../cipher';

/**
 * What `codec` writes, encrypted under the file's `name` while the book has a password; `cipherNow` gives null while
 * it has none. Reading throws on bytes of the other form, as on any damage.
 */
export function encryptedCodec<T>(
  codec: JsonCodec<T>,
  name: string,
  cipherNow: () => BookCipher | null,
): JsonCodec<T> {
  return {
    encode(value) {
      const bytes = codec.encode(value);
      return cipherNow()?.sealBlob(name, bytes) ?? bytes;
    },
    decode(bytes) {
      const cipher = cipherNow();
      const opened = cipher === null ? bytes : cipher.openBlob(name, bytes);
      if (opened === null) throw new Error('not encrypted with this key');
      return codec.decode(opened);
    },
  };
}
