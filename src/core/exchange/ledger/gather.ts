/** Items put together by who owes them. */
import { groupBy } from '../../basics/group-by';
import type { LedgerDetails } from '../../debtors/ledger-details';
import { nameKey } from '../../debtors/state';
import type { ReadDebtor, ReadInvoice } from '../ledger-reading';
import type { Item } from './invoices';

/** An account number is surer than a name; a row without one goes to the only account that has its name. */
export function gather(items: readonly Item[]): ReadDebtor[] {
  // Rows that say the same of a customer share one record of it, so each is looked at once.
  const byCustomer = groupBy(items, (item) => item.customer);
  const accounts = accountsByName(byCustomer.keys());
  const debtors = new Map<string, { details: LedgerDetails; invoices: ReadInvoice[] }>();
  for (const [customer, theirs] of byCustomer) {
    const name = nameKey(customer.name);
    const [only = '', ...others] = accounts.get(name) ?? [];
    const account = customer.accountNumber || (others.length === 0 ? only : '');
    const key = account === '' ? `name ${name}` : `account ${account}`;
    const known = debtors.get(key);
    const invoices = theirs.map((item) => item.invoice);
    if (known) {
      known.details = merge(known.details, customer);
      known.invoices = [...known.invoices, ...invoices].toSorted(byRow);
    } else debtors.set(key, { details: customer, invoices });
  }
  return [...debtors.values()];
}

function accountsByName(customers: Iterable<LedgerDetails>): Map<string, Set<string>> {
  const accounts = new Map<string, Set<string>>();
  for (const customer of customers) {
    if (customer.accountNumber === '') continue;
    const name = nameKey(customer.name);
    accounts.set(name, (accounts.get(name) ?? new Set()).add(customer.accountNumber));
  }
  return accounts;
}

function byRow(a: ReadInvoice, b: ReadInvoice): number {
  return (a.rows[0] ?? 0) - (b.rows[0] ?? 0);
}

/** What the first row said stands; later rows fill in what it left empty. */
function merge(first: LedgerDetails, later: LedgerDetails): LedgerDetails {
  return {
    ...first,
    contact: first.contact || later.contact,
    emails: first.emails.length > 0 ? first.emails : later.emails,
    phones: first.phones.length > 0 ? first.phones : later.phones,
    addresses: first.addresses.length > 0 ? first.addresses : later.addresses,
    accountNumber: first.accountNumber || later.accountNumber,
  };
}
