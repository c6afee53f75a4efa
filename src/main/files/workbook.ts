/** The cells of an Excel workbook (.xlsx). */
import readWorkbook from 'read-excel-file/universal';
import { ok, refuse, type Result } from '#core/basics/result';
import type { Cell, Sheet } from '#core/exchange/sheet';
import { damaged, workbookRefusal } from './workbook-bounds';
import type { ZipEntry } from './zip-directory';

/** Takes the first sheet with rows; dates become days, numbers stay numbers. Never rejects for bad bytes. */
export async function readXlsx(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<Result<Sheet>> {
  const refused = workbookRefusal(bytes, entries);
  if (refused) return refused;
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
    return damaged();
  }
}

/** The library's types say `typeof Date` where it gives a Date. */
function toCell(value: unknown): Cell {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? null : { day: value.toISOString().slice(0, 10) };
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
