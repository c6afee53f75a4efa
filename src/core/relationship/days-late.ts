/** How many days late a debtor usually pays: told from the invoices whose last payment the book has seen. */
import type { DebtorId } from '../basics/ids';
import { daysBetween, type LocalDate } from '../basics/local-date';
import type { BookState } from '../book/state';
import { leftOf } from '../invoices/balance';
import type { Invoice } from '../invoices/state';
import { paymentsOf, settledBy } from '../payments/state';
import { settledByWriteOff } from '../write-offs/state';

export interface DaysLate {
  /** Half of them were paid by then; below 0 is early. */
  readonly median: number;
  /** From so many invoices. */
  readonly invoices: number;
}

/** Null while no invoice was paid here. One of which something was let go was not paid late, but not at all. */
export function usualDaysLate(state: BookState, debtorId: DebtorId): DaysLate | null {
  const lastPaid = new Map<Invoice['id'], LocalDate>();
  for (const payment of paymentsOf(state, debtorId)) {
    for (const { invoiceId } of settledBy(payment)) lastPaid.set(invoiceId, payment.on);
  }
  const forgiven = new Set(
    Object.values(state.writeOffs)
      .flatMap(settledByWriteOff)
      .map(({ invoiceId }) => invoiceId),
  );
  const days = [...lastPaid]
    .flatMap(([id, on]) => {
      const invoice = state.invoices[id];
      const isPaid = invoice?.kind === 'invoice' && leftOf(invoice) === 0 && !forgiven.has(id);
      return isPaid ? daysBetween(invoice.dueDate, on) : [];
    })
    .toSorted((a, b) => a - b);
  const median = days[Math.floor((days.length - 1) / 2)];
  return median === undefined ? null : { median, invoices: days.length };
}
