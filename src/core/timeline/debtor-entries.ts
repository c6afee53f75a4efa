/** What happened to a debtor's place in the book: into the archive and back, and duplicates that became one with them. */
import type { DebtorId } from '../basics/ids';
import { keptFor } from '../debtors/known-as';
import type { ArchiveStamp, DebtorsState, MergedDebtor } from '../debtors/state';
import { plain } from './entry-words';
import type { Sayers } from './say-entry';
import type { Dated } from './timeline';
import type { Undoers } from './undo-entry';

export type DebtorHappening =
  | {
      readonly what: 'archived';
      readonly debtorId: DebtorId;
      /** When it was, ISO 8601. */
      readonly at: string;
      readonly by: string;
      /** They have come back since. */
      readonly isOver: boolean;
    }
  | { readonly what: 'brought-back'; readonly by: string }
  | { readonly what: 'merged'; readonly merged: MergedDebtor };

const kinds = ['debtor'] as const;

export function debtorEntries(state: DebtorsState, debtorId: DebtorId): Dated[] {
  const merged = Object.values(state.mergedDebtors)
    .filter(({ debtor: { id } }) => keptFor(state, id) === debtorId)
    .map((each): Dated => {
      const { debtor: other, on, at } = each;
      return { what: 'merged', id: `${other.id} merged`, kinds, on, at, merged: each };
    });
  return [...merged, ...archiveEntries(state, debtorId)];
}

function archiveEntries({ debtors, archiveStays }: DebtorsState, debtorId: DebtorId): Dated[] {
  const put = ({ on, at, by }: ArchiveStamp, nth: number, isOver: boolean): Dated => {
    return { what: 'archived', id: `${debtorId} archived ${nth}`, kinds, on, at, debtorId, by, isOver };
  };
  const stays = archiveStays[debtorId] ?? [];
  const over = stays.flatMap(({ from, until }, nth): Dated[] => {
    const { on, at, by } = until;
    return [put(from, nth, true), { what: 'brought-back', id: `${debtorId} back ${nth}`, kinds, on, at, by }];
  });
  const archived = debtors[debtorId]?.archived;
  return archived ? [...over, put(archived, stays.length, false)] : over;
}

export const debtorSayers: Sayers<DebtorHappening> = {
  archived: ({ by }) => plain('Put into the archive', by),
  'brought-back': ({ by }) => plain('Brought back from the archive', by),
  merged: ({ merged: { debtor, by } }) => plain(`Merged with ${debtor.name}, who was in the book twice`, by),
};

export const debtorUndoers: Undoers<DebtorHappening> = {
  archived: ({ debtorId, at, isOver }) => {
    if (isOver) return null;
    return {
      command: { type: 'debtor.unarchive', debtorId, undone: at },
      question: 'Bring them back from the archive?',
      meaning: 'They stand on the list of debtors again.',
    };
  },
  'brought-back': () => null,
  merged: ({ merged: { debtor } }) => ({
    command: { type: 'debtors.part', otherId: debtor.id },
    question: 'Undo the merge?',
    meaning: 'They are two debtors again, each with what was theirs.',
  }),
};
