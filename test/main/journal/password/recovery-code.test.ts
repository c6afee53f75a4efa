/** The code on the sheet: read as it was printed, and a slip in typing it told from a wrong code. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { newRecoveryCode, readRecoveryCode, written } from '#main/journal/password/recovery-code';

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.split('');
const secrets = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Buffer.from(bytes));

test('is eight groups of four, another each time', () => {
  const { text, secret } = newRecoveryCode();
  expect(text).toMatch(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/);
  expect(secret).toHaveLength(16);
  expect(newRecoveryCode().text).not.toBe(text);
});

test('is these very symbols, so that a sheet printed today is good for ever', () => {
  expect(written(Buffer.alloc(16))).toBe('0000-0000-0000-0000-0000-0000-00RP-Z8X0');
  expect(written(Buffer.alloc(16, 0xff))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZXQF-NB2S');
});

test('any code reads back, in small letters, run together, with O and L for 0 and 1', () => {
  fc.assert(
    fc.property(secrets, (secret) => {
      const text = written(secret);
      const typed = text.toLowerCase().replaceAll('-', '').replaceAll('0', 'o').replaceAll('1', 'l');
      expect(readRecoveryCode(text)).toEqual(secret);
      expect(readRecoveryCode(`  ${typed} `)).toEqual(secret);
    }),
  );
});

test('one wrong symbol anywhere is a slip, not another code', () => {
  const symbols = fc.constantFrom(...SYMBOLS);
  fc.assert(
    fc.property(secrets, fc.nat(31), symbols, (secret, at, symbol) => {
      const right = written(secret).replaceAll('-', '').split('');
      fc.pre(right[at] !== symbol);
      expect(readRecoveryCode(right.with(at, symbol).join(''))).toBe('mistyped');
    }),
  );
});

test.each(['', 'correct horse battery staple', '7K2M-Q0XD', 'U'.repeat(32), '*'.repeat(32)])(
  '%j is no code',
  (typed) => {
    expect(readRecoveryCode(typed)).toBeNull();
  },
);
