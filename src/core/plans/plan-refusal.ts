/** A wish that cannot be: why, and what comes nearest to it, ready to be offered with one click. */
import type { Refusal } from '../basics/result';
import type { PlanTerms } from './terms';

export interface PlanRefusal extends Refusal {
  /** The nearest first; from `scheduleOf` each is possible as it stands. Empty only where nothing is owed. */
  readonly nearest: readonly PlanTerms[];
}

/** A `Result` whose refusal knows the nearest offers. */
export type Planned<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: PlanRefusal };

export function planned<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function refusePlan(
  code: string,
  message: string,
  field: string,
  nearest: readonly PlanTerms[],
): { ok: false; refusal: PlanRefusal } {
  return { ok: false, refusal: { code, message, field, nearest } };
}
