/** The lines a figure is made of, for whoever clicks on it: they sum to it exactly. */
import type { DebtorId, InvoiceId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { negate, type Cents } from '../basics/money';
import { byDay } from '../basics/order';
import { settledByCredit, type CreditsState, type CreditUse } from '../credits/state';
import { invoicesOf, leftOf } from '../invoices/balance';
import type { Allocation } from '../invoices/settle';
import type { Invoice, InvoicesState } from '../invoices/state';
import { settledByWriteOff, type WriteOff, type WriteOffsState } from '../write-offs/state';
import { paymentsOf, settledBy, unallocatedOf, type Payment, type PaymentsState } from './state';

/** What a line is about, with the record it comes from. */
type About =
  /** Of a debtor: what is left of an item; money no invoice uses. */
  | { readonly what: 'left'; readonly invoice: Invoice }
  | { readonly what: 'unallocated'; readonly payment: Payment }
  /** Of an item: its whole amount; what the ledger counts as paid; what was recorded here. */
  | { readonly what: 'whole' | 'paid-before' | 'counted-twice'; readonly invoice: Invoice }
  | { readonly what: 'payment'; readonly payment: Payment }
  /** Both sides of it: `use.id` is the credit's, its shares name the invoices. */
  | { readonly what: 'credit'; readonly use: CreditUse }
  | { readonly what: 'written-off'; readonly writeOff: WriteOff };

/** `amount` raises what is owed, or with a minus lowers it. */
export type BalanceLine = About & { readonly on: LocalDate; readonly amount: Cents };

type Books = InvoicesState & PaymentsState & CreditsState & WriteOffsState;

/** Every open item of a debtor, the longest due first, then the money that no invoice uses. */
export function explainDebtor(state: Books, debtorId: DebtorId): BalanceLine[] {
  const items = invoicesOf(state, debtorId).map((invoice): BalanceLine => ({
    what: 'left',
    invoice,
    on: invoice.dueDate,
    amount: leftOf(invoice),
  }));
  const money = paymentsOf(state, debtorId).map((payment): BalanceLine => ({
    what: 'unallocated',
    payment,
    on: payment.on,
    amount: negate(unallocatedOf(payment)),
  }));
  return [...items, ...money].filter(({ amount }) => amount !== 0);
}

/** What made an item what it is now, in order of the days; empty for one the book does not hold. */
export function explainInvoice(state: Books, invoiceId: InvoiceId): BalanceLine[] {
  const invoice = state.invoices[invoiceId];
  if (!invoice) return [];
  const { date: on, paidBefore, absorbed } = invoice;
  const signed = (amount: Cents) => (invoice.kind === 'invoice' ? amount : negate(amount));
  const ledger: BalanceLine[] = [
    { what: 'whole', invoice, on, amount: signed(invoice.amount) },
    { what: 'paid-before', invoice, on, amount: negate(signed(paidBefore)) },
  ];
  const here = settlementsOf(state, invoiceId).toSorted(byDay);
  const twice: BalanceLine = { what: 'counted-twice', invoice, on, amount: absorbed };
  return [...ledger, ...here, twice].filter(({ what, amount }) => what === 'whole' || amount !== 0);
}

function settlementsOf({ payments, creditUses, writeOffs }: Books, invoiceId: InvoiceId): BalanceLine[] {
  const lines = (about: About & { readonly on: LocalDate }, settled: readonly Allocation[]): BalanceLine[] =>
    settled
      .filter((each) => each.invoiceId === invoiceId)
      .map(({ amount }) => ({ ...about, amount: negate(amount) }));
  return [
    ...Object.values(payments).flatMap((payment) =>
      lines({ what: 'payment', payment, on: payment.on }, settledBy(payment)),
    ),
    ...Object.values(creditUses).flatMap((use) =>
      lines({ what: 'credit', use, on: use.on }, settledByCredit(use)),
    ),
    ...Object.values(writeOffs).flatMap((writeOff) =>
      lines({ what: 'written-off', writeOff, on: writeOff.on }, settledByWriteOff(writeOff)),
    ),
  ];
}
