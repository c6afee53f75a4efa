/** Bytes of a text file as text. Ledger programs write UTF-8, Excel also UTF-16, and old ones Windows-1252. */
import { isUtf8 } from 'node:buffer';

export interface DecodedText {
  readonly text: string;
  /** To be shown: `UTF-8`. */
  readonly encoding: string;
}

/** What the bytes 0x80 to 0x9F stand for in Windows-1252; the rest of it is Latin-1. Five of them are unused. */
const windows1252 = '€\u{fffd}‚ƒ„…†‡ˆ‰Š‹Œ\u{fffd}Ž\u{fffd}\u{fffd}‘’“”•–—˜™š›œ\u{fffd}žŸ';

/**
 * Reads bytes as UTF-8 or UTF-16 where they are that, else as Windows-1252, in which almost any bytes make some
 * text: whether that is text at all, the caller has to ask `isText`.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return utf16(buffer.subarray(2), 'LE');
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return utf16(buffer.subarray(2), 'BE');
  const hidden = hiddenUtf16(buffer);
  if (hidden) return utf16(buffer, hidden);
  const utf8 = buffer.toString('utf8').replace(/^\uFEFF/, '');
  if (isUtf8(buffer)) return { text: utf8, encoding: 'UTF-8' };
  if (isMostlyUtf8(utf8)) return { text: utf8, encoding: 'UTF-8 with broken letters' };
  const text = buffer
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => windows1252[letter.charCodeAt(0) - 0x80] ?? letter);
  return { text, encoding: 'Windows-1252' };
}

/** Is it text that people write? Noise is full of control characters; a ledger has none but tabs and line ends. */
export function isText(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is counted
  const strange = text.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return strange * 50 <= text.length && !text.includes('\u0000');
}

/** A few bytes of damage in UTF-8 must not turn every ü of the file into Ã¼. */
function isMostlyUtf8(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return whole > broken * 2;
}

function utf16(buffer: Buffer, order: 'LE' | 'BE'): DecodedText {
  const whole = Buffer.from(buffer.subarray(0, buffer.length - (buffer.length % 2)));
  const text = (order === 'BE' ? whole.swap16() : whole).toString('utf16le');
  return { text, encoding: `UTF-16 ${order}` };
}

/** UTF-16 without a mark: letters of Western text have a zero byte each, always on the same side. */
function hiddenUtf16(buffer: Buffer): 'LE' | 'BE' | null {
  const sample = buffer.subarray(0, 1000);
  const zeros = [...sample.entries()].filter(([, byte]) => byte === 0).map(([at]) => at);
  const odd = zeros.filter((at) => at % 2 === 1).length;
  const even = zeros.length - odd;
  if (sample.length < 4 || Math.max(even, odd) * 3 < sample.length) return null;
  return odd > even ? 'LE' : 'BE';
}
