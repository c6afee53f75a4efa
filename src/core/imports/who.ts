/** Who of the book each customer of a ledger file is, and where that is open to doubt. */
import { groupBy } from '../basics/group-by';
import type { DebtorId } from '../basics/ids';
import type { KnownAs } from '../debtors/known-as';
import { nameKey, type Debtor } from '../debtors/state';
import { isBroughtIn } from '../invoices/brought-in';
import type { Invoice, InvoiceFacts } from '../invoices/state';
import { itemKey, type LedgerEntry } from './match-items';
import { customerKey, type Taken } from './taken';

/** What should be said before anything is merged: a wrong name under a right balance goes unseen. */
export type Doubt =
  /** One account number, two names: taken as the same debtor. */
  | { readonly what: 'other-name'; readonly debtor: Debtor }
  /** One name, two account numbers: somebody new, unless they have some of the items already. */
  | { readonly what: 'other-account'; readonly debtor: Debtor; readonly isTaken: boolean }
  /** Several in the book answer to it; null where nothing tells which, and it is taken as somebody new. */
  | { readonly what: 'several'; readonly count: number; readonly taken: Debtor | null };

type ItemsByDebtor = ReadonlyMap<DebtorId, readonly Invoice[]>;
type KnownByKey = ReadonlyMap<string, readonly KnownAs[]>;

export interface Identity {
  /** Null for somebody new. */
  readonly known: KnownAs | null;
  readonly doubt: Doubt | null;
}

/**
 * Who stands in the book just so, with the same account number or with none, is found first. An account number is surer
 * than a name, so those who have one are next. A name is trusted only where the account numbers, if both are there, do
 * not say otherwise, and where no other customer of the file goes by it.
 * Whom a customer of an earlier file was taken for, they are again, unless the file has that one as well.
 */
export function identify(
  everybody: readonly KnownAs[],
  taken: Taken,
  items: ItemsByDebtor,
  ledger: readonly LedgerEntry[],
): Map<LedgerEntry, Identity> {
  const found = new Map<LedgerEntry, Identity>();
  const byId = new Map(everybody.map((known) => [known.as.id, known]));
  const byKey = groupBy(everybody, ({ as }) => customerKey(as));
  const byAccount = groupBy(everybody, ({ as }) => as.accountNumber);
  const byName = groupBy(everybody, ({ as }) => nameKey(as.name));
  const claimed = new Set<KnownAs>();
  const claim = (entries: readonly LedgerEntry[], who: (entry: LedgerEntry) => Identity | null) => {
    for (const entry of entries) {
      const one = found.has(entry) ? null : who(entry);
      if (!one) continue;
      found.set(entry, one);
      if (one.known) claimed.add(one.known);
    }
  };
  const withAccount = ledger.filter(hasAccount);
  claim(ledger, (entry) => exactly(entry, byKey));
  const itself = new Set(claimed);
  claim(ledger, (entry) => asBefore(entry, taken, byId, itself));
  claim(withAccount, (entry) => byAccountNumber(entry, byAccount, items));
  claim(withAccount, (entry) => byNameOf(entry, byName, claimed, items));
  claim(ledger, (entry) => byNameOf(entry, byName, claimed, items));
  return found;
}

function hasAccount({ details }: LedgerEntry): boolean {
  return details.accountNumber !== '';
}

/** Their account number, or none as there, and their name, and nobody else's. */
function exactly({ details }: LedgerEntry, known: KnownByKey): Identity | null {
  const same = known.get(customerKey(details));
  return same?.[0] && isOne(same) ? { known: same[0], doubt: null } : null;
}

function asBefore(
  { details }: LedgerEntry,
  taken: Taken,
  byId: ReadonlyMap<DebtorId, KnownAs>,
  itself: ReadonlySet<KnownAs>,
): Identity | null {
  const id = taken.get(customerKey(details));
  const known = id && byId.get(id);
  return known && !itself.has(known) ? { known, doubt: null } : null;
}

function byAccountNumber(entry: LedgerEntry, known: KnownByKey, items: ItemsByDebtor): Identity | null {
  const { name, accountNumber } = entry.details;
  const holders = known.get(accountNumber) ?? [];
  const namesakes = holders.filter(({ as }) => nameKey(as.name) === nameKey(name));
  const [only] = holders;
  if (!only) return null;
  if (namesakes.length > 0 || !isOne(holders)) {
    return among(namesakes.length > 0 ? namesakes : holders, entry, items);
  }
  const isOther = name !== accountNumber && holders.every(({ as }) => spelling(name) !== spelling(as.name));
  return { known: only, doubt: isOther ? { what: 'other-name', debtor: only.debtor } : null };
}

function byNameOf(
  entry: LedgerEntry,
  known: KnownByKey,
  claimed: ReadonlySet<KnownAs>,
  items: ItemsByDebtor,
): Identity | null {
  const namesakes = known.get(nameKey(entry.details.name)) ?? [];
  const named = namesakes.filter((each) => !claimed.has(each));
  const open = named.filter(({ as }) => as.accountNumber === '');
  if (!hasAccount(entry)) return among([...new Set([...open, ...named])], entry, items);
  return open.length === 0 ? underOtherAccount(namesakes, claimed, entry, items) : among(open, entry, items);
}

/**
 * A ledger numbered anew keeps its invoices: the one namesake who has some of them is the same debtor. Two of them tell
 * nothing, also when the file has one of the two under another number.
 */
function underOtherAccount(
  namesakes: readonly KnownAs[],
  claimed: ReadonlySet<KnownAs>,
  { invoices }: LedgerEntry,
  items: ItemsByDebtor,
): Identity | null {
  const first = namesakes.find((each) => !claimed.has(each));
  if (!first) return null;
  const keys = new Set(invoices.flatMap(evidence));
  const holders = namesakes.filter(({ debtor }) =>
    items.get(debtor.id)?.some((item) => evidence(item).some((key) => keys.has(key))),
  );
  const same = holders.find((each) => !claimed.has(each));
  return same && isOne(holders)
    ? { known: same, doubt: { what: 'other-account', debtor: same.as, isTaken: true } }
    : { known: null, doubt: { what: 'other-account', debtor: first.as, isTaken: false } };
}

/** A number alone is too little where many begin with 1; every balance of a report has the same day. */
function evidence(facts: InvoiceFacts): string[] {
  const number = facts.number.toLowerCase();
  if (number === '') return [];
  const byAmount = `#${number} ${facts.amount}`;
  return isBroughtIn(facts) ? [byAmount] : [byAmount, `#${number} ${facts.date}`];
}

/** Of several candidates, the one who has some of the items already. */
function among(candidates: readonly KnownAs[], entry: LedgerEntry, items: ItemsByDebtor): Identity | null {
  const [first] = candidates;
  if (!first) return null;
  if (isOne(candidates)) return { known: first, doubt: null };
  const keys = new Set(entry.invoices.map(itemKey));
  const taken =
    candidates.find(({ debtor }) => items.get(debtor.id)?.some((item) => keys.has(itemKey(item)))) ?? null;
  const count = new Set(candidates.map(({ debtor }) => debtor)).size;
  return { known: taken, doubt: { what: 'several', count, taken: taken?.debtor ?? null } };
}

/** However many names, it is one debtor of the book. */
function isOne(known: readonly KnownAs[]): boolean {
  return known.every(({ debtor }) => debtor === known[0]?.debtor);
}

/** The letters and figures alone: a stop or a hyphen more is no other name. */
function spelling(name: string): string {
  return nameKey(name).replace(/[^\p{L}\p{N}]+/gu, '');
}
