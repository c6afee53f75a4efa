/** Which tables leave the book, and in which kinds of files. */
import type { LocalDate } from '../basics/local-date';
import type { BookState } from '../book/state';
import { debtorsTable } from './debtors-table';
import { invoicesTable } from './invoices-table';
import type { Table } from './table';

export const tableNames = ['debtors', 'invoices', 'trail'] as const;
export type TableName = (typeof tableNames)[number];
/** Those made from the state alone; what was done when stands only in the journal. */
export type StateTableName = Exclude<TableName, 'trail'>;

export const tableFormats = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof tableFormats)[number];

const makers: Readonly<Record<StateTableName, (state: BookState, today: LocalDate) => Table>> = {
  debtors: debtorsTable,
  invoices: invoicesTable,
};

export function tableOf(state: BookState, name: StateTableName, today: LocalDate): Table {
  return makers[name](state, today);
}
