/** May an invoice or a credit note be recorded by hand, and may that be undone? */
import type { DecideContext } from '../basics/decide-context';
import type { InvoiceId } from '../basics/ids';
import { ok, refuse, type Result } from '../basics/result';
import type { DebtorsState } from '../debtors/state';
import { unknownDebtor } from '../debtors/unknown-debtor';
import type { DisputesState } from '../disputes/state';
import { importsInOrder, type ImportsState } from '../imports/state';
import { planCovering } from '../plans/covering';
import type { PlansState } from '../plans/state';
import type { RecordInvoice, WithdrawInvoice } from './commands';
import type { InvoiceRecorded, InvoiceWithdrawn } from './events';
import { isSettledHere } from './settle';
import type { InvoicesState, RecordedInvoice } from './state';
import { zero } from '../basics/money';

export function decideRecordInvoice(
  state: InvoicesState & DebtorsState,
  command: RecordInvoice,
  { newId }: DecideContext,
): Result<InvoiceRecorded[]> {
  const { type: _type, debtorId, kind, number, date, dueDate, ...rest } = command;
  if (!state.debtors[debtorId]) return unknownDebtor();
  if (number === '')
    return refuse('no-number', 'Which number does it have? Letters and payments name it by that.', 'number');
  const isKnown = Object.values(state.invoices).some(
    (other) =>
      other.debtorId === debtorId &&
      other.kind === kind &&
      other.number.toLowerCase() === number.toLowerCase(),
  );
  if (isKnown) {
    return refuse(
      'number-known',
      `${number} is in the book already. Look it up instead, or check the number.`,
      'number',
    );
  }
  if (kind === 'invoice' && dueDate < date) {
    return refuse('due-before-date', 'It would be due before it was written. Is the day right?', 'dueDate');
  }
  const invoice: RecordedInvoice = {
    id: newId<InvoiceId>(),
    debtorId,
    importId: null,
    kind,
    number,
    date,
    dueDate: kind === 'invoice' ? dueDate : date,
    paidBefore: zero,
    ...rest,
  };
  return ok([{ type: 'invoice.recorded', v: 1, invoice }]);
}

/** Refused for what a file brought or has as well, and while money, a write-off, a plan or a dispute stands on it. */
export function decideWithdrawInvoice(
  state: InvoicesState & ImportsState & PlansState & DisputesState,
  { invoiceId }: WithdrawInvoice,
): Result<InvoiceWithdrawn[]> {
  const invoice = state.invoices[invoiceId];
  if (!invoice) {
    return refuse('unknown-invoice', 'This invoice is not in the book any more: it was taken back before.');
  }
  const { number, importId } = invoice;
  const file = importsInOrder(state).findLast(
    (each) =>
      !each.isUndone &&
      (each.id === importId ||
        each.seen.includes(invoiceId) ||
        each.restated.some((one) => one.invoiceId === invoiceId)),
  );
  if (file) {
    return refuse('in-a-file', `“${file.fileName}” has ${number} as well. Undo that import first.`);
  }
  if (isSettledHere(state, invoiceId)) {
    return refuse('settled', `A payment, a credit or a write-off stands on ${number}. Take that back first.`);
  }
  if (planCovering(state, invoiceId)) {
    return refuse('invoice-in-plan', `${number} is part of a payment plan. End the plan first.`);
  }
  if (Object.values(state.disputes).some((dispute) => dispute.invoiceId === invoiceId)) {
    return refuse('invoice-in-dispute', `${number} has a dispute. Undo the dispute first.`);
  }
  return ok([{ type: 'invoice.withdrawn', v: 1, invoiceId }]);
}
