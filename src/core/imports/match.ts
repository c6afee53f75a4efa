/**
 * What a ledger file would change in the book: which of its debtors and items are new, changed or known.
 *
 * The preview shows it and the decision acts on it, so that what was previewed is what happens.
 */
import type { DebtorId } from '../basics/ids';
import { nameKey, type Debtor, type DebtorDetails, type DebtorsState } from '../debtors/state';
import { invoicesByDebtor } from '../invoices/balance';
import type { Invoice, InvoiceFacts, InvoicesState } from '../invoices/state';

/** One debtor of a file, as it was read or as the command carries it; items paid in full are among theirs. */
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
  const invoices = invoicesByDebtor(state);
  const known = knownDebtors(Object.values(state.debtors), invoices, ledger);
  const pools = new Map<DebtorId, Map<string, Invoice[]>>();
  const matches = ledger.map((entry) => {
    const debtor = known.get(entry) ?? null;
    if (!debtor) return { ledger: entry, debtor, items: entry.invoices.flatMap(asNew) };
    let pool = pools.get(debtor.id);
    if (!pool) pools.set(debtor.id, (pool = poolOf(invoices.get(debtor.id) ?? [])));
    const mine = pool;
    return {
      ledger: entry,
      debtor,
      items: openFirst(entry.invoices).flatMap((facts) => matchItem(facts, mine)),
    };
  });
  return matches.filter(({ ledger: { invoices: read }, items }) => items.length > 0 || read.length === 0);
}

type ItemsByDebtor = ReadonlyMap<DebtorId, readonly Invoice[]>;

/**
 * Who of the book each customer of the file is.
 *
 * An account number is surer than a name, so those who have one are found first. A name is trusted only where the
 * account numbers, if both are there, do not say otherwise, and where no other customer of the file is that debtor.
 */
function knownDebtors(
  debtors: readonly Debtor[],
  items: ItemsByDebtor,
  ledger: readonly LedgerEntry[],
): Map<LedgerEntry, Debtor> {
  const found = new Map<LedgerEntry, Debtor>();
  const byAccount = new Map(debtors.map((debtor) => [debtor.accountNumber, debtor]));
  const byName = new Map<string, Debtor[]>();
  for (const debtor of debtors) {
    const key = nameKey(debtor.name);
    byName.set(key, [...(byName.get(key) ?? []), debtor]);
  }
  const claimed = new Set<DebtorId>();
  const claim = (entry: LedgerEntry, debtor: Debtor | null | undefined) => {
    if (!debtor) return;
    found.set(entry, debtor);
    claimed.add(debtor.id);
  };
  const hasAccount = ({ details }: LedgerEntry) => details.accountNumber !== '';
  for (const entry of ledger.filter(hasAccount)) claim(entry, byAccount.get(entry.details.accountNumber));
  for (const entry of [...ledger.filter(hasAccount), ...ledger.filter((each) => !hasAccount(each))]) {
    if (found.has(entry)) continue;
    const named = byName.get(nameKey(entry.details.name))?.filter((debtor) => !claimed.has(debtor.id)) ?? [];
    const open = named.filter((debtor) => debtor.accountNumber === '');
    claim(entry, likeliest(hasAccount(entry) ? open : [...new Set([...open, ...named])], entry, items));
  }
  return found;
}

/** Of several debtors with one name, the one who has some of the items already. */
function likeliest(candidates: readonly Debtor[], entry: LedgerEntry, items: ItemsByDebtor): Debtor | null {
  const [only, ...more] = candidates;
  if (more.length === 0) return only ?? null;
  const keys = new Set(entry.invoices.map(itemKey));
  return candidates.find((debtor) => items.get(debtor.id)?.some((item) => keys.has(itemKey(item)))) ?? null;
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
function matchItem(facts: InvoiceFacts, pool: Map<string, Invoice[]>): ItemMatch[] {
  const invoice = pool.get(itemKey(facts))?.shift();
  if (!invoice) return asNew(facts);
  return [{ verdict: isSame(facts, invoice) ? 'unchanged' : 'changed', facts, invoice }];
}

/** What was paid before the book ever knew it is none of the book's business. */
function asNew(facts: InvoiceFacts): ItemMatch[] {
  return isSettled(facts) ? [] : [{ verdict: 'new', facts }];
}

function isSettled({ amount, paidBefore }: InvoiceFacts): boolean {
  return amount > 0 && paidBefore === amount;
}

/** Where two items share a number, the open one is the one the book holds. */
function openFirst(items: readonly InvoiceFacts[]): InvoiceFacts[] {
  return [...items.filter((item) => !isSettled(item)), ...items.filter(isSettled)];
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
