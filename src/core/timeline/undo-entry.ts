/** What takes an entry of the timeline back, and what that will mean: for the question asked before it. */
import { assertNever } from '../basics/assert-never';
import type { Command } from '../book/command';
import type { Note } from '../notes/state';
import { undoOfCircumstances } from './undo-circumstances';
import { undoOfDebtorEntry } from './debtor-entries';
import { undoOfPlan } from './undo-plan';
import { undoOfStop } from './undo-stop';
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
      if (entry.note.earlier.length > 0) return undoOfCorrection(entry.note);
      return {
        command: { type: 'note.withdraw', noteId: entry.note.id },
        question: 'Undo this note?',
        meaning: whatLeaves(entry),
      };
    case 'disputed':
    case 'dispute-resolved':
    case 'hold-placed':
    case 'hold-lifted':
      return undoOfStop(entry);
    case 'archived':
    case 'brought-back':
    case 'merged':
      return undoOfDebtorEntry(entry);
    case 'plan-offered':
    case 'plan-agreed':
    case 'plan-changed':
    case 'plan-signed':
    case 'plan-concession-given':
    case 'plan-refused':
    case 'plan-withdrawn':
    case 'plan-ended':
      return undoOfPlan(entry);
    case 'budget-told':
      return {
        command: { type: 'budget.remove', budgetId: entry.budget.id },
        question: 'Undo this budget?',
        meaning: 'It leaves the book; the one before it holds again, if there is one.',
      };
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
    case 'letter-posted':
      return {
        command: { type: 'letter.unpost', postingIds: [entry.posting.id] },
        question: 'Undo the posting?',
        meaning: 'The letter is printed, and not noted as posted any more.',
      };
    case 'circumstances-told':
    case 'circumstances-closed':
      return undoOfCircumstances(entry);
    case 'fell-due':
    case 'imported':
    case 'letter-issued':
    case 'letter-reprinted':
      return null;
    default:
      return assertNever(entry, 'entry');
  }
}

/** The latest first: a note that was corrected leaves only as it was at first. */
function undoOfCorrection({ id, earlier }: Note): UndoEntry {
  return {
    command: { type: 'note.uncorrect', noteId: id, corrections: earlier.length },
    question: 'Undo the correction?',
    meaning: 'The note says again what it said before.',
  };
}

function whatLeaves({ promise, disputed }: Extract<Entry, { what: 'noted' }>): string {
  const along = [
    promise && 'the promise made on it no longer counts',
    disputed && 'what was disputed is asked for again',
  ].filter(Boolean);
  return `The note leaves the timeline${along.length > 0 ? `, and ${along.join(', and ')}` : ''}.`;
}
