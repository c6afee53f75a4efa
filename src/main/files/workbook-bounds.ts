/**
 * Is a workbook small enough to be parsed? Found out before the parser sees it, since one cell at the far end of a
 * sheet, or a small archive that unpacks to gigabytes, would take all memory.
 */
import { inflateRawSync } from 'node:zlib';
import { refuse } from '#core/basics/result';
import { MOST_CELLS, MOST_ROWS, tooManyCells } from './sheet-bounds';
import { packedBytesOf, type ZipEntry } from './zip-directory';

/** 30,000 rows of a wide ledger unpack to about 40 MB. */
const MOST_UNPACKED = 64 * 1024 * 1024;
const DEFLATED = 8;

/** The refusal, or null where it may be parsed. */
export function workbookRefusal(bytes: Uint8Array, entries: readonly ZipEntry[]) {
  // The parser reads these and nothing else: pictures and the like stay packed.
  const parts = entries.filter(({ name }) => name.endsWith('.xml') || name.endsWith('.xml.rels'));
  if (parts.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0) > MOST_UNPACKED) return tooMuch();
  let left = MOST_UNPACKED;
  for (const part of parts) {
    const content = unpack(bytes, part, left);
    if (content === 'too much') return tooMuch();
    if (content === 'damaged') return damaged();
    left -= content.length;
    const refused = /^xl\/worksheets\/[^/]+$/.test(part.name)
      ? sheetRefusal(content.toString('latin1'))
      : null;
    if (refused) return refused;
  }
  return null;
}

export function damaged() {
  return refuse(
    'broken-workbook',
    'This workbook is damaged and cannot be read. Open it in your spreadsheet program and save it again.',
  );
}

function tooMuch() {
  return refuse(
    'too-large',
    'This workbook unpacks to far more than any ledger holds, so it was not opened.',
  );
}

/** What the archive says of its sizes need not be so, so unpacking itself stops at the limit. */
function unpack(bytes: Uint8Array, entry: ZipEntry, limit: number): Buffer | 'too much' | 'damaged' {
  const packed = packedBytesOf(bytes, entry);
  if (!packed) return 'damaged';
  if (entry.method !== DEFLATED) return packed.length > limit ? 'too much' : Buffer.from(packed);
  try {
    return inflateRawSync(packed, { maxOutputLength: limit });
  } catch (error) {
    return error instanceof RangeError ? 'too much' : 'damaged';
  }
}

/** A tag that is never closed is looked through to the next one only: a million of them must not take for ever. */
const tag = /<(?:\w+:)?(row|c)(?=[\s/>])(?:[^<>]*?\sr\s*=\s*["']([^"']*)["'])?/g;

/** Looks at the address of every row and cell of a sheet. */
function sheetRefusal(xml: string) {
  let [rows, columns, rowTags, cells] = [0, 0, 0, 0];
  for (const [, name, address = ''] of xml.matchAll(tag)) {
    if (name === 'row') rowTags += 1;
    else cells += 1;
    const [, letters = '', figures = ''] = /^([A-Z]*)(\d*)$/.exec(address) ?? [null, 'unreadable'];
    if (letters.length > 3) return damaged();
    columns = Math.max(columns, columnNumber(letters));
    rows = Math.max(rows, Number(figures), rowTags);
    if (rows > MOST_ROWS || cells > MOST_CELLS) break;
  }
  return tooManyCells(rows, Math.max(columns, cells > MOST_CELLS ? cells : 0));
}

/** `A` → 1, `XFD` → 16,384. */
function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
