/** What a file is taken for, in words: the program by the headings only it uses, else the shape. */
import { textOf } from '../sheet';
import type { LedgerTable } from './find-table';
import { tidyHeading } from './header-words';
import { plain } from './words';

/** A program is recognised by all of its headings together. */
const programs: readonly (readonly [source: string, headings: readonly string[]])[] = [
  ['Xero invoice export', ['invoice amount due', 'po address line 1']],
  ['Xero sales invoices', ['inventory item code', 'po address line 1', 'unit amount']],
  ['KashFlow invoices', ['line quantity', 'line rate', 'line charge type']],
  ['FreeAgent invoices', ['dated on', 'due on']],
  ['Zoho invoices', ['invoice status', 'customer name', 'item price']],
  ['QuickBooks report', ['transaction type', 'num', 'open balance']],
  ['Xero aged receivables', ['< 1 month', '1 month', 'older']],
  ['Sage aged debtors', ['a c', 'period 1', 'older']],
  ['Sage aged debtors', ['o s amt']],
];

export function sourceOf(table: LedgerTable, kind: 'invoices' | 'balances', isGrouped: boolean): string {
  const headings = new Set(table.headings.map(tidyHeading));
  const program = programs.find(([, needed]) => needed.every((heading) => headings.has(heading)))?.[0];
  if (program === 'QuickBooks report')
    return titled(table, /open invoices|a\/r ag(e)?ing|customer balance/, 'QuickBooks', program);
  if (program) return program;
  if (kind === 'balances') return table.buckets.length > 0 ? 'Aged debtors summary' : 'List of balances';
  return isGrouped ? 'Invoices by customer' : 'Invoice list';
}

/** `QuickBooks open invoices`, where a title says which report it is. */
function titled(table: LedgerTable, report: RegExp, program: string, otherwise: string): string {
  for (const row of table.rows.slice(0, table.headerAt)) {
    const found = report.exec(plain(row.map(textOf).join(' ')))?.[0];
    if (found !== undefined) return `${program} ${found.replace('a/r', 'A/R')}`;
  }
  return otherwise;
}
