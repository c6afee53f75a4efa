import { describe, expect, it } from 'vitest';
import { tableOf } from '#core/exchange/tables';
import type { TableCell, Table } from '#core/exchange/table';
import { smallBook, today } from './small-book';

function column(table: Table, heading: string): TableCell[] {
  const index = table.columns.findIndex((each) => each.heading === heading);
  return table.rows.map((row) => row[index] ?? null);
}

describe('the table of debtors', () => {
  const table = tableOf(smallBook(), 'debtors', today);

  it('says who owes what, how old it is, and how to reach them', () => {
    expect(table).toMatchObject({ title: 'Debtors of Harbour Lane', currency: 'GBP', asAt: '2026-09-01' });
    expect(column(table, 'Customer')).toEqual(['=Timber Direct', 'Müller & Söhne']);
    expect(column(table, 'Balance')).toEqual([141_200, 1]);
    expect(column(table, 'Overdue')).toEqual([100_000, 1]);
    expect(column(table, 'Not yet due')).toEqual([50_000, 0]);
    expect(column(table, '61-90 days')).toEqual([100_000, 0]);
    expect(column(table, 'Over 90 days')).toEqual([0, 1]);
    expect(column(table, 'Credit')).toEqual([-8_800, 0]);
    expect(column(table, 'Oldest days overdue')).toEqual([61, 123]);
    expect(column(table, 'Account number')).toEqual(['0007', '']);
    expect(column(table, 'Address')).toEqual(['12 Foundry Row, Leeds, LS1 4AB', '']);
  });

  it('has ages and credit that add up to the balance', () => {
    const ages = ['Not yet due', '1-30 days', '31-60 days', '61-90 days', 'Over 90 days', 'Credit'];
    table.rows.forEach((_, at) => {
      const sum = ages.reduce((total, age) => total + Number(column(table, age)[at]), 0);
      expect(sum).toBe(column(table, 'Balance')[at]);
    });
  });
});

describe('the table of invoices', () => {
  const table = tableOf(smallBook(), 'invoices', today);

  it('has every open item, credits with a minus, and its id last', () => {
    expect(column(table, 'Invoice number')).toEqual(['CN-1', '00123', '00124', '00125']);
    expect(column(table, 'Type')).toEqual(['Credit note', 'Invoice', 'Invoice', 'Invoice']);
    expect(column(table, 'Amount')).toEqual([-8_800, 144_000, 50_000, 1]);
    expect(column(table, 'Paid')).toEqual([0, 44_000, 0, 0]);
    expect(column(table, 'Open')).toEqual([-8_800, 100_000, 50_000, 1]);
    expect(column(table, 'Due date')).toEqual([null, '2026-07-02', '2026-10-02', '2026-05-01']);
    expect(column(table, 'Age')).toEqual(['', '61-90 days', 'Not yet due', 'Over 90 days']);
    expect(table.columns.at(-1)?.heading).toBe('Accord id');
  });
});
