/** Ledger files for the tests, written out as text, and short ways to read them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { day } from '#core/basics/local-date';
import type { Result } from '#core/basics/result';
import type { LedgerOptions, LedgerReading, ReadInvoice } from '#core/exchange/ledger-reading';
import { readLedger } from '#core/exchange/read-ledger';
import type { Sheet } from '#core/exchange/sheet';
import { readDelimited } from '#main/files/delimited-text';

const usual: LedgerOptions = {
  fileName: 'ledger.csv',
  currency: 'GBP',
  locale: 'en-GB',
  today: day('2026-09-01'),
};

function sheetOf(text: string): Sheet {
  return { how: 'CSV', rows: valueOf(readDelimited(text)).rows };
}

export function readText(text: string, options: Partial<LedgerOptions> = {}): Result<LedgerReading> {
  return readLedger(sheetOf(text), { ...usual, ...options });
}

/** The reading of a text that can be read. */
export function ledgerOf(text: string, options: Partial<LedgerOptions> = {}): LedgerReading {
  return valueOf(readText(text, options));
}

/** A file under test/fixtures/imports. */
export function fixtureText(name: string, options: Partial<LedgerOptions> = {}): Result<LedgerReading> {
  const text = readFileSync(resolve(import.meta.dirname, '../../fixtures/imports', name), 'utf8');
  return readText(text, { fileName: name, ...options });
}

export function fixtureLedger(name: string, options: Partial<LedgerOptions> = {}): LedgerReading {
  return valueOf(fixtureText(name, options));
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.message}`);
  return result.value;
}

/** `City Agency: invoice ORC1001 699.50 due 2026-06-11`; what is open, and where some is paid, of how much. */
export function said(reading: LedgerReading): string[] {
  return reading.debtors.flatMap(({ details, invoices }) =>
    invoices.map(
      (item) => `${details.name}: ${item.kind} ${item.number} ${amounts(item)} due ${item.dueDate}`,
    ),
  );
}

function amounts({ amount, paidBefore }: ReadInvoice): string {
  const open = ((amount - paidBefore) / 100).toFixed(2);
  return paidBefore === 0 ? open : `${open} of ${(amount / 100).toFixed(2)}`;
}

/** `4: No invoice number stands in this row.` */
export function reasons(notes: LedgerReading['refused']): string[] {
  return notes.map(({ row, reason }) => `${row}: ${reason}`);
}
