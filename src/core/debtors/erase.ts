/** What the events of debtors tell of a person, and how they stand without it. */
import { asItIs, ERASED_NAME, onBothSides, type Erasers, type Whose } from '../erasures/erasing';
import type { DebtorEvent } from './events';
import { noDetails, type Debtor } from './state';

export const debtorErasers: Erasers<DebtorEvent> = {
  'debtor.added': (event, whose) => ({ ...event, debtor: erasedDebtor(event.debtor, whose) }),
  'debtor.changed': onBothSides(erasedDebtor),
  'debtor.changed-back': onBothSides(erasedDebtor),
  'debtor.withdrawn': asItIs,
  'debtor.archived': asItIs,
  'debtor.unarchived': asItIs,
  'debtors.merged': asItIs,
  'debtors.parted': asItIs,
  'debtors.kept-apart': asItIs,
  'debtors.compared-again': asItIs,
};

/** The kind stays: it says which law was followed. */
function erasedDebtor(debtor: Debtor, { debtorId }: Whose): Debtor {
  const { id, importId, archived, kind } = debtor;
  return id === debtorId ? { ...noDetails, id, importId, archived, kind, name: ERASED_NAME } : debtor;
}
