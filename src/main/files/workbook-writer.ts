/** A table as an Excel workbook: real days and numbers, text that stays text, a frozen heading, sums. */
import writeWorkbook, { type CellObject } from 'write-excel-file/node';
import { assertNever } from '#core/basics/assert-never';
import { cents, sum } from '#core/basics/money';
import { decimalString, minorDigits } from '#core/basics/money-text';
import { headingOf, type Table, type TableCell, type TableColumn } from '#core/exchange/table';

export async function writeXlsx(table: Table): Promise<Uint8Array> {
  const { columns, rows, currency } = table;
  const headings = columns.map(
    (column) => ({ value: headingOf(column, currency), fontWeight: 'bold', wrap: true }) as const,
  );
  const body = rows.map((row) => row.map((cell, index) => cellOf(cell, columns[index], currency)));
  const options = {
    sheet: table.sheetName,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  } as const;
  return writeWorkbook([headings, ...body, ...totalsRow(table)], options, {
    features: [{ files: { transform: additionsTo(table) } }],
  }).toBuffer();
}

function cellOf(cell: TableCell, column: TableColumn | undefined, currency: string): CellObject | null {
  if (cell === null || cell === '' || column === undefined) return null;
  switch (column.kind) {
    case 'money':
      return { type: Number, value: units(Number(cell), currency), format: moneyFormat(currency) };
    case 'date':
      // The one way of writing a day that no country reads as another.
      return { type: Date, value: new Date(`${cell}T00:00:00Z`), format: 'yyyy-mm-dd' };
    case 'number':
      return { type: Number, value: Number(cell), format: '0' };
    case 'text':
      return { type: String, value: String(cell), format: '@' };
    default:
      return assertNever(column.kind, 'column kind');
  }
}

/** The workbook's binary number nearest to the amount; a program that adds it up rounds to the same cent. */
function units(amount: number, currency: string): number {
  return Number(decimalString(cents(amount), minorDigits(currency)));
}

/** Grouping and decimal mark are the reader's own; the currency stands in the heading. */
function moneyFormat(currency: string): string {
  const digits = minorDigits(currency);
  return digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
}

function totalsRow({ columns, rows, summed, currency }: Table): CellObject[][] {
  if (rows.length === 0 || summed.length === 0) return [];
  const row = columns.map(({ kind }, index): CellObject => {
    if (index === 0) return { type: String, value: 'Total', fontWeight: 'bold' };
    if (!summed.includes(index)) return { fontWeight: 'bold' };
    const letter = columnLetter(index);
    const format = kind === 'money' ? moneyFormat(currency) : '0';
    return {
      type: 'Formula',
      value: `SUM(${letter}2:${letter}${rows.length + 1})`,
      format,
      fontWeight: 'bold',
    };
  });
  return [row];
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/**
 * What the library leaves out: filters on the headings (Excel finds them in the sheet, LibreOffice by a name of the
 * workbook), and beside each formula its value, which previews and readers show that do not calculate.
 */
function additionsTo({ columns, rows, summed, currency, sheetName }: Table) {
  const sums = new Map(
    summed.map((index) => {
      const total = sum(rows.map((row) => cents(Number(row[index] ?? 0))));
      return [columnLetter(index), columns[index]?.kind === 'money' ? units(total, currency) : total];
    }),
  );
  const [last, end] = [columnLetter(columns.length - 1), rows.length + 1];
  const filter = `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${sheetName}'!$A$1:$${last}$${end}</definedName>`;
  return {
    'xl/workbook.xml': {
      transform: (xml: string) =>
        xml.replace('<definedNames/>', () => `<definedNames>${filter}</definedNames>`),
    },
    'xl/worksheets/sheet{id}.xml': {
      transform: (xml: string) =>
        xml
          .replaceAll(
            /<f>SUM\(([A-Z]+)2:.*?<\/f>/g,
            (formula, letter: string) => `${formula}<v>${sums.get(letter) ?? 0}</v>`,
          )
          .replace('</sheetData>', `</sheetData><autoFilter ref="A1:${last}${end}"/>`),
    },
  };
}
