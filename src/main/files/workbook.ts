/** The cells of an Excel workbook (.xlsx). */
import readWorkbook from 'read-excel-file/universal';
import { ok, refuse, type Result } from '#core/basics/result';
import type { Cell, Sheet } from '#core/exchange/sheet';
import type { ZipDirectory } from './zip-directory';

/** 30,000 rows of a wide ledger unpack to about 40 MB; a small file that unpacks to more is made to harm. */
const MOST_UNPACKED = 256 * 1024 * 1024;

/** Takes the first sheet with rows; dates become days, numbers stay numbers. Never rejects for bad bytes. */
export async function readXlsx(bytes: Uint8Array, directory: ZipDirectory): Promise<Result<Sheet>> {
  if (directory.unpackedBytes > MOST_UNPACKED) {
    return refuse(
      'too-large',
      'This workbook unpacks to far more than any ledger holds, so it was not opened.',
    );
  }
  try {
    // A copy: a Buffer may be a view into memory shared with others, and its own slice() would be one too.
    const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
    const first = sheets.find((sheet) => sheet.data.length > 0);
    if (!first) return refuse('empty-file', 'There is nothing in this workbook.');
    const others = sheets.length > 1 ? ` of ${sheets.length}` : '';
    // All rows as wide as the widest: what a person adds beside the table is no sign of a split cell.
    const width = first.data.reduce((most, row) => Math.max(most, row.length), 0);
    return ok({
      how: `Excel workbook, sheet “${first.sheet}”${others}`,
      rows: first.data.map((row) => Array.from({ length: width }, (_, index) => toCell(row[index]))),
    });
  } catch {
    // Whatever the library made of it, the user can do one thing about it.
    return refuse(
      'broken-workbook',
      'This workbook is damaged and cannot be read. Open it in your spreadsheet program and save it again.',
    );
  }
}

/** The library's types say `typeof Date` where it gives a Date. */
function toCell(value: unknown): Cell {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? null : { day: value.toISOString().slice(0, 10) };
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
