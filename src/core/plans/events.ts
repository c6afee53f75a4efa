/** What has happened to plans. */
import type { PlanId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import type { Plan } from './state';

export interface PlanProposed {
  readonly type: 'plan.proposed';
  readonly v: 1;
  readonly plan: Plan;
}

export interface PlanAgreed {
  readonly type: 'plan.agreed';
  readonly v: 1;
  readonly planId: PlanId;
  readonly on: LocalDate;
  readonly at: string;
}

/** The offer no longer stands: it was refused, or undone. Its invoices are free again. */
export interface PlanWithdrawn {
  readonly type: 'plan.withdrawn';
  readonly v: 1;
  readonly planId: PlanId;
  readonly on: LocalDate;
  readonly at: string;
}

export type PlanEvent = PlanProposed | PlanAgreed | PlanWithdrawn;
