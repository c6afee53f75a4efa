/** Plans: an agreed schedule that replaces the due dates of chosen invoices. */
import type { DebtorId, InvoiceId, PlanId, WriteOffId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import type { Cents } from '../basics/money';
import { ofDebtor } from '../basics/of-debtor';
import type { Allocation } from '../invoices/settle';
import type { PlanChange } from './change';
import type { PlanLine } from './plan-line';
import type { Rhythm } from './rhythm';
import type { PlanTerms } from './terms';

/** A step of a plan's life: on which day, at which instant (ISO 8601), and who wrote it down. */
export interface PlanStamp {
  readonly on: LocalDate;
  readonly at: string;
  /** Empty in books of before it was kept. */
  readonly by: string;
}

/** They said yes. */
export interface PlanAgreement extends PlanStamp {
  /** Who on their side; empty when nobody was named. */
  readonly who: string;
}

/** The agreement on paper; `on` is the day written on it. */
export interface PlanSignature extends PlanStamp {
  readonly who: string;
  /** Where the paper is: a folder, a drawer. */
  readonly where: string;
}

/** They said no; we took it back; they did not keep it; it ended for another reason. */
export const planEndings = ['refused', 'withdrawn', 'broken', 'ended'] as const;

export interface PlanEnding extends PlanStamp {
  readonly how: (typeof planEndings)[number];
  /** Why. */
  readonly words: string;
}

/** The concession was given, since its condition was met: the rest of the invoices was written off. */
export interface ConcessionGiven extends PlanStamp {
  readonly writeOffIds: readonly WriteOffId[];
}

/** One state of what was offered or agreed. A change makes a new version; none is ever edited. */
export interface PlanVersion {
  /** What shaped the plan first, and still does where a change did not. */
  readonly terms: PlanTerms;
  /** The change that led to this version; null for the offer itself. */
  readonly change: PlanChange | null;
  readonly invoiceIds: readonly InvoiceId[];
  /** What of them stays outside the plan, since it was disputed when the lines were worked out. */
  readonly aside: readonly Allocation[];
  /** As worked out on that day; they sum exactly to what was left and not aside, less the concession, plus the interest. */
  readonly lines: readonly PlanLine[];
  /** The days on which later changes go on. */
  readonly rhythm: Rhythm;
  /** What of the debt need not be paid once every line is; never negative. */
  readonly concession: Cents;
  /** On top of the debt; never negative. */
  readonly interest: Cents;
  /** Why, in words; may be empty for an offer. */
  readonly words: string;
  readonly proposed: PlanStamp;
  readonly agreed: PlanAgreement | null;
  readonly signed: PlanSignature | null;
  readonly given: ConcessionGiven | null;
  readonly ended: PlanEnding | null;
}

export interface Plan {
  readonly id: PlanId;
  readonly debtorId: DebtorId;
  /** Never empty; the last one holds. */
  readonly versions: readonly [PlanVersion, ...PlanVersion[]];
}

export interface PlansState {
  readonly plans: Readonly<Record<PlanId, Plan>>;
}

export const noPlans: PlansState = { plans: {} };

/** The version that holds. */
export function currentVersion(plan: Plan): PlanVersion {
  return plan.versions.at(-1) ?? plan.versions[0];
}

/** A plan's life as a pile of steps: undo takes the top one off. */
export const planSteps = [
  'proposed',
  'agreed',
  'changed',
  'signed',
  'concession-given',
  ...planEndings,
] as const;
export type PlanStep = (typeof planSteps)[number];

/** The step it took last, and when. */
export function lastStep({ versions }: Plan): PlanStamp & { readonly step: PlanStep } {
  const { proposed, agreed, signed, given, ended } = versions.at(-1) ?? versions[0];
  if (ended) return { ...ended, step: ended.how };
  if (given) return { ...given, step: 'concession-given' };
  if (signed) return { ...signed, step: 'signed' };
  if (versions.length > 1) return { ...proposed, step: 'changed' };
  return agreed ? { ...agreed, step: 'agreed' } : { ...proposed, step: 'proposed' };
}

/** Offered or agreed, and not ended: nobody else plans over its invoices. */
export function isStanding(plan: Plan): boolean {
  return currentVersion(plan).ended === null;
}

/** The latest of a debtor's plans that stands. */
export function standingPlan({ plans }: PlansState, debtorId: DebtorId): Plan | null {
  return ofDebtor(plans, debtorId).findLast(isStanding) ?? null;
}

/** Agreed, and not ended. */
export function isRunning(plan: Plan): boolean {
  const { agreed, ended } = currentVersion(plan);
  return agreed !== null && ended === null;
}

/** An offer that waits for a yes. */
export function isOffered(plan: Plan): boolean {
  const { agreed, ended } = currentVersion(plan);
  return agreed === null && ended === null;
}
