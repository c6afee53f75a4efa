/** What has happened to plans. */
import type { PlanId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import type { Plan, PlanStep } from './state';

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

/** The offer no longer stands: they refused it, or could not keep it. Its invoices are free again. */
export interface PlanWithdrawn {
  readonly type: 'plan.withdrawn';
  readonly v: 1;
  readonly planId: PlanId;
  readonly on: LocalDate;
  readonly at: string;
}

/** A step undone: the plan is what it was before it, or gone when the step was the offer itself. */
export interface PlanSteppedBack {
  readonly type: 'plan.stepped-back';
  readonly v: 1;
  readonly planId: PlanId;
  readonly step: PlanStep;
}

export type PlanEvent = PlanProposed | PlanAgreed | PlanWithdrawn | PlanSteppedBack;
