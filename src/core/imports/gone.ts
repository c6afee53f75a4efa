/** What a ledger file says by leaving it out: open items of the book that it no longer has. */
import type { DebtorId, InvoiceId } from '../basics/ids';
import { nameKey, type Debtor, type DebtorDetails, type DebtorsState } from '../debtors/state';
import { leftOf } from '../invoices/balance';
import { isBroughtIn } from '../invoices/brought-in';
import type { Invoice, InvoicesState } from '../invoices/state';
import type { DebtorMatch } from './match';
import type { Coverage } from './state';

/** A row that could not be read: what it says of whose it is and which. */
export interface UnreadItem {
  readonly details: DebtorDetails | null;
  readonly number: string;
}

/** What has to be known of a file besides its items. */
export interface LedgerScope {
  readonly kind: 'invoices' | 'balances';
  /** Does it look like a list of everything open? */
  readonly isWhole: boolean;
  readonly unread: readonly UnreadItem[];
}

export interface GoneItems {
  /** Earlier balances of debtors whose balance the file has: it takes their place, whatever else the file leaves out. */
  readonly replaced: readonly Invoice[];
  /** Owed no more if the file lists everything; still owed if it is only a part. */
  readonly missing: readonly Invoice[];
}

/** What an import brought and a row that can't be read may speak of is never gone. */
export function goneFrom(
  state: DebtorsState & InvoicesState,
  matches: readonly DebtorMatch[],
  scope: LedgerScope,
): GoneItems {
  const met = metBy(matches);
  const inFile = new Set(matches.map(({ debtor }) => debtor?.id));
  const isUnread = unreadTest(scope.unread);
  const gone = Object.values(state.invoices).filter((invoice) => {
    const isOpen = invoice.importId !== null && leftOf(invoice) !== 0 && !met.has(invoice.id);
    return isOpen && !isUnread(invoice, state.debtors[invoice.debtorId]);
  });
  const isReplaced = (invoice: Invoice) =>
    scope.kind === 'balances' && inFile.has(invoice.debtorId) && isBroughtIn(invoice);
  return { replaced: gone.filter(isReplaced), missing: gone.filter((invoice) => !isReplaced(invoice)) };
}

/** Every item of the book that the file has too. */
export function metBy(matches: readonly DebtorMatch[]): Set<InvoiceId> {
  return new Set(
    matches.flatMap(({ items }) =>
      items.flatMap((item) => (item.verdict === 'new' ? [] : [item.invoice.id])),
    ),
  );
}

/** More missing debtors than this, and most of the book besides, and it looks like a part whatever it is called. */
const MANY = 3;

/** What the file most likely is, to stand as the answer until somebody says otherwise. */
export function likelyCoverage(
  matches: readonly DebtorMatch[],
  missing: readonly Invoice[],
  isWhole: boolean,
): Coverage {
  const found = new Set<DebtorId | undefined>(matches.map(({ debtor }) => debtor?.id));
  const absent = new Set(missing.map((invoice) => invoice.debtorId).filter((id) => !found.has(id)));
  const isMost = absent.size > MANY && absent.size > matches.length;
  return isWhole && matches.length > 0 && !isMost ? 'everything-open' : 'part';
}

function unreadTest(
  unread: readonly UnreadItem[],
): (invoice: Invoice, debtor: Debtor | undefined) => boolean {
  const numbers = new Set(unread.map(({ number }) => number.toLowerCase()).filter((number) => number !== ''));
  const whole = unread.flatMap(({ number, details }) => (number === '' && details ? [details] : []));
  const accounts = new Set(whole.map((details) => details.accountNumber).filter((account) => account !== ''));
  const names = new Set(whole.map((details) => nameKey(details.name)));
  return ({ number }, debtor) =>
    numbers.has(number.toLowerCase()) ||
    (debtor !== undefined && (accounts.has(debtor.accountNumber) || names.has(nameKey(debtor.name))));
}
