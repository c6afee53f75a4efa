/** `books export`: writes a table of a book to a spreadsheet file. */
import { extname } from 'node:path';
import { ok, refuse } from '#core/basics/result';
import { tableFormats, tableNames } from '#core/exchange/tables';
import { durableWrite } from '../files/durable-write';
import { errorCode } from '../files/file-layer';
import { writeTable } from '../files/spreadsheet-writer';
import { bookTable } from '../practice/book-table';
import { withBook } from './open-book';
import { WrongUsage, type Verb } from './verb';

export const exportTable: Verb = {
  operands: ['BOOK', 'KIND', 'OUT'],
  summary: `Writes a table of a book (${tableNames.join(', ')}) to OUT, a file that ends in .csv or .xlsx.`,
  options: {},
  async run({ operands: [folder = '', kind, out = ''], desk }) {
    const table = tableNames.find((name) => name === kind);
    if (table === undefined) throw new WrongUsage(`KIND is one of ${tableNames.join(', ')}, not “${kind}”.`);
    const format = tableFormats.find((each) => `.${each}` === extname(out).toLowerCase());
    if (format === undefined) throw new WrongUsage(`OUT ends in .csv or .xlsx; “${out}” does not.`);
    const made = await withBook(folder, desk, (book) => bookTable(book, table, desk.clock.today()));
    try {
      await durableWrite(out, await writeTable(made, format));
    } catch (error) {
      return refuse('file-not-saved', `${out} could not be written (${errorCode(error)}).`);
    }
    const rows = made.rows.length;
    return ok({
      isGood: true,
      lines: [`Wrote ${out}, rows: ${rows}.`],
      data: { out, kind: table, format, rows },
    });
  },
};
