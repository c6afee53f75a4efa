/** How far a plan is on its way from an offer to a signed paper, and so what comes next of that. */
import type { Letter, LettersState } from '../letters/state';
import { currentVersion, type Plan } from '../plans/state';

export interface AgreementStep {
  /** The latest that says what holds now: a change wants a paper of its own. */
  readonly letter: Letter | null;
  /** Put it on paper, hear their answer, have it signed; null once it is signed or ended. */
  readonly next: 'write' | 'answer' | 'sign' | null;
}

export function agreementStepOf({ letters }: LettersState, plan: Plan): AgreementStep {
  const { proposed, agreed, signed, ended } = currentVersion(plan);
  const letter = Object.values(letters).findLast(
    ({ kind, planId, issuedAt }) =>
      kind === 'plan-agreement' && planId === plan.id && issuedAt >= proposed.at,
  );
  const next = signed || ended ? null : !letter ? 'write' : agreed ? 'sign' : 'answer';
  return { letter: letter ?? null, next };
}
