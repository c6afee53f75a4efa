/** How much is in dispute now: never more than is left, and nothing once it is resolved. */
import type { DebtorId, InvoiceId } from '../basics/ids';
import { add, zero, type Cents } from '../basics/money';
import { ofDebtor } from '../basics/of-debtor';
import { leftOf } from '../invoices/balance';
import type { Invoice, InvoicesState } from '../invoices/state';
import type { Dispute, DisputesState } from './state';

/** What is contested of each invoice, as raised and not resolved; asked once for a whole list. */
export function contestedByInvoice({ disputes }: DisputesState): ReadonlyMap<InvoiceId, Cents> {
  const found = new Map<InvoiceId, Cents>();
  for (const { invoiceId, amount, resolution } of Object.values(disputes)) {
    if (!resolution) found.set(invoiceId, add(found.get(invoiceId) ?? zero, amount));
  }
  return found;
}

/** The disputed part of one invoice. */
export function disputedOf(invoice: Invoice, contested: ReadonlyMap<InvoiceId, Cents>): Cents {
  const most = Math.max(0, leftOf(invoice));
  return Math.min(most, contested.get(invoice.id) ?? zero) as Cents;
}

/** What waits for an answer, the earliest first: not resolved, and of an invoice that is still open. */
export function openDisputes(state: DisputesState & InvoicesState, debtorId: DebtorId): Dispute[] {
  return ofDebtor(state.disputes, debtorId)
    .filter((dispute) => isWaiting(state, dispute))
    .toSorted((a, b) => a.answerBy.localeCompare(b.answerBy));
}

function isWaiting({ invoices }: InvoicesState, { invoiceId, resolution }: Dispute): boolean {
  const invoice = invoices[invoiceId];
  return resolution === null && invoice !== undefined && leftOf(invoice) > 0;
}
