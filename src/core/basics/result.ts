/**
 * Expected outcomes as values. A refusal is something a person can put right; a thrown error is a bug or
 * a broken disk.
 */

/** Why a command was not carried out, in words a bookkeeper can act on. */
export interface Refusal {
  /** A reason in kebab-case, for tests and logs: `invoice-already-in-plan`. */
  readonly code: string;
  /** The command's field the sentence belongs beside, when there is one. */
  readonly field?: string;
  /** One plain sentence or two: what is wrong, where, and what to do. */
  readonly message: string;
  /** It is not looked at before so many seconds have gone by. */
  readonly waitSeconds?: number;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** @param field the command's field the sentence belongs beside */
export function refuse(code: string, message: string, field?: string): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: field === undefined ? { code, message } : { code, field, message } };
}
