import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { day } from '#core/basics/local-date';
import { readLedger } from '#core/exchange/read-ledger';
import type { Table } from '#core/exchange/table';
import { tableOf } from '#core/exchange/tables';
import { readSheet } from '#main/files/spreadsheet';
import { writeTable } from '#main/files/spreadsheet-writer';
import { smallBook, today } from '../../core/exchange/small-book';

const table: Table = {
  title: 'Debtors of Harbour Lane',
  sheetName: 'Debtors',
  currency: 'GBP',
  asAt: day('2026-09-01'),
  columns: [
    { heading: 'Customer', kind: 'text', width: 30 },
    { heading: 'Account', kind: 'text', width: 12 },
    { heading: 'Phone', kind: 'text', width: 12 },
    { heading: 'Due date', kind: 'date', width: 12 },
    { heading: 'Balance', kind: 'money', width: 14 },
    { heading: 'Days', kind: 'number', width: 8 },
  ],
  rows: [
    ['=Timber Direct', '0007', '+44 113', '2026-07-02', 144_000, 61],
    ['Müller, "Söhne"', '1e5', '', null, -25_005, 0],
  ],
  summed: [4],
};

async function rowsOf(bytes: Uint8Array) {
  const sheet = await readSheet(bytes, 'table');
  if (!sheet.ok) throw new Error(sheet.refusal.message);
  return sheet.value.rows;
}

describe('a table as CSV', () => {
  it('has the mark that Excel needs, plain figures, ISO days, and no formulas', async () => {
    const text = Buffer.from(await writeTable(table, 'csv')).toString('utf8');
    expect(text).toBe(
      '\uFEFFCustomer,Account,Phone,Due date,Balance (GBP),Days\r\n' +
        "'=Timber Direct,0007,'+44 113,2026-07-02,1440.00,61\r\n" +
        '"Müller, ""Söhne""",1e5,,,-250.05,0\r\n',
    );
  });

  it('never lets a text through that would be calculated, and reads it back as it was', async () => {
    const name = fc.oneof(fc.string(), fc.stringMatching(/^'?[=+@-][A-Z0-9+]*$/));
    await fc.assert(
      fc.asyncProperty(name, async (text) => {
        const csv = await writeTable({ ...table, rows: [[text, '', '', null, 0, 0]] }, 'csv');
        const [, written] = Papa.parse<string[]>(Buffer.from(csv).toString('utf8')).data;
        expect(written?.[0]).not.toMatch(/^[=+\-@\t\r]/);
        expect((await rowsOf(csv))[1]?.[0]).toBe(text);
      }),
    );
  });
});

describe('a table as a workbook', () => {
  it('has real days and numbers, text that stays text, and sums', async () => {
    expect(await rowsOf(await writeTable(table, 'xlsx'))).toEqual([
      ['Customer', 'Account', 'Phone', 'Due date', 'Balance (GBP)', 'Days'],
      ['=Timber Direct', '0007', '+44 113', { day: '2026-07-02' }, 1440, 61],
      ['Müller, "Söhne"', '1e5', null, null, -250.05, 0],
      ['Total', null, null, null, 1189.95, null],
    ]);
  });

  it('has no sums where there is nothing to sum', async () => {
    expect(await rowsOf(await writeTable({ ...table, rows: [] }, 'xlsx'))).toHaveLength(1);
  });

  it('writes currencies without cents and with thousandths', async () => {
    const rows = [['A', '', '', null, 1234, 0]];
    expect((await rowsOf(await writeTable({ ...table, currency: 'JPY', rows }, 'xlsx')))[1]?.[4]).toBe(1234);
    expect((await rowsOf(await writeTable({ ...table, currency: 'KWD', rows }, 'xlsx')))[1]?.[4]).toBe(1.234);
  });
});

describe('what was exported', () => {
  it.each(['csv', 'xlsx'] as const)('is read back to the same items: %s', async (format) => {
    const rows = await rowsOf(await writeTable(tableOf(smallBook(), 'invoices', today), format));
    const options = { fileName: 'x', currency: 'GBP', locale: 'en-GB', today };
    const read = readLedger({ how: '', rows }, options);
    const items = read.ok ? read.value.debtors.flatMap((debtor) => debtor.invoices) : [];
    expect(items.map(({ kind, number, amount, paidBefore }) => [kind, number, amount, paidBefore])).toEqual([
      ['credit-note', 'CN-1', 8_800, 0],
      ['invoice', '00123', 144_000, 44_000],
      ['invoice', '00124', 50_000, 0],
      ['invoice', '00125', 1, 0],
    ]);
    expect(items.every((item) => item.currency === 'GBP')).toBe(true);
    expect(read.ok && read.value.debtors[0]?.details.accountNumber).toBe('0007');
    expect(read.ok && read.value.refused).toEqual([]);
  });
});
