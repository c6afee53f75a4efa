/** What a debtor's timeline offers to undo: what people did there, and of a plan only its latest step. */
import { expect, it } from 'vitest';
import { timelineOf } from '#core/timeline/timeline';
import { undoOfEntry } from '#core/timeline/undo-entry';
import { after, call, ledger, offer, on, theDebtor, thePlan, today } from './brambling';

it('offers to take back notes and the latest step of a plan', () => {
  const state = after(
    on('2026-08-10', () => ledger()),
    on('2026-08-21', call('cheque in the post', { promise: { amount: 100_000, by: '2026-09-04' } })),
    on(today, offer),
    on(today, (book) => ({ type: 'plan.agree', planId: thePlan(book) })),
  );
  const offered = timelineOf(state, theDebtor(state), today).flatMap((entry) => {
    const undo = undoOfEntry(entry);
    return undo ? [[entry.what, undo.command, undo.meaning]] : [];
  });
  const [noteId] = Object.keys(state.notes);
  expect(offered).toEqual([
    [
      'plan-agreed',
      { type: 'plan.step-back', planId: thePlan(state), step: 'agreed' },
      'The plan waits for their answer again.',
    ],
    [
      'noted',
      { type: 'note.withdraw', noteId },
      'The note leaves the timeline, and the promise made on it no longer counts.',
    ],
  ]);
});
