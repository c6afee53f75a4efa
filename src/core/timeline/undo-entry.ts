/** What takes an entry of the timeline back, and what that will mean: for the question asked before it. */
import type { Command } from '../book/command';
import { budgetUndoers } from './budget-entries';
import { circumstancesUndoers } from './circumstances-entries';
import { debtorUndoers } from './debtor-entries';
import { fileUndoers } from './file-entries';
import { importUndoers } from './import-entries';
import { invoiceUndoers } from './invoice-entries';
import { letterUndoers } from './letter-entries';
import { noteUndoers } from './note-entries';
import { planUndoers } from './plan-entries';
import type { Entry, Happening } from './timeline';
import { moneyUndoers } from './undo-money';
import { stopUndoers } from './undo-stop';

export interface UndoEntry {
  readonly command: Command;
  /** `Undo this note?` */
  readonly question: string;
  /** What will be otherwise then. */
  readonly meaning: string;
}

/** One for each thing of a kind that can have happened; null for what can't be undone from the timeline, or not now. */
export type Undoers<Kind extends Happening> = {
  readonly [What in Kind['what']]: (entry: Kind & { what: What } & Pick<Entry, 'at'>) => UndoEntry | null;
};

const undoers: Undoers<Happening> = {
  ...noteUndoers,
  ...invoiceUndoers,
  ...moneyUndoers,
  ...planUndoers,
  ...stopUndoers,
  ...debtorUndoers,
  ...letterUndoers,
  ...circumstancesUndoers,
  ...budgetUndoers,
  ...fileUndoers,
  ...importUndoers,
};

/** Null for what can't be undone from here, or not before something later is. */
export function undoOfEntry(entry: Entry): UndoEntry | null {
  // The table is total and keyed by what happened; TypeScript can't follow that through a union.
  const undoer = undoers[entry.what] as (entry: Entry) => UndoEntry | null;
  return undoer(entry);
}
