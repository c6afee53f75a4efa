import { describe, expect, it } from 'vitest';
import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import { day } from '#core/basics/local-date';
import { readLedger } from '#core/exchange/read-ledger';
import { readSheet } from '#main/files/spreadsheet';
import { said, valueOf } from '../../core/exchange/ledger-of';

const on = (iso: string) =>
  ({ type: Date, value: new Date(`${iso}T00:00:00Z`), format: 'dd/mm/yyyy' }) as const;

async function ledgerIn(rows: SheetData) {
  const bytes = await writeWorkbook(rows).toBuffer();
  const options = { fileName: 'debtors.xlsx', currency: 'GBP', locale: 'en-GB', today: day('2026-09-01') };
  return valueOf(readLedger(valueOf(await readSheet(bytes, 'debtors.xlsx')), options));
}

describe('the workbook a bookkeeper keeps by hand', () => {
  it('has titles, real days, numbers with binary artefacts, and notes beside the table', async () => {
    const reading = await ledgerIn([
      ['Who owes us'],
      [],
      ['Customer', 'Account', 'Inv no', 'Date', 'Due', 'Amount', 'Owing'],
      ['Acme Ltd', '0007', 1001, on('2026-06-03'), on('2026-07-03'), 0.1 + 0.2, 0.3],
      ['Beta', null, 'B-2', on('2026-06-03'), on('2026-07-03'), 1080, 80.5, null, 'spoke to Jan'],
      [null, null, null, null, 'Total', 1080.3, 80.8],
    ]);
    expect(said(reading)).toEqual([
      'Acme Ltd: invoice 1001 0.30 due 2026-07-03',
      'Beta: invoice B-2 80.50 of 1080.00 due 2026-07-03',
    ]);
    expect(reading.debtors[0]?.details.accountNumber).toBe('0007');
    expect(reading.statedTotal?.agrees).toBe(true);
    expect(reading).toMatchObject({ questions: [], assumedCurrency: 'GBP' });
  });

  it('merges the cells of a customer over their invoices', async () => {
    const reading = await ledgerIn([
      ['Customer', 'Invoice no', 'Date', 'Amount'],
      [{ value: 'Acme Ltd', rowSpan: 2 }, 'A1', on('2026-06-03'), 10],
      [null, 'A2', on('2026-06-04'), 20],
      [{ value: 'Beta', rowSpan: 2 }, 'B1', on('2026-06-05'), 30],
      [null, 'B2', on('2026-06-06'), 40],
    ]);
    expect(said(reading)).toEqual([
      'Acme Ltd: invoice A1 10.00 due 2026-06-03',
      'Acme Ltd: invoice A2 20.00 due 2026-06-04',
      'Beta: invoice B1 30.00 due 2026-06-05',
      'Beta: invoice B2 40.00 due 2026-06-06',
    ]);
    expect(reading.questions[0]).toMatchObject({ id: 'blankCustomer', chosen: 'same-as-above' });
  });
});
