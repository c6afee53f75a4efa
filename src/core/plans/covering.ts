/** Which plan an invoice is part of: an invoice can be in one only. */
import type { DebtorId, InvoiceId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { sum } from '../basics/money';
import { invoicesOf, leftOf } from '../invoices/balance';
import type { Invoice, InvoicesState } from '../invoices/state';
import { leftOn } from './money-used';
import { progressOf, type ProgressSources } from './progress';
import { currentVersion, isRunning, isStanding, type Plan, type PlansState } from './state';

export function planCovering(state: PlansState, invoiceId: InvoiceId): Plan | null {
  const found = Object.values(state.plans).find(
    (plan) => isStanding(plan) && currentVersion(plan).invoiceIds.includes(invoiceId),
  );
  return found ?? null;
}

/** Every invoice that is part of a plan. */
export function plannedInvoices(state: PlansState): Set<InvoiceId> {
  return invoicesOfPlans(Object.values(state.plans).filter(isStanding));
}

/** Every invoice that is not chased because of a plan: a missed line ends the peace until it is paid or the plan changed. */
export function pausedInvoices(state: PlansState & ProgressSources, today: LocalDate): Set<InvoiceId> {
  const kept = Object.values(state.plans).filter((plan) => isStanding(plan) && !isMissed(state, plan, today));
  return invoicesOfPlans(kept);
}

function isMissed(state: ProgressSources, plan: Plan, today: LocalDate): boolean {
  return isRunning(plan) && progressOf(state, plan, today).missed.length > 0;
}

function invoicesOfPlans(plans: readonly Plan[]): Set<InvoiceId> {
  return new Set(plans.flatMap((plan) => currentVersion(plan).invoiceIds));
}

/** The invoices of an offer have been paid or changed since its lines were worked out: they no longer add up to it. */
export function isOvertaken(state: InvoicesState, plan: Plan): boolean {
  const version = currentVersion(plan);
  const { lines, concession, interest } = version;
  return leftOn(state, version) !== sum(lines.map((line) => line.amount)) + concession - interest;
}

/** What a debtor's next plan could be over: open invoices that are in no plan, the longest due first. */
export function unplannedOf(state: InvoicesState & PlansState, debtorId: DebtorId): Invoice[] {
  return invoicesOf(state, debtorId).filter(
    (invoice) => leftOf(invoice) > 0 && !planCovering(state, invoice.id),
  );
}
