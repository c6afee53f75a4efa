/** Rows as they are put on the clipboard: a spreadsheet takes them as cells, a letter program as a table. */
import { decimalString, minorDigits } from '../basics/money-text';
import type { Cents } from '../basics/money';

export interface PastedColumn<Row> {
  readonly label: string;
  /** Amounts and numbers stay figures one can add up; days stand as `2026-09-01`, which every program takes for a day. */
  readonly value: (row: Row) => string | number | { readonly amount: Cents };
}

export interface Pasted {
  /** Cells parted by tabs, a row a line, the headings first. */
  readonly text: string;
  readonly html: string;
}

/** @param locale says which mark parts the decimals: the spreadsheet beside it is set like the book */
export function pastedTable<Row>(
  columns: readonly PastedColumn<Row>[],
  rows: readonly Row[],
  { currency, locale }: { readonly currency: string; readonly locale: string },
): Pasted {
  const mark = (1.5).toLocaleString(locale).charAt(1);
  const say = (value: ReturnType<PastedColumn<Row>['value']>): string => {
    if (typeof value === 'string') return asText(value);
    if (typeof value === 'number') return String(value);
    return decimalString(value.amount, minorDigits(currency)).replace('.', mark);
  };
  const lines = rows.map((row) => columns.map(({ value }) => say(value(row))));
  const heads = columns.map(({ label }) => label);
  const cells = (tag: string, line: readonly string[]) =>
    `<tr>${line.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return {
    text: [heads, ...lines].map((line) => line.join('\t')).join('\r\n'),
    html: `<table>${[cells('th', heads), ...lines.map((line) => cells('td', line))].join('')}</table>`,
  };
}

/** In one cell, and never a formula: a spreadsheet would calculate `=Timber Direct`. */
function asText(value: string): string {
  const line = value.replace(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
