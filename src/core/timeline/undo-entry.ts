/** What takes an entry of the timeline back, and what that will mean: for the question asked before it. */
import { assertNever } from '../basics/assert-never';
import type { Command } from '../book/command';
import { planStatus, type Plan, type PlanStep } from '../plans/state';
import type { Entry } from './timeline';
import { undoOfInvoice, undoOfMoney } from './undo-money';

export interface UndoEntry {
  readonly command: Command;
  /** `Undo this note?` */
  readonly question: string;
  /** What will be otherwise then. */
  readonly meaning: string;
}

/** Null for what can't be undone from here: what came from a ledger file goes with its import, a letter stays as it was issued. */
export function undoOfEntry(entry: Entry): UndoEntry | null {
  switch (entry.what) {
    case 'noted':
      return {
        command: { type: 'note.withdraw', noteId: entry.note.id },
        question: 'Undo this note?',
        meaning: entry.promise
          ? 'The note leaves the timeline, and the promise made on it no longer counts.'
          : 'The note leaves the timeline.',
      };
    case 'plan-offered':
      return stepBack(entry.plan, 'proposed', 'Undo this offer?', 'The plan leaves the book.');
    case 'plan-agreed':
      return stepBack(entry.plan, 'agreed', 'Undo the agreement?', 'The plan waits for their answer again.');
    case 'plan-withdrawn':
      return stepBack(entry.plan, 'withdrawn', 'Undo the withdrawal?', 'The plan stands again as before.');
    case 'attached':
      return {
        command: { type: 'attachment.withdraw', attachmentId: entry.attachment.id },
        question: 'Undo the attaching?',
        meaning: 'The file leaves this page; its content stays in the book’s folder.',
      };
    case 'paid':
    case 'payment-reversed':
    case 'refunded':
    case 'credit-used':
    case 'written-off':
    case 'write-off-reversed':
      return undoOfMoney(entry);
    case 'invoice-dated':
      return entry.invoice.importId ? null : undoOfInvoice(entry.invoice);
    case 'fell-due':
    case 'imported':
    case 'letter-issued':
      return null;
    default:
      return assertNever(entry, 'entry');
  }
}

/** Only the step a plan took last. */
function stepBack(plan: Plan, step: PlanStep, question: string, meaning: string): UndoEntry | null {
  if (planStatus(plan) !== step) return null;
  return { command: { type: 'plan.step-back', planId: plan.id, step }, question, meaning };
}
