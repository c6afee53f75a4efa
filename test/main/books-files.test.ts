/** The books from the command line: ledger files in, tables out. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine } from '#main/books/command-line';
import { desk, emptyRoom, inBook, newBook } from './practice/desk';

const ledger = `*ContactName,EmailAddress,*InvoiceNumber,*InvoiceDate,*DueDate,Total,Currency
Quay Street Café,hello@quay.example,INV-1,13/06/2026,13/07/2026,812.50,GBP
Brambling Ltd,,INV-2,01/06/2026,30/06/2026,abc,GBP
M. Howe,,INV-3,14/05/2026,13/06/2026,1650.00,
`;

async function fileOf(text: string): Promise<string> {
  const file = join(await emptyRoom(), 'open invoices.csv');
  await writeFile(file, text);
  return file;
}

async function json(...args: string[]): Promise<Record<string, unknown>> {
  const { stdout } = await commandLine([...args, '--json'], desk);
  const printed: Record<string, unknown> = JSON.parse(stdout);
  return printed;
}

describe('preview', () => {
  it('prints one object: what is open, by the currency the file states', async () => {
    expect(await json('preview', await fileOf(ledger))).toEqual({
      kind: 'invoices',
      source: expect.any(String),
      debtors: 2,
      openInvoices: 2,
      credits: 0,
      gross: { GBP: '812.50', '?': '1650.00' },
      creditTotal: { GBP: '0.00', '?': '0.00' },
      net: { GBP: '812.50', '?': '1650.00' },
      oldestDue: '2026-06-13',
      ignored: 0,
      refused: 1,
    });
  });

  it('says in words which row was refused, and why', async () => {
    const { exitCode, stdout } = await commandLine(['preview', await fileOf(ledger)], desk);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Row 3 was refused: .*abc/);
  });

  it('takes what the file leaves open as it is told to', async () => {
    const file = await fileOf(ledger.replaceAll(/(13|01|30|14)\/0/g, '02/0'));
    expect(await json('preview', file)).toMatchObject({ oldestDue: '2026-06-02' });
    expect(await json('preview', file, '--day-order', 'month-first')).toMatchObject({
      oldestDue: '2026-02-06',
    });
  });

  it.each([
    ['that is not there', 'no-such-file.csv', 'file-not-read'],
    ['that is a folder', '.', 'file-not-read'],
  ])('refuses a file %s', async (_, name, code) => {
    expect(await json('preview', join(await emptyRoom(), name))).toMatchObject({ refusal: { code } });
  });

  it('refuses what is no ledger', async () => {
    expect(await json('preview', await fileOf(''))).toMatchObject({ refusal: { code: 'empty-file' } });
  });
});

describe('import', () => {
  it('brings the file in as one entry, says what it took for granted, and adds nothing a second time', async () => {
    const [folder, file] = [await newBook(), await fileOf(ledger)];
    expect(await json('import', folder, file)).toMatchObject({
      entry: 2,
      debtorsAdded: 2,
      itemsAdded: 2,
      itemsChanged: 0,
      refused: 1,
      assumed: [expect.stringContaining('book-currency')],
    });
    await inBook(folder, ({ state, seq }) => {
      expect(seq).toBe(2);
      expect(Object.values(state.imports)).toMatchObject([{ fileName: 'open invoices.csv', by: 'Dawn' }]);
    });
    expect(await json('import', folder, file)).toMatchObject({ refusal: { code: 'nothing-new' } });
  });

  it('leaves out items that are said to be in another currency than the book’s', async () => {
    const folder = await newBook();
    const answer = await json('import', folder, await fileOf(ledger), '--currency', 'EUR');
    expect(answer).toMatchObject({ itemsAdded: 1, refused: 2 });
  });

  it('closes what a later list has no more, unless it is said to be a part', async () => {
    const list = (...rows: string[]) => ['Customer,Invoice no,Date,Balance', ...rows].join('\n');
    const folder = await newBook();
    await json('import', folder, await fileOf(list('Acme,1,13/06/2026,10.00', 'Beta,2,13/06/2026,20.00')));
    const later = await fileOf(list('Acme,1,13/06/2026,10.00', 'Acme,3,14/06/2026,5.00'));
    expect(await json('import', folder, later, '--file-lists', 'part')).toMatchObject({
      itemsAdded: 1,
      itemsGone: 0,
      assumed: expect.arrayContaining([
        'Open items of the book that are not in the file: 1. They stay open: the file is only a part (part).',
      ]),
    });
    expect(await json('import', folder, later)).toMatchObject({ itemsAdded: 0, itemsGone: 1 });
  });

  it('refuses while the book is open elsewhere', async () => {
    const [folder, file] = [await newBook(), await fileOf(ledger)];
    const answer = await inBook(folder, () => json('import', folder, file));
    expect(answer).toMatchObject({ refusal: { code: 'book-in-use' } });
  });
});

describe('export', () => {
  it.each(['debtors', 'invoices'])(
    'writes the %s as CSV, also while the book is open elsewhere',
    async (kind) => {
      const [folder, file] = [await newBook(), await fileOf(ledger)];
      await json('import', folder, file);
      const out = join(await emptyRoom(), 'out.csv');
      const answer = await inBook(folder, () => json('export', folder, kind, out));
      expect(answer).toEqual({ out, kind, format: 'csv', rows: 2 });
      expect(await readFile(out, 'utf8')).toContain('Quay Street Café');
    },
  );

  it('writes a workbook', async () => {
    const out = join(await emptyRoom(), 'OUT.XLSX');
    expect(await json('export', await newBook(), 'debtors', out)).toMatchObject({ format: 'xlsx', rows: 0 });
    expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK');
  });

  it('says so when the file can’t be written', async () => {
    const out = join(await emptyRoom(), 'no-such-folder', 'out.csv');
    expect(await json('export', await newBook(), 'debtors', out)).toMatchObject({
      refusal: { code: 'file-not-saved' },
    });
  });
});
