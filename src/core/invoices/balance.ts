/** What is left of an invoice, what a debtor owes, and how old that is. */
import type { DebtorId } from '../basics/ids';
import { daysBetween, type LocalDate } from '../basics/local-date';
import { add, negate, subtract, sum, zero, type Cents } from '../basics/money';
import { ofDebtor } from '../basics/of-debtor';
import type { Invoice, InvoiceFacts, InvoicesState } from './state';

/** What is left of an item, signed: an invoice counts up, a credit counts down. A file's item has no settlements. */
export function leftOf(item: InvoiceFacts & Partial<Pick<Invoice, 'settled' | 'absorbed'>>): Cents {
  const { settled = zero, absorbed = zero } = item;
  return add(subtract(ledgerLeftOf(item), settled), absorbed);
}

/** What the ledger alone says is left, signed in the same way. */
export function ledgerLeftOf({ kind, amount, paidBefore }: InvoiceFacts): Cents {
  const left = subtract(amount, paidBefore);
  return kind === 'invoice' ? left : negate(left);
}

/** Days past the due date; 0 on the day itself and before, and always 0 for credits: money given never ages. */
export function daysOverdue(invoice: Invoice, today: LocalDate): number {
  if (invoice.kind !== 'invoice' || leftOf(invoice) <= 0) return 0;
  return Math.max(0, daysBetween(invoice.dueDate, today));
}

export interface Balance {
  /** Everything open, credits and unallocated money taken off. */
  readonly balance: Cents;
  /** Open invoices past their due date; credits are not taken off, so none of them hides an overdue invoice. */
  readonly overdue: Cents;
  /** Open credits, as a positive amount. */
  readonly credit: Cents;
  /** Money that came in and no invoice has used, as a positive amount; it hides no overdue invoice either. */
  readonly unallocated: Cents;
  /** Days past due of the oldest open invoice; 0 when nothing is overdue. */
  readonly oldestDays: number;
  readonly openInvoices: number;
}

const nothingOwed: Balance = {
  balance: zero,
  overdue: zero,
  credit: zero,
  unallocated: zero,
  oldestDays: 0,
  openInvoices: 0,
};

/** The balance of some items as at a day, and of what their debtor paid that none of them uses. */
export function balanceOf(items: readonly Invoice[], today: LocalDate, unallocated = zero): Balance {
  const begin = { ...nothingOwed, balance: negate(unallocated), unallocated };
  return items.reduce<Balance>((so, item) => {
    const left = leftOf(item);
    const days = daysOverdue(item, today);
    return {
      ...so,
      balance: add(so.balance, left),
      overdue: days > 0 ? add(so.overdue, left) : so.overdue,
      credit: left < 0 ? subtract(so.credit, left) : so.credit,
      oldestDays: Math.max(so.oldestDays, days),
      openInvoices: so.openInvoices + (left > 0 ? 1 : 0),
    };
  }, begin);
}

/** A debtor's items, the longest due first. */
export function invoicesOf(state: InvoicesState, debtorId: DebtorId): Invoice[] {
  return ofDebtor(state.invoices, debtorId).toSorted(byDueDate);
}

/** All items of a book by debtor, in one pass: a list of ten thousand debtors asks once. */
export function invoicesByDebtor(state: InvoicesState): Map<DebtorId, Invoice[]> {
  const found = new Map<DebtorId, Invoice[]>();
  for (const invoice of Object.values(state.invoices)) {
    const list = found.get(invoice.debtorId);
    if (list) list.push(invoice);
    else found.set(invoice.debtorId, [invoice]);
  }
  for (const list of found.values()) list.sort(byDueDate);
  return found;
}

export const buckets = ['not-due', '1-30', '31-60', '61-90', 'over-90'] as const;
export type Bucket = (typeof buckets)[number];

export function bucketOf(days: number): Bucket {
  if (days <= 0) return 'not-due';
  if (days <= 30) return '1-30';
  if (days <= 60) return '31-60';
  return days <= 90 ? '61-90' : 'over-90';
}

/** Open invoices by age; credits are left apart (`Balance.credit`), so buckets less credit sum to the balance. */
export function ageingOf(items: readonly Invoice[], today: LocalDate): Record<Bucket, Cents> {
  const open = items.filter((item) => leftOf(item) > 0);
  const inBucket = (bucket: Bucket) =>
    sum(open.filter((item) => bucketOf(daysOverdue(item, today)) === bucket).map(leftOf));
  return Object.fromEntries(buckets.map((bucket) => [bucket, inBucket(bucket)])) as Record<Bucket, Cents>;
}

function byDueDate(a: Invoice, b: Invoice): number {
  return a.dueDate.localeCompare(b.dueDate) || a.number.localeCompare(b.number);
}
