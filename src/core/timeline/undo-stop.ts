/** What takes back a dispute or a hold from the timeline, or its end. */
import type { StopHappening } from './stop-entries';
import type { UndoEntry } from './undo-entry';

/** Null for a beginning that has an end by now: the end is taken back first. */
export function undoOfStop(entry: StopHappening): UndoEntry | null {
  switch (entry.what) {
    case 'disputed': {
      const { dispute } = entry;
      if (dispute.resolution) return null;
      return {
        command: { type: 'dispute.put-back', was: null, is: dispute },
        question: 'Undo this dispute?',
        meaning: 'The amount is asked for again, as if nobody had disputed it.',
      };
    }
    case 'dispute-resolved': {
      const { dispute } = entry;
      return {
        command: { type: 'dispute.put-back', was: { ...dispute, resolution: null }, is: dispute },
        question: 'Undo the end of this dispute?',
        meaning: 'The amount is in dispute again, and is not asked for.',
      };
    }
    case 'hold-placed': {
      const { hold } = entry;
      if (hold.lifted) return null;
      return {
        command: { type: 'hold.put-back', was: null, is: hold },
        question: 'Undo this hold?',
        meaning: 'They can be asked again, as if there had been no hold.',
      };
    }
    case 'hold-lifted': {
      const { hold } = entry;
      return {
        command: { type: 'hold.put-back', was: { ...hold, lifted: null }, is: hold },
        question: 'Undo the lifting?',
        meaning: 'The hold is in force again to its last day.',
      };
    }
  }
}
