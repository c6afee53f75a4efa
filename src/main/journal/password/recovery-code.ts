/** The code on the recovery sheet: 128 random bits and a check, in letters and digits that can't be mixed up. */
import { hash, randomBytes } from 'node:crypto';

const SECRET_BYTES = 16;
const CHECK_BYTES = 4;
/** Crockford's: without I, L, O and U. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
const GROUP = 4;
const FORM = /^[0-9A-HJKMNP-TV-Z]{32}$/;
const LENGTH = ((SECRET_BYTES + CHECK_BYTES) * 8) / BITS;

export interface RecoveryCode {
  readonly secret: Buffer;
  /** `7K2M-Q0XD-…`, eight groups of four, as it is printed. */
  readonly text: string;
}

export function newRecoveryCode(): RecoveryCode {
  const secret = randomBytes(SECRET_BYTES);
  return { secret, text: written(secret) };
}

/** The code of these 16 bytes as it is printed. */
export function written(secret: Buffer): string {
  let number = BigInt(`0x${Buffer.concat([secret, checkOf(secret)]).toString('hex')}`);
  let symbols = '';
  for (let n = 0; n < LENGTH; n += 1) {
    symbols = SYMBOLS.charAt(Number(number % 32n)) + symbols;
    number /= 32n;
  }
  return (symbols.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}

/**
 * Reads what somebody typed from the sheet: small letters, blanks and dashes anywhere, O for 0, I or L for 1.
 *
 * `mistyped`: it has the form of a code and its check says no. Null: it is no code, but perhaps a password.
 */
export function readRecoveryCode(typed: string): Buffer | 'mistyped' | null {
  const symbols = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (!FORM.test(symbols)) return null;
  let number = 0n;
  for (const symbol of symbols.split('')) number = number * 32n + BigInt(SYMBOLS.indexOf(symbol));
  const bytes = Buffer.from(number.toString(16).padStart((SECRET_BYTES + CHECK_BYTES) * 2, '0'), 'hex');
  const secret = bytes.subarray(0, SECRET_BYTES);
  return bytes.subarray(SECRET_BYTES).equals(checkOf(secret)) ? secret : 'mistyped';
}

function checkOf(secret: Buffer): Buffer {
  const digest = hash('sha256', Buffer.concat([Buffer.from('accord/1/recovery/'), secret]), 'hex');
  return Buffer.from(digest, 'hex').subarray(0, CHECK_BYTES);
}
