/**
 * A question asked of every debtor, each time of a small book that holds only what is about them: ten thousand debtors
 * are then looked through once and not ten thousand times.
 */
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import type { Debtor } from '../debtors/state';
import { ownedTables, type Owned, type OwnedTable } from './owned';
import type { BookState } from './state';

/** Worked out from that debtor's small book alone, and from the day. */
export type Question<Answer> = (about: BookState, debtor: Debtor, today: LocalDate) => Answer;

/** The answers in the order of the debtors. A window keeps them, and asks again only of whom something happened to. */
export type AskEach = <Answer>(question: Question<Answer>, state: BookState, today: LocalDate) => Answer[];

export type Records = Readonly<Record<string, Owned>>;
/** The records of one table by their debtor, in the table's order, which the questions rely on. */
export type Groups = ReadonlyMap<DebtorId | null, Records>;
export type GroupsByTable = Readonly<Record<OwnedTable, Groups>>;

export const askEach: AskEach = (question, state, today) => {
  const groups = eachTable((name) => groupsOf(state[name]));
  return Object.values(state.debtors).map((debtor) =>
    question(partOf(state, debtor.id, groups), debtor, today),
  );
};

/** @param ids those records only, in the table's order; left out, all of them */
export function groupsOf(table: Records, ids = Object.keys(table)): Map<DebtorId | null, Records> {
  const groups = new Map<DebtorId | null, Record<string, Owned>>();
  for (const id of ids) {
    const record = table[id];
    if (!record) continue;
    const group = groups.get(record.debtorId) ?? {};
    group[id] = record;
    groups.set(record.debtorId, group);
  }
  return groups;
}

const nothing: Records = {};

export function partOf(state: BookState, debtorId: DebtorId, groups: GroupsByTable): BookState {
  const debtor = state.debtors[debtorId];
  const records = eachTable((name) => groups[name].get(debtorId) ?? nothing);
  return {
    ...state,
    debtors: debtor ? { [debtorId]: debtor } : {},
    ...(records as Pick<BookState, OwnedTable>),
  };
}

export function eachTable<Value>(value: (name: OwnedTable) => Value): Record<OwnedTable, Value> {
  return Object.fromEntries(ownedTables.map((name) => [name, value(name)])) as Record<OwnedTable, Value>;
}
