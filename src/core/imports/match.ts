/**
 * What a ledger file would change in the book: which of its debtors and items are new, changed or known.
 *
 * The preview shows it and the decision acts on it, so that what was previewed is what happens.
 */
import type { DebtorId } from '../basics/ids';
import type { Debtor, DebtorsState } from '../debtors/state';
import { invoicesByDebtor } from '../invoices/balance';
import type { InvoiceFacts, InvoicesState } from '../invoices/state';
import { asNew, matchItems, type ItemMatch, type LedgerEntry, type Pool } from './match-items';
import { identify, type Doubt } from './who';

export interface DebtorMatch {
  readonly ledger: LedgerEntry;
  /** The debtor in the book, or null for a new one. */
  readonly debtor: Debtor | null;
  readonly doubt: Doubt | null;
  readonly items: readonly ItemMatch[];
}

export function matchLedger(
  state: DebtorsState & InvoicesState,
  ledger: readonly LedgerEntry[],
): DebtorMatch[] {
  const invoices = invoicesByDebtor(state);
  const known = identify(Object.values(state.debtors), invoices, ledger);
  const pools = new Map<DebtorId, Pool>();
  const matches = ledger.map((entry): DebtorMatch => {
    const { debtor = null, doubt = null } = known.get(entry) ?? {};
    if (!debtor) return { ledger: entry, debtor, doubt, items: entry.invoices.flatMap(asNew) };
    let pool = pools.get(debtor.id);
    if (!pool) pools.set(debtor.id, (pool = new Set(invoices.get(debtor.id))));
    return { ledger: entry, debtor, doubt, items: matchItems(entry.invoices, pool) };
  });
  return matches.filter(({ ledger: { invoices: read }, items }) => items.length > 0 || read.length === 0);
}

/** The facts alone, without the record's own ids. */
export function factsOf(invoice: InvoiceFacts): InvoiceFacts {
  const { kind, number, date, dueDate, amount, paidBefore, description, reference } = invoice;
  return { kind, number, date, dueDate, amount, paidBefore, description, reference };
}
