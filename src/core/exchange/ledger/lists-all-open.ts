/** Is a ledger file a list of everything that is open, so that what it leaves out is owed no more? */
import { textOf } from '../sheet';
import type { LedgerTable } from './find-table';
import { plain } from './words';

/** What reports of open items are called. */
const openItems =
  /\b(open (items|invoices|balances)|unpaid|outstanding|aged|age?ing|receivables?|debtors?|owes?|owing|offene (posten|rechnungen)|opos|impayes?|creances|openstaande?|pendientes?|insoluti)\b/;
/** Reports that leave out what is not late yet. */
const lateOnly = /\b(overdue|past due|late payers?|uberfallig\w*|en retard|achterstallig\w*)\b/;
/** Lists that hold credits as well. */
const credits = /\b(credits|credit (notes?|memos?)|transactions|gutschriften|avoirs)\b/;

/**
 * Aged reports and balances are; so is a list with a column for what is left in which nothing is paid. A file of
 * invoice lines holds the invoices of some time.
 */
export function listsAllOpen(table: LedgerTable, fileName: string, hasSettled: boolean): boolean {
  const { mapping, buckets, isSummary } = table;
  const titles = titlesOf(table, fileName);
  // `Days overdue` is part of an aged report’s own name for its ages, and its own title says that it is one.
  if (lateOnly.test(titles) && !openItems.test(titles)) return false;
  if (isSummary || buckets.length > 0) return true;
  if (mapping.price !== undefined || mapping['line-amount'] !== undefined) return false;
  return !hasSettled && (mapping.balance !== undefined || openItems.test(titles));
}

/** An aged report is what customers owe, credits taken off; any other list says so in its title. */
export function listsCredits(table: LedgerTable, fileName: string): boolean {
  return table.buckets.length > 0 || credits.test(titlesOf(table, fileName));
}

function titlesOf(table: LedgerTable, fileName: string): string {
  return plain([fileName, ...table.rows.slice(0, table.headerAt).flat().map(textOf)].join(' '));
}
