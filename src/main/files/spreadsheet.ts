/** Reads the bytes of a spreadsheet file by what they are, whatever the file is called. */
import { ok, refuse, type Result } from '#core/basics/result';
import { MAX_SHEET_BYTES } from '#core/contract/files';
import { isBlankRow, type Sheet } from '#core/exchange/sheet';
import { readDelimited } from './delimited-text';
import { decodeText, isText } from './text-encoding';
import { readXlsx } from './workbook';
import { readZipDirectory } from './zip-directory';

const SAVE_AS = 'Open it in the program it comes from and save it as CSV or as an Excel workbook (.xlsx).';

/** Refuses what is no spreadsheet, with the way out. Never rejects for bad bytes. */
export async function readSheet(bytes: Uint8Array, fileName: string): Promise<Result<Sheet>> {
  if (bytes.length === 0) return refuse('empty-file', 'This file is empty.');
  if (bytes.length > MAX_SHEET_BYTES) return tooLarge(fileName);
  const read = hasSignature(bytes, 'PK') ? await readArchive(bytes) : readText(bytes);
  if (!read.ok) return read;
  const { rows } = read.value;
  if (rows.every(isBlankRow)) return refuse('empty-file', 'There is nothing in this file but empty rows.');
  return read;
}

/** For whoever knows the size before the bytes are read. */
export function tooLarge(fileName: string) {
  return refuse('too-large', `${fileName} is larger than any ledger. Is it the right file?`);
}

async function readArchive(bytes: Uint8Array): Promise<Result<Sheet>> {
  const entries = readZipDirectory(bytes);
  if (!entries) {
    return refuse('broken-workbook', 'This file is cut off or damaged. Export or copy it once more.');
  }
  const names = entries.map(({ name }) => name);
  if (names.includes('xl/workbook.xml')) return readXlsx(bytes, entries);
  const isSheet = names.some((name) => name === 'content.xml' || name.startsWith('xl/'));
  return isSheet
    ? refuse('unknown-workbook', `Accord does not read this kind of workbook. ${SAVE_AS}`)
    : notASheet('an archive or a document');
}

function notASheet(what: string) {
  return refuse('not-a-spreadsheet', `This is ${what}, not a spreadsheet. Choose the ledger file itself.`);
}

/** What other files begin with, and how people call them. */
const signatures: readonly (readonly [start: string, what: string])[] = [
  ['%PDF', 'a PDF'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a recording or a picture'],
  ['\u001f\u008b', 'a packed file'],
  ['Rar!', 'a packed file'],
  ['7z', 'a packed file'],
  ['{\\rtf', 'a text document'],
];

function readText(bytes: Uint8Array): Result<Sheet> {
  if (hasSignature(bytes, '\u00d0\u00cf\u0011\u00e0')) {
    return refuse('old-workbook', `This workbook is of the old kind (.xls), or has a password. ${SAVE_AS}`);
  }
  const other = signatures.find(([start]) => hasSignature(bytes, start));
  if (other) return notASheet(other[1]);
  const { text, encoding } = decodeText(bytes);
  if (!isText(text)) return refuse('not-a-spreadsheet', 'This is not a spreadsheet: there is no text in it.');
  const start = text.trimStart().slice(0, 200).toLowerCase();
  if (/^<(!doctype html|html|head|body|table|meta|style)/.test(start)) {
    return refuse('web-page', `This is a web page saved under the name of a spreadsheet. ${SAVE_AS}`);
  }
  if (start.startsWith('<?xml')) {
    return refuse('xml', `This is an XML file, which Accord does not read. ${SAVE_AS}`);
  }
  const read = readDelimited(text);
  if (!read.ok) return read;
  const { rows, separator } = read.value;
  return ok({ how: `CSV, ${encoding}, ${separator}`, rows });
}

function hasSignature(bytes: Uint8Array, start: string): boolean {
  return Buffer.from(start, 'latin1').equals(bytes.subarray(0, start.length));
}
