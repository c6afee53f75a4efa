/** Who of the book each customer of a ledger file is, and where that is open to doubt. */
import { groupBy } from '../basics/group-by';
import type { DebtorId } from '../basics/ids';
import { nameKey, type Debtor } from '../debtors/state';
import type { Invoice } from '../invoices/state';
import { itemKey, type LedgerEntry } from './match-items';

/** What should be said before anything is merged: a wrong name under a right balance goes unseen. */
export type Doubt =
  /** One account number, two names: taken as the same debtor. */
  | { readonly what: 'other-name'; readonly debtor: Debtor }
  /** One name, two account numbers: taken as somebody new. */
  | { readonly what: 'other-account'; readonly debtor: Debtor }
  /** Several in the book answer to it; null where nothing tells which, and it is taken as somebody new. */
  | { readonly what: 'several'; readonly count: number; readonly taken: Debtor | null };

export interface Identity {
  readonly debtor: Debtor | null;
  readonly doubt: Doubt | null;
}

type ItemsByDebtor = ReadonlyMap<DebtorId, readonly Invoice[]>;
type DebtorsByKey = ReadonlyMap<string, readonly Debtor[]>;

/**
 * An account number is surer than a name, so those who have one are found first. A name is trusted only where the
 * account numbers, if both are there, do not say otherwise, and where no other customer of the file is that debtor.
 */
export function identify(
  debtors: readonly Debtor[],
  items: ItemsByDebtor,
  ledger: readonly LedgerEntry[],
): Map<LedgerEntry, Identity> {
  const found = new Map<LedgerEntry, Identity>();
  const byAccount = groupBy(debtors, (debtor) => debtor.accountNumber);
  const byName = groupBy(debtors, (debtor) => nameKey(debtor.name));
  const claimed = new Set<DebtorId>();
  const claim = (entry: LedgerEntry, identity: Identity | null) => {
    if (!identity) return;
    found.set(entry, identity);
    if (identity.debtor) claimed.add(identity.debtor.id);
  };
  const withAccount = ledger.filter(hasAccount);
  for (const entry of withAccount) claim(entry, byAccountNumber(entry, byAccount, items));
  for (const entry of [...withAccount, ...ledger.filter((each) => !hasAccount(each))]) {
    if (!found.has(entry)) claim(entry, byNameOf(entry, byName, claimed, items));
  }
  return found;
}

function hasAccount({ details }: LedgerEntry): boolean {
  return details.accountNumber !== '';
}

function byAccountNumber(entry: LedgerEntry, known: DebtorsByKey, items: ItemsByDebtor): Identity | null {
  const { name, accountNumber } = entry.details;
  const holders = known.get(accountNumber) ?? [];
  if (holders.length === 0) return null;
  const [only, ...more] = holders;
  if (only && more.length === 0) {
    const isOther = name !== accountNumber && spelling(name) !== spelling(only.name);
    return { debtor: only, doubt: isOther ? { what: 'other-name', debtor: only } : null };
  }
  const namesakes = holders.filter((holder) => nameKey(holder.name) === nameKey(name));
  return among(namesakes.length > 0 ? namesakes : holders, entry, items);
}

function byNameOf(
  entry: LedgerEntry,
  known: DebtorsByKey,
  claimed: ReadonlySet<DebtorId>,
  items: ItemsByDebtor,
): Identity | null {
  const named = known.get(nameKey(entry.details.name))?.filter((debtor) => !claimed.has(debtor.id)) ?? [];
  const open = named.filter((debtor) => debtor.accountNumber === '');
  if (!hasAccount(entry)) return among([...new Set([...open, ...named])], entry, items);
  const [other] = named;
  if (open.length === 0 && other) return { debtor: null, doubt: { what: 'other-account', debtor: other } };
  return among(open, entry, items);
}

/** Of several candidates, the one who has some of the items already. */
function among(candidates: readonly Debtor[], entry: LedgerEntry, items: ItemsByDebtor): Identity | null {
  const [only, ...more] = candidates;
  if (!only) return null;
  if (more.length === 0) return { debtor: only, doubt: null };
  const keys = new Set(entry.invoices.map(itemKey));
  const taken =
    candidates.find((debtor) => items.get(debtor.id)?.some((item) => keys.has(itemKey(item)))) ?? null;
  return { debtor: taken, doubt: { what: 'several', count: candidates.length, taken } };
}

/** The letters and figures alone: a stop or a hyphen more is no other name. */
function spelling(name: string): string {
  return nameKey(name).replace(/[^\p{L}\p{N}]+/gu, '');
}
