/** `books export`: writes a table of a book to a spreadsheet file. */
import { extname } from 'node:path';
import { ok, refuse } from '#core/basics/result';
import { tableFormats, tableNames } from '#core/exchange/tables';
import { durableWrite } from '../files/durable-write';
import { errorCode } from '../files/file-layer';
import { writeTable } from '../files/spreadsheet-writer';
import { bookTable } from '../practice/book-table';
import { withBook } from './open-book';
import { passwordOption } from './password-file';
import { WrongUsage, type Verb } from './verb';

export const exportTable: Verb = {
  operands: ['BOOK', 'KIND', 'OUT'],
  summary: `Writes a table of a book (${tableNames.join(', ')}) to OUT, a file that ends in .csv or .xlsx.`,
  options: passwordOption,
  async run(call) {
    const [, kind, out = ''] = call.operands;
    const table = tableNames.find((name) => name === kind);
    if (table === undefined) throw new WrongUsage(`KIND is one of ${tableNames.join(', ')}, not “${kind}”.`);
    const format = tableFormats.find((each) => `.${each}` === extname(out).toLowerCase());
    if (format === undefined) throw new WrongUsage(`OUT ends in .csv or .xlsx; “${out}” does not.`);
    const made = await withBook(call, async (book) =>
      ok(await bookTable(book, table, call.desk.clock.today())),
    );
    if (!made.ok) return made;
    try {
      await durableWrite(out, await writeTable(made.value, format));
    } catch (error) {
      return refuse('file-not-saved', `${out} could not be written (${errorCode(error)}).`);
    }
    const rows = made.value.rows.length;
    return ok({
      isGood: true,
      lines: [`Wrote ${out}, rows: ${rows}.`],
      data: { out, kind: table, format, rows },
    });
  },
};
