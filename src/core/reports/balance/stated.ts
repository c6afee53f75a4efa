/** What the ledger said of an item on a day of the past, and how a payment stood on it. */
import type { InvoiceId } from '../../basics/ids';
import type { LocalDate } from '../../basics/local-date';
import { zero, type Cents } from '../../basics/money';
import { importsInOrder, type ImportsState } from '../../imports/state';
import type { Invoice, InvoiceFacts } from '../../invoices/state';
import type { Payment } from '../../payments/state';

/** What the ledger said of an item, and what of it was this book's money too. */
export interface Stated {
  readonly facts: InvoiceFacts;
  readonly absorbed: Cents;
}

export interface Earlier extends Stated {
  /** The day of the import that said something else. */
  readonly until: LocalDate;
}

/** What was said of an item on a day of the past. */
export function statedOn(invoice: Invoice, earlier: readonly Earlier[], on: LocalDate): Stated {
  return earlier.find(({ until }) => on < until) ?? { facts: invoice, absorbed: invoice.absorbed };
}

/** What was said of each item before, the oldest first. */
export function earlierFacts(state: ImportsState): Map<InvoiceId, Earlier[]> {
  const found = new Map<InvoiceId, Earlier[]>();
  for (const { on, restated, isUndone } of importsInOrder(state)) {
    if (isUndone) continue;
    for (const { invoiceId, was: facts, absorbed } of restated) {
      found.set(invoiceId, [...(found.get(invoiceId) ?? []), { until: on, facts, absorbed }]);
    }
  }
  return found;
}

/** The payment as it stood on a day, nothing before its own. */
export function asOf(payment: Payment, on: LocalDate): Payment {
  return {
    ...payment,
    amount: payment.on <= on ? payment.amount : zero,
    refunds: payment.refunds.filter((refund) => refund.on <= on),
    reversal: payment.reversal && payment.reversal.on <= on ? payment.reversal : null,
  };
}
