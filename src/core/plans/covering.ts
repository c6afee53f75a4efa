/** Which plan an invoice is part of: an invoice can be in one only. */
import type { DebtorId, InvoiceId } from '../basics/ids';
import { sum } from '../basics/money';
import { invoicesOf, leftOf } from '../invoices/balance';
import type { Invoice, InvoicesState } from '../invoices/state';
import { currentVersion, type Plan, type PlansState } from './state';

export function planCovering(state: PlansState, invoiceId: InvoiceId): Plan | null {
  const found = Object.values(state.plans).find(
    (plan) => plan.withdrawnOn === null && plan.invoiceIds.includes(invoiceId),
  );
  return found ?? null;
}

/** Every invoice that is part of a plan. */
export function plannedInvoices(state: PlansState): Set<InvoiceId> {
  const standing = Object.values(state.plans).filter((plan) => plan.withdrawnOn === null);
  return new Set(standing.flatMap((plan) => plan.invoiceIds));
}

/** The invoices of a plan have been paid or changed since its lines were worked out: they no longer add up to it. */
export function isOvertaken(state: InvoicesState, plan: Plan): boolean {
  const left = plan.invoiceIds.flatMap((id) => state.invoices[id] ?? []).map(leftOf);
  return sum(left) !== sum(currentVersion(plan).lines.map((line) => line.amount));
}

/** What a debtor's next plan could be over: open invoices that are in no plan, the longest due first. */
export function unplannedOf(state: InvoicesState & PlansState, debtorId: DebtorId): Invoice[] {
  return invoicesOf(state, debtorId).filter(
    (invoice) => leftOf(invoice) > 0 && !planCovering(state, invoice.id),
  );
}
