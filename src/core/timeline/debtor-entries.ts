/** What happened to a debtor's place in the book: put into the archive, and duplicates that became one with them. */
import type { DebtorId } from '../basics/ids';
import { keptFor } from '../debtors/known-as';
import type { Debtor, DebtorsState, MergedDebtor } from '../debtors/state';
import type { Dated } from './timeline';
import type { UndoEntry } from './undo-entry';

export type DebtorHappening =
  | { readonly what: 'archived'; readonly debtor: Debtor; readonly by: string }
  | { readonly what: 'merged'; readonly merged: MergedDebtor };

/** Of the archive only while they are in it: when somebody came back stands in the trail. */
export function debtorEntries(state: DebtorsState, debtorId: DebtorId): Dated[] {
  const kinds = ['debtor'] as const;
  const debtor = state.debtors[debtorId];
  const merged = Object.values(state.mergedDebtors)
    .filter(({ debtor: { id } }) => keptFor(state, id) === debtorId)
    .map((each): Dated => {
      const { debtor: other, on, at } = each;
      return { what: 'merged', id: `${other.id} merged`, kinds, on, at, merged: each };
    });
  if (!debtor?.archived) return merged;
  const { on, at, by } = debtor.archived;
  const gone: Dated = { what: 'archived', id: `${debtorId} archived`, kinds, on, at, debtor, by };
  return [...merged, gone];
}

export function undoOfDebtorEntry(entry: DebtorHappening): UndoEntry {
  switch (entry.what) {
    case 'archived':
      return {
        command: { type: 'debtor.unarchive', debtorId: entry.debtor.id },
        question: 'Bring them back from the archive?',
        meaning: 'They stand on the list of debtors again.',
      };
    case 'merged':
      return {
        command: { type: 'debtors.part', otherId: entry.merged.debtor.id },
        question: 'Undo the merge?',
        meaning: 'They are two debtors again, each with what was theirs.',
      };
  }
}
