/** Which plan an invoice is part of: an invoice can be in one only. */
import type { InvoiceId } from '../basics/ids';
import type { Plan, PlansState } from './state';

export function planCovering(state: PlansState, invoiceId: InvoiceId): Plan | null {
  const found = Object.values(state.plans).find(
    (plan) => plan.withdrawnOn === null && plan.invoiceIds.includes(invoiceId),
  );
  return found ?? null;
}
