/**
 * What a ledger file would change in the book: which of its debtors and items are new, changed or known.
 *
 * The preview shows it and the decision acts on it, so that what was previewed is what happens.
 */
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { knownAs } from '../debtors/known-as';
import type { Debtor, DebtorsState } from '../debtors/state';
import { invoicesByDebtor } from '../invoices/balance';
import type { InvoicesState } from '../invoices/state';
import type { PaymentsState } from '../payments/state';
import { freedMoney, type Restated } from './freed-money';
import { asNew, matchItems, type ItemMatch, type LedgerEntry, type Pool } from './match-items';
import { freeMoney, metMoney } from './money-on-account';
import { identify, type Doubt } from './who';

export interface DebtorMatch {
  readonly ledger: LedgerEntry;
  /** The debtor in the book, or null for a new one. */
  readonly debtor: Debtor | null;
  readonly doubt: Doubt | null;
  readonly items: readonly ItemMatch[];
}

export function matchLedger(
  state: DebtorsState & InvoicesState & PaymentsState,
  ledger: readonly LedgerEntry[],
  asAt: LocalDate | null = null,
): DebtorMatch[] {
  const invoices = invoicesByDebtor(state);
  const known = identify(knownAs(state), invoices, ledger);
  const pools = new Map<DebtorId, Pool>();
  const matches = ledger.map((entry): DebtorMatch => {
    const { debtor = null, doubt = null } = known.get(entry) ?? {};
    if (!debtor) return { ledger: entry, debtor, doubt, items: entry.invoices.flatMap(asNew) };
    let pool = pools.get(debtor.id);
    if (!pool) pools.set(debtor.id, (pool = new Set(invoices.get(debtor.id))));
    return { ledger: entry, debtor, doubt, items: matchItems(entry.invoices, pool) };
  });
  const told = matches.filter(
    ({ ledger: { invoices: read }, items }) => items.length > 0 || read.length === 0,
  );
  return withMoneyMet(state, told, asAt);
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
