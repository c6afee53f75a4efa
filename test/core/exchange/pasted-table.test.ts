/** What is put on the clipboard: cells a spreadsheet takes as figures, and never as formulas. */
import { expect, it } from 'vitest';
import { cents } from '#core/basics/money';
import { pastedTable, type PastedColumn } from '#core/exchange/pasted-table';

const columns: PastedColumn<readonly [string, number]>[] = [
  { label: 'Name', value: ([name]) => name },
  { label: 'Balance', value: ([, amount]) => ({ amount: cents(amount) }) },
];

it('is a table with figures that can be added up', () => {
  const rows = [
    ['Bank <West>', 144_000],
    ['Two\nlines', -50],
  ] as const;
  expect(pastedTable(columns, rows, { currency: 'GBP', locale: 'en-GB' })).toEqual({
    text: 'Name\tBalance\r\nBank <West>\t1440.00\r\nTwo lines\t-0.50',
    html:
      '<table><tr><th>Name</th><th>Balance</th></tr><tr><td>Bank &lt;West&gt;</td><td>1440.00</td></tr>' +
      '<tr><td>Two lines</td><td>-0.50</td></tr></table>',
  });
});

it('has the decimals as the book writes them', () => {
  const { text } = pastedTable(columns, [['Café', 1_50]], { currency: 'EUR', locale: 'de-DE' });
  expect(text).toContain('Café\t1,50');
});

it('keeps a name from being calculated', () => {
  const { text } = pastedTable(columns, [['=1+1', 0]], { currency: 'GBP', locale: 'en-GB' });
  expect(text).toContain("'=1+1\t0.00");
});
