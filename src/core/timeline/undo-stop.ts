/** What takes back a dispute or a hold from the timeline, or its end; of one that has an end by now, that goes first. */
import type { StopHappening } from './stop-entries';
import type { Undoers } from './undo-entry';

export const stopUndoers: Undoers<StopHappening> = {
  disputed: ({ dispute }) => {
    if (dispute.resolution) return null;
    return {
      command: { type: 'dispute.put-back', was: null, is: dispute },
      question: 'Undo this dispute?',
      meaning: 'The amount is asked for again, as if nobody had disputed it.',
    };
  },
  'dispute-resolved': ({ dispute }) => ({
    command: { type: 'dispute.put-back', was: { ...dispute, resolution: null }, is: dispute },
    question: 'Undo the end of this dispute?',
    meaning: 'The amount is in dispute again, and is not asked for.',
  }),
  'hold-placed': ({ hold }) => {
    if (hold.lifted) return null;
    return {
      command: { type: 'hold.put-back', was: null, is: hold },
      question: 'Undo this hold?',
      meaning: 'They can be asked again, as if there had been no hold.',
    };
  },
  'hold-lifted': ({ hold }) => ({
    command: { type: 'hold.put-back', was: { ...hold, lifted: null }, is: hold },
    question: 'Undo the lifting?',
    meaning: 'The hold is in force again to its last day.',
  }),
};
