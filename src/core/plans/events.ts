/** What has happened to plans. */
import type { PlanId } from '../basics/ids';
import type {
  ConcessionGiven,
  Plan,
  PlanAgreement,
  PlanEnding,
  PlanSignature,
  PlanStep,
  PlanVersion,
} from './state';

export interface PlanProposed {
  readonly type: 'plan.proposed';
  readonly v: 3;
  readonly plan: Plan;
}

export interface PlanAgreed {
  readonly type: 'plan.agreed';
  readonly v: 2;
  readonly planId: PlanId;
  readonly agreed: PlanAgreement;
}

export interface PlanSigned {
  readonly type: 'plan.signed';
  readonly v: 1;
  readonly planId: PlanId;
  readonly signed: PlanSignature;
}

/** The plan as it goes on from then. */
export interface PlanChanged {
  readonly type: 'plan.changed';
  readonly v: 2;
  readonly planId: PlanId;
  readonly version: PlanVersion;
}

/** The write-offs stand beside it in the same commit. */
export interface PlanConcessionGiven {
  readonly type: 'plan.concession-given';
  readonly v: 1;
  readonly planId: PlanId;
  readonly given: ConcessionGiven;
}

interface Over<Type, V> {
  readonly type: Type;
  readonly v: V;
  readonly planId: PlanId;
  readonly ended: PlanEnding;
}

/** The plan no longer stands, and its invoices are free again. */
export type PlanOver = Over<'plan.refused', 1> | Over<'plan.withdrawn', 2> | Over<'plan.ended', 1>;

/** A step undone: the plan is what it was before it, or gone when the step was the offer itself. */
export interface PlanSteppedBack {
  readonly type: 'plan.stepped-back';
  readonly v: 2;
  readonly planId: PlanId;
  readonly step: PlanStep;
}

export type PlanEvent =
  PlanProposed | PlanAgreed | PlanSigned | PlanChanged | PlanConcessionGiven | PlanOver | PlanSteppedBack;
