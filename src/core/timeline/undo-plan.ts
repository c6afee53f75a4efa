/** What takes a step of a plan back from the timeline: only the one it took last. */
import { lastStep, type PlanStep } from '../plans/state';
import type { Entry, PlanHappening } from './timeline';
import type { UndoEntry } from './undo-entry';

const asks: Readonly<Record<PlanStep, readonly [question: string, meaning: string]>> = {
  proposed: ['Undo this offer?', 'The plan leaves the book.'],
  agreed: ['Undo the agreement?', 'The plan waits for their answer again.'],
  changed: ['Undo this change?', 'The plan is again what it was before.'],
  signed: ['Undo the signing?', 'The plan stays agreed, without its paper.'],
  'concession-given': ['Undo this write-off?', 'What was let go is owed again.'],
  refused: ['Undo the no?', 'The plan waits for their answer again.'],
  withdrawn: ['Undo the withdrawal?', 'The plan stands again as before.'],
  broken: ['Undo the end of this plan?', 'The plan stands again as before.'],
  ended: ['Undo the end of this plan?', 'The plan stands again as before.'],
};

/** Null for a step that others stand on. */
export function undoOfPlan(entry: Extract<Entry, { what: PlanHappening }>): UndoEntry | null {
  const { plan, version, at } = entry;
  const last = lastStep(plan);
  if (plan.versions.at(-1) !== version || last.at !== at) return null;
  const [question, meaning] = asks[last.step];
  return { command: { type: 'plan.step-back', planId: plan.id, step: last.step, at }, question, meaning };
}
