/** Plans: an agreed schedule that replaces the due dates of chosen invoices. */
import type { DebtorId, InvoiceId, PlanId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import type { PlanLine } from './plan-line';
import type { PlanTerms } from './terms';

/** One state of what was offered or agreed. A change makes a new version; none is ever edited. */
export interface PlanVersion {
  readonly terms: PlanTerms;
  /** As worked out on the day it was proposed; they sum exactly to the total of the invoices. */
  readonly lines: readonly PlanLine[];
  readonly proposedOn: LocalDate;
  /** The instant, ISO 8601: it orders what happened on one day. */
  readonly proposedAt: string;
  readonly agreedOn: LocalDate | null;
  readonly agreedAt: string | null;
}

export interface Plan {
  readonly id: PlanId;
  readonly debtorId: DebtorId;
  readonly invoiceIds: readonly InvoiceId[];
  /** Never empty; the last one holds. */
  readonly versions: readonly [PlanVersion, ...PlanVersion[]];
  readonly withdrawnOn: LocalDate | null;
  readonly withdrawnAt: string | null;
}

export interface PlansState {
  readonly plans: Readonly<Record<PlanId, Plan>>;
}

export const noPlans: PlansState = { plans: {} };

/** The version that holds. */
export function currentVersion(plan: Plan): PlanVersion {
  return plan.versions.at(-1) ?? plan.versions[0];
}

export const planSteps = ['proposed', 'agreed', 'withdrawn'] as const;
export type PlanStep = (typeof planSteps)[number];

/** The step it took last: an offer waits for a yes; a withdrawn one no longer stands. */
export function planStatus(plan: Plan): PlanStep {
  if (plan.withdrawnOn) return 'withdrawn';
  return currentVersion(plan).agreedOn ? 'agreed' : 'proposed';
}
