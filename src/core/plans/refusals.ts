/** Why something can't be done with a plan as it stands: each in one place, since several decisions give them. */
import { refuse } from '../basics/result';
import type { PlanStep } from './state';

export function unknownPlan() {
  return refuse('unknown-plan', 'This plan is not in the book any more. Go back to the debtor.');
}

export function notAgreed() {
  return refuse('not-agreed', 'They have not said yes to this plan yet. Note that first.');
}

export function nothingToCome() {
  return refuse('nothing-to-come', 'Everything in this plan is paid, so there is nothing left to change.');
}

export function planOver() {
  return refuse('plan-over', 'This plan has ended. Make a new one, or start it again.');
}

export function noWords(why: string) {
  return refuse(
    'no-words',
    `Write down ${why}, in a few words: whoever looks later will want to know.`,
    'words',
  );
}

/** Where a plan stands, to whoever wants to undo another step. */
export const movedOn: Readonly<Record<PlanStep, string>> = {
  proposed: 'The plan is an offer again: this was undone before.',
  agreed: 'The plan was agreed since. Undo that first.',
  changed: 'The plan was changed since. Undo that first.',
  signed: 'The plan was signed since. Undo that first.',
  'concession-given': 'The agreed rest was written off since. Undo that first.',
  refused: 'The plan was refused since. Undo that first.',
  withdrawn: 'The plan was withdrawn since. Undo that first.',
  broken: 'The plan was ended since. Undo that first.',
  ended: 'The plan was ended since. Undo that first.',
};
