import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type LocalDate } from '#core/basics/local-date';
import { decimalString } from '#core/basics/money-text';
import { cents } from '#core/basics/money';
import { commandSchema } from '#core/book/command';
import { importCommand } from '#core/exchange/import-command';
import type { LedgerReading } from '#core/exchange/ledger-reading';
import { sumsOf } from '#core/exchange/preview-summary';
import { readLedger } from '#core/exchange/read-ledger';
import type { Row, Sheet } from '#core/exchange/sheet';
import { valueOf } from './ledger-of';

interface Item {
  readonly customer: string;
  readonly number: string;
  readonly date: LocalDate;
  readonly due: LocalDate;
  readonly amount: number;
  readonly paid: number;
}

const file = {
  fileName: 'x.csv',
  sha256: null,
  coverage: 'part',
  gone: { replaced: [], missing: [] },
} as const;
const options = { fileName: 'x.csv', currency: 'GBP', locale: 'en-GB', today: day('2026-09-01') };

const customer = fc.constantFrom('Acme Ltd', 'Müller & Söhne', 'Total Fitness', 'O’Neill, J', 'Nº 5 Café');
const someDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays(day('2024-06-13'), days));

/** Items with numbers of their own, one of them on a day that tells the order of day and month. */
const items: fc.Arbitrary<Item[]> = fc
  .array(
    fc.record({
      customer,
      date: someDay,
      due: someDay,
      amount: fc.integer({ min: 1, max: 900_000_000 }),
      paid: fc.nat({ max: 99 }).map((percent) => percent / 100),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) =>
    list.map((item, at) => ({
      ...item,
      date: at === 0 ? day('2026-06-13') : item.date,
      number: `INV-${String(at).padStart(4, '0')}`,
      paid: Math.floor(item.amount * item.paid),
    })),
  );

/** Ways in which programs write the same amounts and days. */
const styles = {
  english: {
    amount: (n: number) => grouped(n, ',', '.'),
    day: (d: string) => parts(d, (y, m, n) => `${n}/${m}/${y}`),
  },
  american: {
    amount: (n: number) => `£${grouped(n, ',', '.')}`,
    day: (d: string) => parts(d, (y, m, n) => `${m}/${n}/${y}`),
  },
  german: {
    amount: (n: number) => grouped(n, '.', ','),
    day: (d: string) => parts(d, (y, m, n) => `${n}.${m}.${y}`),
  },
  french: {
    amount: (n: number) => grouped(n, '\u202f', ','),
    day: (d: string) => parts(d, (y, m, n) => `${n}/${m}/${y}`),
  },
  iso: { amount: (n: number) => decimalString(cents(n), 2), day: (d: string) => d },
  workbook: { amount: (n: number) => n / 100, day: (d: string) => ({ day: d }) },
} as const;

function grouped(amount: number, group: string, mark: string): string {
  const [whole = '', fraction = ''] = decimalString(cents(amount), 2).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + mark + fraction;
}

function parts(iso: string, write: (year: string, month: string, dayOfMonth: string) => string): string {
  const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
  return write(year, month, dayOfMonth);
}

function sheetOf(list: readonly Item[], style: keyof typeof styles): Sheet {
  const { amount, day: write } = styles[style];
  const rows = list.map((item): Row => [
    item.customer,
    item.number,
    write(item.date),
    write(item.due),
    amount(item.amount),
    amount(item.amount - item.paid),
  ]);
  return {
    how: 'test',
    rows: [['Customer', 'Invoice no', 'Date', 'Due date', 'Amount', 'Balance'], ...rows],
  };
}

function read(sheet: Sheet): LedgerReading {
  return valueOf(readLedger(sheet, options));
}

/** Every row of the file, wherever the reading put it. */
function placed(reading: LedgerReading): number[] {
  return [
    ...reading.headings,
    ...reading.ignored.map((note) => note.row),
    ...reading.refused.map((note) => note.row),
    ...new Set(reading.debtors.flatMap((debtor) => debtor.invoices.flatMap((invoice) => invoice.rows))),
  ].toSorted((a, b) => a - b);
}

const style = fc.constantFrom(...(Object.keys(styles) as (keyof typeof styles)[]));

describe('a ledger', () => {
  it('is read as it was written, in whatever style', () => {
    fc.assert(
      fc.property(items, style, (list, written) => {
        const found = read(sheetOf(list, written)).debtors.flatMap((debtor) =>
          debtor.invoices.map(({ number, date, dueDate, amount, paidBefore }) => ({
            customer: debtor.details.name,
            number,
            date,
            due: dueDate,
            amount,
            paid: paidBefore,
          })),
        );
        const byNumber = found.toSorted((a, b) => a.number.localeCompare(b.number));
        expect(byNumber).toEqual(list);
      }),
    );
  });

  it('comes to what its items come to', () => {
    fc.assert(
      fc.property(items, style, (list, written) => {
        const [sums] = sumsOf(read(sheetOf(list, written)));
        expect(sums?.net).toBe(list.reduce((total, item) => total + item.amount - item.paid, 0));
      }),
    );
  });

  it('makes a command that the book’s own schema takes', () => {
    fc.assert(
      fc.property(items, (list) => {
        const command = importCommand(read(sheetOf(list, 'english')), file);
        expect(commandSchema.safeParse(command).success).toBe(true);
      }),
    );
  });
});

const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '-',
    'Total',
    'Total for Acme Ltd',
    'Acme Ltd',
    '0',
    '12.50',
    '-3,00',
    '31/02/2026',
    'abc',
    '£5',
  ),
  fc.constantFrom(
    '13/06/2026',
    'INV-0001',
    'Credit note',
    'DRAFT',
    '20%',
    'Customer',
    'Amount',
    'Balance',
    '1e999',
  ),
  fc.string({ maxLength: 8 }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const money = fc.integer({ min: -50_000, max: 90_000 }).map((amount) => decimalString(cents(amount), 2));

/** What usually stands under a heading; most cells hold it, the rest anything. */
const usual: Readonly<Record<string, fc.Arbitrary<string>>> = {
  Customer: customer,
  Account: fc.constantFrom('', 'A1', '007'),
  'Invoice no': fc.nat({ max: 9 }).map((n) => `INV-${n}`),
  Date: fc.constantFrom('13/06/2026', '01/07/2026'),
  'Due date': fc.constantFrom('', '13/07/2026'),
  Type: fc.constantFrom('Invoice', 'Credit note', 'Payment', 'ACCPAY'),
  Status: fc.constantFrom('', 'Sent', 'Paid', 'DRAFT'),
  Amount: money,
  Paid: fc.constantFrom('', '0.00', '10.00'),
  Balance: money,
  Currency: fc.constantFrom('', 'GBP', 'GBP', 'EUR'),
  Qty: fc.constantFrom('1', '2.5'),
  Rate: fc.constantFrom('19.95', '400'),
  'VAT rate': fc.constantFrom('20%', 'Exempt'),
  Current: money,
  '1-30': money,
  Older: money,
  '': fc.constant(''),
};

const headings = fc.oneof(
  fc.constant(['Customer', 'Invoice no', 'Date', 'Amount']),
  fc.constant(['', 'Date', 'Type', 'Invoice no', 'Due date', 'Balance']),
  fc.constant(['Customer', 'Current', '1-30', 'Older']),
  fc.shuffledSubarray(Object.keys(usual), { minLength: 2 }),
);
const oddRow = fc.array(cell, { maxLength: 4 });
const anySheet = headings.chain((heads) => {
  const usualRow = fc.tuple(
    ...heads.map((head) =>
      fc.oneof({ weight: 12, arbitrary: usual[head] ?? cell }, { weight: 1, arbitrary: cell }),
    ),
  );
  const body = fc.array(fc.oneof({ weight: 4, arbitrary: usualRow }, { weight: 1, arbitrary: oddRow }), {
    maxLength: 15,
  });
  return fc
    .tuple(fc.array(oddRow, { maxLength: 3 }), body)
    .map(([titles, rows]): Sheet => ({ how: 'test', rows: [...titles, heads, ...rows] }));
});

describe('any table at all', () => {
  it('is refused or read, and every row of it is in exactly one place', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const result = readLedger(sheet, options);
        if (!result.ok) return;
        expect(placed(result.value)).toEqual(sheet.rows.map((_, at) => at + 1));
        expect(commandSchema.safeParse(importCommand(result.value, file)).success).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('with one broken cell loses no more than that invoice', () => {
    fc.assert(
      fc.property(items, fc.nat(), fc.constantFrom(2, 4, 5), (list, at, column) => {
        const sheet = sheetOf(list, 'iso');
        const broken = 1 + (at % list.length);
        const rows = sheet.rows.map((row, index) => (index === broken ? row.with(column, 'broken') : row));
        const reading = read({ how: 'test', rows });
        expect(reading.refused.map((note) => note.row)).toEqual([broken + 1]);
        expect(reading.debtors.flatMap((debtor) => debtor.invoices)).toHaveLength(list.length - 1);
      }),
    );
  });
});
