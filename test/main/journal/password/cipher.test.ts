/** What is encrypted opens with its key, under its name, unchanged; in any other case it does not open. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BookCipher, newKey, unwrapKey, wrapKey } from '#main/journal/cipher';

const cipher = new BookCipher(newKey(), 'a-book');
const cost = { n: 16, r: 1, p: 1 };

describe('a file', () => {
  test('any bytes come back as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const sealed = cipher.sealBlob('files/a', bytes);
        expect(cipher.openBlob('files/a', sealed)).toEqual(Buffer.from(bytes));
      }),
    );
  });

  test('does not open under another name, with another key, changed, cut or plain', () => {
    const sealed = cipher.sealBlob('snapshot.json', Buffer.from('hello'));
    expect(cipher.openBlob('drafts.json', sealed)).toBeNull();
    expect(new BookCipher(newKey(), 'a-book').openBlob('snapshot.json', sealed)).toBeNull();
    expect(cipher.openBlob('snapshot.json', Buffer.from('hello'))).toBeNull();
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(cipher.openBlob('snapshot.json', changed)).toBeNull();
      expect(cipher.openBlob('snapshot.json', sealed.subarray(0, at))).toBeNull();
    }
  });
});

describe('a wrapped key', () => {
  test('opens with its secret, at its place', async () => {
    const key = newKey();
    const wrapped = await wrapKey(key, 'a secret', 'here', cost);
    expect(await unwrapKey(wrapped, 'a secret', 'here')).toEqual(key);
    expect(await unwrapKey(wrapped, 'A secret', 'here')).toBeNull();
    expect(await unwrapKey(wrapped, 'a secret', 'there')).toBeNull();
    expect(await unwrapKey({ ...wrapped, n: 32 }, 'a secret', 'here')).toBeNull();
  });

  test('is another each time, so that two books with one password do not show it', async () => {
    const key = newKey();
    const [one, two] = [await wrapKey(key, 'x', '', cost), await wrapKey(key, 'x', '', cost)];
    expect(one.salt).not.toBe(two.salt);
    expect(one.wrapped).not.toBe(two.wrapped);
  });
});
