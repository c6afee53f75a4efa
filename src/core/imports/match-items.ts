/** Which items of a ledger file are which items of the book. */
import { groupBy } from '../basics/group-by';
import { isBroughtIn } from '../invoices/brought-in';
import type { Invoice, InvoiceFacts } from '../invoices/state';
import type { LedgerDetails } from '../debtors/ledger-details';
import type { Payment } from '../payments/state';

/** One debtor of a file, as it was read or as the command carries it; items paid in full are among theirs. */
export interface LedgerEntry {
  readonly details: LedgerDetails;
  readonly invoices: readonly InvoiceFacts[];
}

export type ItemMatch =
  | { readonly verdict: 'new'; readonly facts: InvoiceFacts }
  | { readonly verdict: 'changed' | 'unchanged'; readonly facts: InvoiceFacts; readonly invoice: Invoice }
  /** Money on account that is a payment recorded here. */
  | { readonly verdict: 'here'; readonly facts: InvoiceFacts; readonly payment: Payment };

/** What tells items apart; one without a number goes by its day and amount. */
export function itemKey(facts: InvoiceFacts): string {
  return facts.number === ''
    ? `${facts.kind} ${facts.date} ${facts.amount}`
    : `${facts.kind} #${facts.number.toLowerCase()}`;
}

/** All that is said of an item: two with one number are told apart by the rest. */
function wholeKey({
  kind,
  number,
  date,
  dueDate,
  amount,
  paidBefore,
  description,
  reference,
}: InvoiceFacts): string {
  return JSON.stringify([kind, number, date, dueDate, amount, paidBefore, description, reference]);
}

/**
 * The same document in another kind: an invoice that was paid too much stands in the next file as money on account.
 * Its day has to agree as well, since credit notes are often numbered from 1 like the invoices.
 */
function documentKey(facts: InvoiceFacts): string | null {
  if (facts.number === '') return null;
  return `${isBroughtIn(facts) ? '' : facts.date} #${facts.number.toLowerCase()}`;
}

/**
 * Which item of the book each item of the file is, where it is one; two equal items of a file meet two items of the
 * book. What agrees in all is met first, then what agrees in kind: only what is left may have changed its kind.
 *
 * @param items all that the file has of one debtor, who may be several customers in it
 */
export function matchItems(
  items: readonly InvoiceFacts[],
  invoices: Iterable<Invoice>,
): Map<InvoiceFacts, ItemMatch> {
  const ordered = openFirst(items);
  const left = new Set(invoices);
  const met = new Map<InvoiceFacts, ItemMatch>();
  for (const keyOf of [wholeKey, itemKey, documentKey]) {
    const byKey = groupBy(left, (invoice) => keyOf(invoice));
    for (const facts of ordered) {
      const key = keyOf(facts);
      const invoice = met.has(facts) || key === null ? undefined : byKey.get(key)?.shift();
      if (!invoice) continue;
      met.set(facts, { verdict: keyOf === wholeKey ? 'unchanged' : 'changed', facts, invoice });
      left.delete(invoice);
    }
  }
  return met;
}

/** What was paid before the book ever knew it is none of the book's business. */
export function asNew(facts: InvoiceFacts): ItemMatch[] {
  return isSettled(facts) ? [] : [{ verdict: 'new', facts }];
}

function isSettled({ amount, paidBefore }: InvoiceFacts): boolean {
  return amount > 0 && paidBefore === amount;
}

/** Where two items share a number, the open one is the one the book holds. */
function openFirst(items: readonly InvoiceFacts[]): InvoiceFacts[] {
  return [...items.filter((item) => !isSettled(item)), ...items.filter(isSettled)];
}

/** The facts alone, without the record's own ids. */
export function factsOf(invoice: InvoiceFacts): InvoiceFacts {
  const { kind, number, date, dueDate, amount, paidBefore, description, reference } = invoice;
  return { kind, number, date, dueDate, amount, paidBefore, description, reference };
}
