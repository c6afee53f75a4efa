/**
 * Two debtors who are one: everything of the other becomes the kept one's, and undone, goes back.
 *
 * It moves the records instead of pointing from one debtor to the other, so that every question the book is asked,
 * also one of tomorrow, has its answer without knowing of merges. It touches all tables, hence stands here.
 */
import type { DecideContext } from '../basics/decide-context';
import type { Draft } from '../basics/draft';
import type { DebtorId } from '../basics/ids';
import { ok, refuse, type Result } from '../basics/result';
import type { MergeDebtors, PartDebtors } from '../debtors/commands';
import type { DebtorsMerged, DebtorsParted } from '../debtors/events';
import type { Moved } from '../debtors/state';
import { unknownDebtor } from '../debtors/unknown-debtor';
import { movingTables, type Owned } from './owned';
import type { BookState } from './state';

type Records = Readonly<Record<string, Owned>>;

export function decideMergeDebtors(
  state: BookState,
  { keepId, otherId }: MergeDebtors,
  { today, now, by }: DecideContext,
): Result<DebtorsMerged[]> {
  const { debtors, erasures } = state;
  if (!debtors[keepId] || !debtors[otherId]) return unknownDebtor();
  if (keepId === otherId)
    return refuse('same-debtor', 'That is the same debtor. Choose another one to merge.');
  if (erasures[keepId] || erasures[otherId]) {
    return refuse('erased', 'One of them was erased, and nobody can tell any more who they were.');
  }
  const moved = Object.fromEntries(movingTables.map((table) => [table, idsOf(state[table], otherId)]));
  const place = Object.keys(debtors).indexOf(otherId);
  return ok([{ type: 'debtors.merged', v: 1, keepId, otherId, on: today, at: now, by, place, moved }]);
}

function idsOf(table: Records, debtorId: DebtorId): string[] {
  return Object.keys(table).filter((id) => table[id]?.debtorId === debtorId);
}

/** Refused when something of one has come to refer to something of the other since: it would be torn. */
export function decidePartDebtors(state: BookState, { otherId }: PartDebtors): Result<DebtorsParted[]> {
  const merged = state.mergedDebtors[otherId];
  if (!merged) return refuse('not-merged', 'These are two debtors already.');
  const { into: keepId, place, moved, debtor } = merged;
  const keep = state.debtors[keepId];
  if (!keep) {
    return refuse(
      'merged-since',
      `Since then ${debtor.name} went on into another debtor. Undo that merge first.`,
    );
  }
  if (isTorn(state, keepId, moved)) {
    return refuse(
      'shared-since',
      `Since then something came that belongs to both ${keep.name} and ${debtor.name}. Undo that first.`,
    );
  }
  return ok([{ type: 'debtors.parted', v: 1, keepId, otherId, place, moved }]);
}

function isTorn(state: BookState, keepId: DebtorId, moved: Moved): boolean {
  const leaving = new Set(Object.values(moved).flat());
  const present = movingTables.flatMap((table) =>
    Object.entries<Owned>(state[table]).filter(([, record]) => record.debtorId === keepId),
  );
  const staying = new Set(present.map(([id]) => id).filter((id) => !leaving.has(id)));
  return present.some(([id, record]) => refersTo(record, leaving.has(id) ? staying : leaving));
}

/** Ids stand in records as plain texts, at any depth. */
function refersTo(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value);
  return (
    typeof value === 'object' && value !== null && Object.values(value).some((each) => refersTo(each, ids))
  );
}

export function applyDebtorsMerged(draft: Draft<BookState>, event: DebtorsMerged): void {
  const { keepId, otherId, on, at, by, place, moved } = event;
  const debtor = draft.debtors[otherId];
  if (!debtor) return;
  delete draft.debtors[otherId];
  draft.mergedDebtors[otherId] = { debtor, into: keepId, on, at, by, place, moved };
  give(draft, moved, keepId);
}

/** Back where they stood: the order of the records is part of what an undo restores. */
export function applyDebtorsParted(draft: Draft<BookState>, event: DebtorsParted): void {
  const { otherId, place, moved } = event;
  const merged = draft.mergedDebtors[otherId];
  if (!merged) return;
  const list = Object.entries(draft.debtors);
  draft.debtors = Object.fromEntries(list.toSpliced(place, 0, [otherId, merged.debtor]));
  delete draft.mergedDebtors[otherId];
  give(draft, moved, otherId);
}

/** The trail knows only some of the tables; what it does not know, it need not move. */
function give(draft: Draft<BookState>, moved: Moved, debtorId: DebtorId): void {
  for (const table of movingTables) {
    const records = draft[table] as Record<string, Owned>;
    for (const id of moved[table] ?? []) {
      const record = records[id];
      if (record) records[id] = { ...record, debtorId };
    }
  }
}
