/** Tables of a book as the bytes of a spreadsheet file. */
import Papa from 'papaparse';
import { assertNever } from '#core/basics/assert-never';
import { cents } from '#core/basics/money';
import { decimalString, minorDigits } from '#core/basics/money-text';
import { headingOf, type Table, type TableCell, type TableColumn } from '#core/exchange/table';
import type { TableFormat } from '#core/exchange/tables';
import { guardFormula } from './formula-guard';
import { writeXlsx } from './workbook-writer';

export async function writeTable(table: Table, format: TableFormat): Promise<Uint8Array> {
  switch (format) {
    case 'csv':
      return writeCsv(table);
    case 'xlsx':
      return writeXlsx(table);
    default:
      return assertNever(format, 'table format');
  }
}

/**
 * With a byte order mark, without which Excel takes UTF-8 for Windows-1252. No totals row: a file of plain rows
 * sorts, filters and comes back.
 */
function writeCsv({ columns, rows, currency }: Table): Uint8Array {
  const headings = columns.map((column) => headingOf(column, currency));
  const body = rows.map((row) =>
    row.map((cell, index) => csvCell(cell, columns[index], minorDigits(currency))),
  );
  return Buffer.from(`\uFEFF${Papa.unparse([headings, ...body], { newline: '\r\n' })}\r\n`, 'utf8');
}

function csvCell(cell: TableCell, column: TableColumn | undefined, digits: number): string {
  if (cell === null || column === undefined) return '';
  switch (column.kind) {
    case 'money':
      return decimalString(cents(Number(cell)), digits);
    case 'text':
      return guardFormula(String(cell));
    case 'date':
    case 'number':
      return String(cell);
    default:
      return assertNever(column.kind, 'column kind');
  }
}
