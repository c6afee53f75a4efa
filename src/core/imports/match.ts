/**
 * What a ledger file would change in the book: which of its debtors and items are new, changed or known.
 *
 * The preview shows it and the decision acts on it, so that what was previewed is what happens.
 */
import type { DebtorId } from '../basics/ids';
import { nameKey, type Debtor, type DebtorDetails, type DebtorsState } from '../debtors/state';
import { invoicesByDebtor } from '../invoices/balance';
import type { Invoice, InvoiceFacts, InvoicesState } from '../invoices/state';

/** One debtor of a file: as it was read, or as the command carries it. */
export interface LedgerEntry {
  readonly details: DebtorDetails;
  readonly invoices: readonly InvoiceFacts[];
}

export type ItemMatch =
  | { readonly verdict: 'new'; readonly facts: InvoiceFacts }
  | { readonly verdict: 'changed' | 'unchanged'; readonly facts: InvoiceFacts; readonly invoice: Invoice };

export interface DebtorMatch {
  readonly ledger: LedgerEntry;
  /** The debtor in the book, or null for a new one. */
  readonly debtor: Debtor | null;
  readonly items: readonly ItemMatch[];
}

export function matchLedger(
  state: DebtorsState & InvoicesState,
  ledger: readonly LedgerEntry[],
): DebtorMatch[] {
  const known = new KnownDebtors(Object.values(state.debtors));
  const invoices = invoicesByDebtor(state);
  const pools = new Map<DebtorId, Map<string, Invoice[]>>();
  return ledger.map((entry) => {
    const debtor = known.find(entry);
    if (!debtor) return { ledger: entry, debtor, items: entry.invoices.map(asNew) };
    let pool = pools.get(debtor.id);
    if (!pool) pools.set(debtor.id, (pool = poolOf(invoices.get(debtor.id) ?? [])));
    const mine = pool;
    return { ledger: entry, debtor, items: entry.invoices.map((facts) => matchItem(facts, mine)) };
  });
}

/**
 * An account number is surer than a name. A name is trusted only where no two debtors share it, and where
 * the account numbers, if both are there, do not say otherwise.
 */
class KnownDebtors {
  private readonly byAccount = new Map<string, Debtor>();
  private readonly byName = new Map<string, Debtor[]>();

  constructor(debtors: readonly Debtor[]) {
    for (const debtor of debtors) {
      if (debtor.accountNumber !== '') this.byAccount.set(debtor.accountNumber, debtor);
      const key = nameKey(debtor.name);
      this.byName.set(key, [...(this.byName.get(key) ?? []), debtor]);
    }
  }

  find({ details }: LedgerEntry): Debtor | null {
    const account = details.accountNumber;
    const named = this.byName.get(nameKey(details.name)) ?? [];
    if (account === '') return named.length === 1 ? (named[0] ?? null) : null;
    const open = named.filter((debtor) => debtor.accountNumber === '');
    return this.byAccount.get(account) ?? (open.length === 1 ? (open[0] ?? null) : null);
  }
}

/** A payment on account has no number of its own; its day and amount stand in for one. */
function itemKey(facts: InvoiceFacts): string {
  return facts.number === ''
    ? `${facts.kind} ${facts.date} ${facts.amount}`
    : `${facts.kind} #${facts.number.toLowerCase()}`;
}

function poolOf(invoices: readonly Invoice[]): Map<string, Invoice[]> {
  const pool = new Map<string, Invoice[]>();
  for (const invoice of invoices) {
    const key = itemKey(invoice);
    pool.set(key, [...(pool.get(key) ?? []), invoice]);
  }
  return pool;
}

/** Takes the item out of the pool, so that two equal items of a file meet two items of the book, not one twice. */
function matchItem(facts: InvoiceFacts, pool: Map<string, Invoice[]>): ItemMatch {
  const invoice = pool.get(itemKey(facts))?.shift();
  if (!invoice) return asNew(facts);
  return { verdict: isSame(facts, invoice) ? 'unchanged' : 'changed', facts, invoice };
}

function asNew(facts: InvoiceFacts): ItemMatch {
  return { verdict: 'new', facts };
}

function isSame(a: InvoiceFacts, b: InvoiceFacts): boolean {
  return (
    a.date === b.date &&
    a.dueDate === b.dueDate &&
    a.amount === b.amount &&
    a.paidBefore === b.paidBefore &&
    a.description === b.description &&
    a.reference === b.reference
  );
}

/** The facts alone, without the record's own ids. */
export function factsOf(invoice: InvoiceFacts): InvoiceFacts {
  const { kind, number, date, dueDate, amount, paidBefore, description, reference } = invoice;
  return { kind, number, date, dueDate, amount, paidBefore, description, reference };
}
