/** Which tables leave the book, and in which kinds of files. */
import type { LocalDate } from '../basics/local-date';
import type { DebtorId } from '../basics/ids';
import type { BookState } from '../book/state';
import { debtorsTable } from './debtors-table';
import { invoicesTable } from './invoices-table';
import { planLinesTable } from './plan-lines-table';
import { plansTable } from './plans-table';
import type { Table } from './table';

export const tableNames = ['debtors', 'invoices', 'plans', 'plan-lines', 'trail'] as const;
export type TableName = (typeof tableNames)[number];
/** Those made from the state alone; what was done when stands only in the journal. */
export type StateTableName = Exclude<TableName, 'trail'>;

export const tableFormats = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof tableFormats)[number];

const makers: Readonly<Record<StateTableName, (state: BookState, today: LocalDate) => Table>> = {
  debtors: debtorsTable,
  invoices: invoicesTable,
  plans: plansTable,
  'plan-lines': planLinesTable,
};

/** `only`: the debtors it is to be about; null for all. */
export function tableOf(
  state: BookState,
  name: StateTableName,
  today: LocalDate,
  only: ReadonlySet<DebtorId> | null = null,
): Table {
  return makers[name](only ? narrowed(state, only) : state, today);
}

function narrowed(state: BookState, only: ReadonlySet<DebtorId>): BookState {
  const kept = <T>(table: Readonly<Record<string, T>>, ownerOf: (record: T) => DebtorId) =>
    Object.fromEntries(Object.entries(table).filter(([, record]) => only.has(ownerOf(record))));
  return {
    ...state,
    debtors: kept(state.debtors, ({ id }) => id),
    invoices: kept(state.invoices, ({ debtorId }) => debtorId),
    plans: kept(state.plans, ({ debtorId }) => debtorId),
  };
}
