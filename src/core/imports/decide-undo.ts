/** Taking an import back. */
import { isSame } from '../basics/is-same';
import { ok, refuse, type Result } from '../basics/result';
import type { DebtorWithdrawn } from '../debtors/events';
import type { InvoiceRestated, InvoiceWithdrawn } from '../invoices/events';
import type { InvoicesState } from '../invoices/state';
import type { PaymentPutBack } from '../payments/events';
import { unallocatedOf, type PaymentsState } from '../payments/state';
import type { UndoImport } from './commands';
import { debtorsLeaving, type LeavingSources } from './debtors-leaving';
import type { ImportUndone } from './events';
import { blockedBy, type BlockingSources } from './in-the-way';
import { factsOf } from './match-items';
import type { Import, Restatement } from './state';

/**
 * Takes back all an import brought. Debtors with notes, plans, letters or files stay, and those whose details somebody has
 * changed: what a person wrote is never lost.
 *
 * Refused while something stands on it: a plan over its invoices, or a later import that has some of them as well.
 */
export function decideUndoImport(
  state: LeavingSources & BlockingSources,
  command: UndoImport,
): Result<(PaymentPutBack | InvoiceWithdrawn | InvoiceRestated | DebtorWithdrawn | ImportUndone)[]> {
  const record = state.imports[command.importId];
  if (!record) return refuse('unknown-import', 'This import is not in the book.');
  if (record.isUndone) return refuse('already-undone', 'This import has been taken back already.');
  const blocked = blockedBy(state, record);
  if (blocked) return blocked;
  const refilled = refill(state, record);
  if (!refilled.ok) return refilled;
  const leaving = debtorsLeaving(state, record);
  return ok([
    ...refilled.value,
    ...record.restated.flatMap((restatement) => restore(state, restatement)),
    ...record.invoiceIds.map((invoiceId) => ({ type: 'invoice.withdrawn', v: 1, invoiceId }) as const),
    ...leaving.map((debtorId) => ({ type: 'debtor.withdrawn', v: 1, debtorId }) as const),
    { type: 'import.undone', v: 1, importId: record.id } as const,
  ]);
}

/** Puts the money it freed back to its invoices. Refused where that money was used, given back or taken away since. */
function refill({ payments }: PaymentsState, { freed = [] }: Import): Result<PaymentPutBack[]> {
  const events: PaymentPutBack[] = [];
  for (const { paymentId, was, is } of freed) {
    const now = payments[paymentId];
    const back = { allocations: [...was] };
    if (!now || now.reversal || !isSame(now.allocations, is) || unallocatedOf({ ...now, ...back }) < 0) {
      return refuse(
        'freed-money-used',
        'Money that this import freed from an invoice was used or given back since. Take that back first, then undo the import.',
      );
    }
    events.push({ type: 'payment.put-back', v: 1, was: now, is: { ...now, ...back } });
  }
  return ok(events);
}

function restore(
  state: InvoicesState,
  { invoiceId, was: is, absorbed: before }: Restatement,
): InvoiceRestated[] {
  const now = state.invoices[invoiceId];
  if (!now) return [];
  const absorbed = { was: now.absorbed, is: before };
  const was = factsOf(now);
  return [{ type: 'invoice.restated', v: 2, because: 'undone', invoiceId, was, is, absorbed }];
}
