/** What a ledger file says by leaving it out: open items of the book that it no longer has. */
import { groupBy } from '../basics/group-by';
import type { DebtorId, InvoiceId } from '../basics/ids';
import type { LedgerDetails } from '../debtors/ledger-details';
import { knownAs, type KnownAs } from '../debtors/known-as';
import { nameKey, type Debtor, type DebtorsState } from '../debtors/state';
import { leftOf } from '../invoices/balance';
import { isBroughtIn } from '../invoices/brought-in';
import type { Invoice, InvoiceKind, InvoicesState } from '../invoices/state';
import type { DebtorMatch } from './match';
import type { Coverage } from './state';

/** A row that could not be read: what it says of whose it is and which. */
export interface UnreadItem {
  readonly details: LedgerDetails | null;
  readonly number: string;
}

/** What has to be known of a file besides its items. */
export interface LedgerScope {
  readonly kind: 'invoices' | 'balances';
  /** Does it look like a list of everything open? */
  readonly isWhole: boolean;
  /** Does it list credits beside the invoices, also when it happens to have none? */
  readonly listsCredits: boolean;
  readonly unread: readonly UnreadItem[];
}

export interface GoneItems {
  /** Earlier balances of debtors whose balance the file has: it takes their place, whatever else the file leaves out. */
  readonly replaced: readonly Invoice[];
  /** Owed no more if the file lists everything; still owed if it is only a part. */
  readonly missing: readonly Invoice[];
  /** Of a kind the file shows nowhere, a list of invoices says nothing of credit notes: they stay. */
  readonly unlisted: readonly Invoice[];
}

/** What an import brought and a row that can't be read may speak of is never gone. */
export function goneFrom(
  state: DebtorsState & InvoicesState,
  matches: readonly DebtorMatch[],
  scope: LedgerScope,
): GoneItems {
  const met = metBy(matches);
  const inFile = new Set(matches.map(({ debtor }) => debtor?.id));
  const isUnread = unreadTest(state, scope.unread);
  const isListed = listedTest(matches, scope);
  const gone = Object.values(state.invoices).filter((invoice) => {
    const isOpen = invoice.importId !== null && leftOf(invoice) !== 0 && !met.has(invoice.id);
    return isOpen && !isUnread(invoice);
  });
  const isReplaced = (invoice: Invoice) =>
    scope.kind === 'balances' && inFile.has(invoice.debtorId) && isBroughtIn(invoice);
  const left = gone.filter((invoice) => !isReplaced(invoice));
  return {
    replaced: gone.filter(isReplaced),
    missing: left.filter(isListed),
    unlisted: left.filter((invoice) => !isListed(invoice)),
  };
}

/** A balance is what is left once credits are taken off, so it speaks of every kind. */
function listedTest(
  matches: readonly DebtorMatch[],
  { kind, listsCredits }: LedgerScope,
): (invoice: Invoice) => boolean {
  const shown = new Set<InvoiceKind>(
    matches.flatMap(({ ledger }) => ledger.invoices.map((item) => item.kind)),
  );
  return (invoice) =>
    kind === 'balances' || shown.has(invoice.kind) || (listsCredits && invoice.kind !== 'invoice');
}

/** Every item of the book that the file has too. */
export function metBy(matches: readonly DebtorMatch[]): Set<InvoiceId> {
  return new Set(
    matches.flatMap(({ items }) => items.flatMap((item) => ('invoice' in item ? [item.invoice.id] : []))),
  );
}

/** More missing debtors than this, and most of the book besides, and it looks like a part whatever it is called. */
const MANY = 3;

/** So many known names under other accounts, and the ledger was numbered anew: what is missing may have moved. */
const RENUMBERED = 2;

/** What the file most likely is, to stand as the answer until somebody says otherwise. */
export function likelyCoverage(
  matches: readonly DebtorMatch[],
  missing: readonly Invoice[],
  isWhole: boolean,
): Coverage {
  const found = new Set<DebtorId | undefined>(matches.map(({ debtor }) => debtor?.id));
  const absent = new Set(missing.map((invoice) => invoice.debtorId).filter((id) => !found.has(id)));
  const isMost = absent.size > MANY && absent.size > matches.length;
  return isWhole && matches.length > 0 && !isMost && !isRenumbered(matches) ? 'everything-open' : 'part';
}

/** Do several customers have other account numbers than in the book? */
export function isRenumbered(matches: readonly DebtorMatch[]): boolean {
  return matches.filter(({ doubt }) => doubt?.what === 'other-account').length >= RENUMBERED;
}

/**
 * A row that can't be read speaks of the item with its number. Where its customer has none of that number it may be
 * misprinted, and so be any of theirs.
 */
function unreadTest(
  state: DebtorsState & InvoicesState,
  unread: readonly UnreadItem[],
): (invoice: Invoice) => boolean {
  const numbers = new Set(unread.map(({ number }) => number.toLowerCase()).filter((number) => number !== ''));
  const held = new Set(
    Object.values(state.invoices).map(({ debtorId, number }) => heldKey(debtorId, number)),
  );
  const customersOf = customersIn(knownAs(state));
  const anyOfTheirs = new Set(
    unread.flatMap(({ details, number }) => {
      const theirs = details ? customersOf(details) : [];
      return number !== '' && theirs.some(({ id }) => held.has(heldKey(id, number)))
        ? []
        : theirs.map(({ id }) => id);
    }),
  );
  return ({ debtorId, number }) => numbers.has(number.toLowerCase()) || anyOfTheirs.has(debtorId);
}

function heldKey(debtorId: DebtorId, number: string): string {
  return `${debtorId} ${number.toLowerCase()}`;
}

/** Whoever has the account or the name: what is unread may be of either. */
function customersIn(everybody: readonly KnownAs[]): (details: LedgerDetails) => Debtor[] {
  const byAccount = groupBy(everybody, ({ as }) => as.accountNumber);
  const byName = groupBy(everybody, ({ as }) => nameKey(as.name));
  return ({ name, accountNumber }) =>
    [
      ...((accountNumber !== '' && byAccount.get(accountNumber)) || []),
      ...(byName.get(nameKey(name)) ?? []),
    ].map(({ debtor }) => debtor);
}
