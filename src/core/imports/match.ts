/**
 * What a ledger file would change in the book: which of its debtors and items are new, changed or known.
 *
 * The preview shows it and the decision acts on it, so that what was previewed is what happens.
 */
import { groupBy } from '../basics/group-by';
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { knownAs } from '../debtors/known-as';
import type { Debtor, DebtorsState } from '../debtors/state';
import { invoicesByDebtor } from '../invoices/balance';
import type { Invoice, InvoiceFacts, InvoicesState } from '../invoices/state';
import type { PaymentsState } from '../payments/state';
import { freedMoney, type Restated } from './freed-money';
import { asNew, matchItems, type ItemMatch, type LedgerEntry } from './match-items';
import { freeMoney, metMoney } from './money-on-account';
import type { ImportsState } from './state';
import { takenBefore } from './taken';
import { identify, type Doubt, type Identity } from './who';

export interface DebtorMatch {
  readonly ledger: LedgerEntry;
  /** The debtor in the book, or null for a new one. */
  readonly debtor: Debtor | null;
  /** Under which of the debtor's names: their own, or that of a duplicate merged into them. */
  readonly as: Debtor | null;
  readonly doubt: Doubt | null;
  readonly items: readonly ItemMatch[];
}

/**
 * Customers of whom the file has only what was settled before the book knew it are left out.
 *
 * @param asAt the day the file speaks of: money of later days is not in it
 */
export function matchLedger(
  state: DebtorsState & InvoicesState & ImportsState & PaymentsState,
  ledger: readonly LedgerEntry[],
  asAt: LocalDate | null = null,
): DebtorMatch[] {
  const invoices = invoicesByDebtor(state);
  const known = identify(knownAs(state), takenBefore(state), invoices, ledger);
  const met = itemsMet(known, invoices);
  const matches = ledger.map((entry): DebtorMatch => {
    const { known: who, doubt = null } = known.get(entry) ?? {};
    const items = entry.invoices.flatMap((facts) => met.get(facts) ?? asNew(facts));
    return { ledger: entry, debtor: who?.debtor ?? null, as: who?.as ?? null, doubt, items };
  });
  const told = matches.filter(
    ({ ledger: { invoices: read }, items }) => items.length > 0 || read.length === 0,
  );
  return withMoneyMet(state, told, asAt);
}

/** Two customers of the file may be one debtor of the book, so each debtor's items are looked at together. */
function itemsMet(
  identities: ReadonlyMap<LedgerEntry, Identity>,
  invoices: ReadonlyMap<DebtorId, readonly Invoice[]>,
): Map<InvoiceFacts, ItemMatch> {
  const byDebtor = groupBy(identities, ([, { known }]) => known?.debtor.id);
  return new Map(
    [...byDebtor].flatMap(([debtorId, theirs]) => [
      ...matchItems(
        theirs.flatMap(([entry]) => entry.invoices),
        (debtorId && invoices.get(debtorId)) ?? [],
      ),
    ]),
  );
}

/** What the file frees of a payment may stand in the same file as money on account. */
function withMoneyMet(
  state: PaymentsState,
  matches: readonly DebtorMatch[],
  asAt: LocalDate | null,
): DebtorMatch[] {
  const freed = freedMoney(state, changesOf(matches), asAt).map(({ is }) => [is.id, is] as const);
  const payments = { ...state.payments, ...Object.fromEntries(freed) };
  const money = freeMoney(Object.values(payments), asAt);
  return matches.map((match) =>
    match.debtor ? { ...match, items: metMoney(match.items, money.get(match.debtor.id)) } : match,
  );
}

/** The items of the book of which the file says something else. */
export function changesOf(matches: readonly DebtorMatch[]): Restated[] {
  return matches.flatMap(({ items }) =>
    items.flatMap((item) => (item.verdict === 'changed' ? [{ invoice: item.invoice, is: item.facts }] : [])),
  );
}
