/**
 * The part of a book that is about one debtor, as a small book of its own: the core's questions then look through
 * their records and not through everybody's, each time something is written down.
 */
import type { DebtorId } from '#core/basics/ids';
import { ownedTables, type Owned, type OwnedTable } from '#core/book/owned';
import type { BookState } from '#core/book/state';

type Records = Readonly<Record<string, Owned>>;

/** Records by debtor, worked out once for each table as it stands: a commit makes a new one of those it changes. */
const byTable = new WeakMap<Records, ReadonlyMap<DebtorId | null, Records>>();
const nothing: Records = {};

export function aboutDebtor(state: BookState, debtorId: DebtorId): BookState {
  const debtor = state.debtors[debtorId];
  const records = ownedTables.map((name) => [name, recordsOf(state[name], debtorId)] as const);
  const about = { debtors: debtor ? { [debtorId]: debtor } : {}, ...Object.fromEntries(records) };
  return { ...state, ...(about as Pick<BookState, 'debtors' | OwnedTable>) };
}

function recordsOf(table: Records, debtorId: DebtorId): Records {
  const known = byTable.get(table) ?? grouped(table);
  byTable.set(table, known);
  return known.get(debtorId) ?? nothing;
}

/** In the order of the table, which the core's questions rely on. */
function grouped(table: Records): Map<DebtorId | null, Records> {
  const groups = new Map<DebtorId | null, Record<string, Owned>>();
  for (const [id, record] of Object.entries(table)) {
    const group = groups.get(record.debtorId) ?? {};
    group[id] = record;
    groups.set(record.debtorId, group);
  }
  return groups;
}
