/** How the payments' events change their slice, and what is left of the invoices. */
import type { Draft } from '../basics/draft';
import { settle } from '../invoices/settle';
import type { InvoicesState } from '../invoices/state';
import type { PaymentChanged, PaymentPutBack, PaymentRecorded } from './events';
import { settledBy, type PaymentsState } from './state';

export function applyPaymentRecorded(
  draft: Draft<PaymentsState & InvoicesState>,
  { payment }: PaymentRecorded,
): void {
  settle(draft, [], settledBy(payment));
  draft.payments[payment.id] = payment;
}

export function applyPaymentChanged(
  draft: Draft<PaymentsState & InvoicesState>,
  { was, is }: PaymentChanged | PaymentPutBack,
): void {
  settle(draft, settledBy(was), settledBy(is));
  if (is) draft.payments[is.id] = is;
  else delete draft.payments[was.id];
}
