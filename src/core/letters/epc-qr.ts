/**
 * The QR code of a SEPA transfer ("GiroCode"): European Payments Council, EPC069-12, version 2. A banking app reads it
 * and has the transfer filled in.
 */
import { encode } from 'uqr';
import type { Cents } from '../basics/money';
import { ibanOf } from './iban';

export interface Transfer {
  readonly payTo: string;
  /** As the business writes it. */
  readonly account: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly amount: Cents;
  readonly reference: string;
}

/** Version 13 of a QR code with error correction M holds so much. */
const MAX_BYTES = 331;
const MAX_VERSION = 13;
const MOST_CENTS = 999_999_999_99;

/** What a business lacks to have the code on its letters, in words with the way out; null when nothing is missing. */
export function whyNoQr(currency: string, account: string): string | null {
  if (currency !== 'EUR')
    return `The QR code is for payments in euro, and this book is in ${currency}. The slip goes without.`;
  if (ibanOf(account) !== null) return null;
  return 'The QR code needs an IBAN, and the account in the business’s details is none, or has a slip in it. The slip goes without.';
}

/** The code's content, or null where the scheme has none: another currency, no IBAN, an amount or words too large. */
export function epcPayload({ payTo, account, currency, amount, reference }: Transfer): string | null {
  const iban = ibanOf(account);
  if (currency !== 'EUR' || iban === null || amount < 1 || amount > MOST_CENTS) return null;
  const euros = `EUR${Math.trunc(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;
  const name = firstCharacters(payTo, 70);
  // Empty: the bank (from the IBAN), the purpose, and a reference of ISO 11649, which ours is not.
  const payload = [
    'BCD',
    '002',
    '1',
    'SCT',
    '',
    name,
    iban,
    euros,
    '',
    '',
    firstCharacters(reference, 140),
  ].join('\n');
  return utf8Bytes(payload) <= MAX_BYTES ? payload : null;
}

function utf8Bytes(of: string): number {
  return Array.from(of).reduce((so, character) => {
    const code = character.codePointAt(0) ?? 0;
    return so + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);
}

function firstCharacters(of: string, most: number): string {
  return Array.from(of.replace(/\s+/g, ' ')).slice(0, most).join('').trim();
}

/** The code as a picture, one square a module, with the four modules of quiet that readers need. */
export function qrSvg(payload: string): string {
  const { data, size } = encode(payload, { ecc: 'M', maxVersion: MAX_VERSION, border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return `<svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true"><path d="${dark.join('')}"/></svg>`;
}
