/** Which plan an invoice is part of: an invoice can be in one only. */
import type { DebtorId, InvoiceId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { cents, sum, zero, type Cents } from '../basics/money';
import { invoicesOf, leftOf } from '../invoices/balance';
import type { Invoice, InvoicesState } from '../invoices/state';
import { asideOf, leftOn, type MoneySources } from './money-used';
import { progressOf, type ProgressSources } from './progress';
import { currentVersion, isRunning, isStanding, type Plan, type PlansState } from './state';

export function planCovering(state: PlansState, invoiceId: InvoiceId): Plan | null {
  const found = Object.values(state.plans).find(
    (plan) => isStanding(plan) && currentVersion(plan).invoiceIds.includes(invoiceId),
  );
  return found ?? null;
}

/** Every invoice that is part of a plan, with what of it is outside and still left. */
export function plannedInvoices(state: PlansState & MoneySources): ReadonlyMap<InvoiceId, Cents> {
  return invoicesOfPlans(state, Object.values(state.plans).filter(isStanding));
}

/** The same of those not chased because of a plan: a missed line ends the peace until it is paid or the plan changed. */
export function pausedInvoices(
  state: PlansState & ProgressSources,
  today: LocalDate,
): ReadonlyMap<InvoiceId, Cents> {
  const kept = Object.values(state.plans).filter((plan) => isStanding(plan) && !isMissed(state, plan, today));
  return invoicesOfPlans(state, kept);
}

function isMissed(state: ProgressSources, plan: Plan, today: LocalDate): boolean {
  return isRunning(plan) && progressOf(state, plan, today).missed.length > 0;
}

function invoicesOfPlans(state: MoneySources, plans: readonly Plan[]): ReadonlyMap<InvoiceId, Cents> {
  return new Map(
    plans.map(currentVersion).flatMap((version) => {
      const aside = asideOf(state, version);
      return version.invoiceIds.map((id) => [id, outside(state, id, aside.get(id) ?? zero)] as const);
    }),
  );
}

function outside({ invoices }: InvoicesState, id: InvoiceId, aside: Cents): Cents {
  const invoice = invoices[id];
  return invoice ? cents(Math.max(0, Math.min(aside, leftOf(invoice)))) : zero;
}

/** The invoices of an offer have been paid or changed since its lines were worked out: they no longer add up to it. */
export function isOvertaken(state: MoneySources, plan: Plan): boolean {
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
